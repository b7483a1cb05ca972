// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "waveform/speechpatterns.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace earshot;
using waveform::overlapsOf;
using waveform::silencesOf;
using waveform::SpeechStretch;
using Stretches = std::vector<SpeechStretch>;

namespace {

constexpr qint64 LengthMs = 400;

Stretches anySpeech(QRandomGenerator &random)
{
    Stretches speech;
    for (qint64 ms = random.bounded(20); ms < LengthMs - 30; ms += 1 + random.bounded(40)) {
        speech.push_back({ms, ms + 1 + random.bounded(30)});
        ms = speech.back().endMs;
    }
    return speech;
}

bool speaks(const Stretches &speech, qint64 ms)
{
    return std::any_of(speech.begin(), speech.end(),
                       [ms](const SpeechStretch &s) { return ms >= s.beginMs && ms < s.endMs; });
}

} // namespace

class TestSpeechPatterns final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void overlapsAreWhereBothSpeak()
    {
        const Stretches caller{{0, 1000}, {2000, 3000}};
        const Stretches agent{{900, 2100}, {2500, 2600}, {5000, 6000}};
        QCOMPARE(overlapsOf(caller, agent, 1), (Stretches{{900, 1000}, {2000, 2100}, {2500, 2600}}));
        QCOMPARE(overlapsOf(caller, agent, 101), Stretches());
        QCOMPARE(overlapsOf(caller, {}, 1), Stretches());
    }

    void silencesAreWhereNobodySpeaks()
    {
        const Stretches caller{{1000, 2000}};
        const Stretches agent{{1500, 3000}, {7000, 7100}};
        QCOMPARE(silencesOf(caller, agent, 12'000, 999),
                 (Stretches{{0, 1000}, {3000, 7000}, {7100, 12'000}}));
        QCOMPARE(silencesOf(caller, agent, 12'000, 4000), (Stretches{{7100, 12'000}})); // longer, not as long
        QCOMPARE(silencesOf({}, {}, 5000, 1), (Stretches{{0, 5000}}));
        QCOMPARE(silencesOf({}, {}, 0, 1), Stretches());
    }

    void agreesWithEveryMillisecond()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            const Stretches a = anySpeech(random);
            const Stretches b = anySpeech(random);
            const Stretches overlaps = overlapsOf(a, b, 1);
            const Stretches silences = silencesOf(a, b, LengthMs, 0);
            for (qint64 ms = 0; ms < LengthMs; ++ms) {
                QCOMPARE(speaks(overlaps, ms), speaks(a, ms) && speaks(b, ms));
                QCOMPARE(speaks(silences, ms), !speaks(a, ms) && !speaks(b, ms));
            }
        }
    }
};

QTEST_MAIN(TestSpeechPatterns)
#include "tst_speechpatterns.moc"
