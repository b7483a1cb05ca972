// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "waveform/offsetestimate.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace earshot;
using waveform::estimateOffset;
using waveform::ExpectedSpeech;
using waveform::OffsetEstimate;
using waveform::SpeechStretch;

namespace {

constexpr qint64 Epoch = 1'767'225'600'000;

/** A call with turns at uneven distances, and the sound of it; the clock of the turns starts at Epoch. */
struct Call
{
    std::vector<ExpectedSpeech> turns;
    std::vector<std::vector<SpeechStretch>> speech{2};
};

Call call(int turnCount, int spreadMs, quint32 seed)
{
    QRandomGenerator random(seed);
    Call result;
    qint64 placeMs = 500;
    for (int i = 0; i < turnCount; ++i) {
        const bool isAgent = i % 2 == 0;
        const qint64 lengthMs = random.bounded(800, 7000);
        const qint64 errorMs = spreadMs == 0 ? 0 : random.bounded(-spreadMs, spreadMs);
        result.turns.push_back({isAgent, Epoch + placeMs + errorMs});
        result.speech[isAgent ? 1 : 0].push_back({placeMs, placeMs + lengthMs});
        placeMs += lengthMs + random.bounded(300, 2500);
    }
    return result;
}

} // namespace

class TestOffsetEstimate final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheOffset_data()
    {
        QTest::addColumn<int>("turnCount");
        QTest::addColumn<int>("spreadMs");
        QTest::addColumn<int>("toleratedMs");
        QTest::newRow("exact") << 20 << 0 << 0;
        QTest::newRow("times that are off by up to 120 ms") << 40 << 120 << 100;
        QTest::newRow("a few turns") << 5 << 0 << 0;
        QTest::newRow("more turns than are looked at") << 900 << 50 << 60;
    }

    void findsTheOffset()
    {
        QFETCH(const int, turnCount);
        QFETCH(const int, spreadMs);
        QFETCH(const int, toleratedMs);
        for (quint32 seed = 1; seed <= 10; ++seed) {
            const Call made = call(turnCount, spreadMs, seed);
            const auto estimate = estimateOffset(made.turns, made.speech);
            QVERIFY(estimate.has_value());
            QVERIFY2(std::llabs(estimate->offsetMs + Epoch) <= toleratedMs,
                     qPrintable(QString::number(estimate->offsetMs + Epoch)));
            QVERIFY2(estimate->confidence > 0.75, qPrintable(QString::number(estimate->confidence)));
            QCOMPARE(estimate->agentChannel, 1);
        }
    }

    void tellsTheChannelsApart()
    {
        Call made = call(20, 0, 7);
        std::swap(made.speech[0], made.speech[1]);
        const auto estimate = estimateOffset(made.turns, made.speech);
        QCOMPARE(estimate->agentChannel, 0);
        QCOMPARE(estimate->offsetMs, -Epoch);
    }

    void keepsTheUsualChannelsWhereTheOthersFitByChance()
    {
        int swapped = 0;
        for (quint32 seed = 0; seed < 200; ++seed) {
            const Call told = call(20, 0, seed);
            const Call heard = call(20, 0, 1000 + seed); // has nothing to do with it
            swapped += estimateOffset(told.turns, heard.speech)->agentChannel == 0 ? 1 : 0;
        }
        QVERIFY2(swapped <= 4, qPrintable(QString::number(swapped)));
    }

    void readsBothSpeakersFromOneChannel()
    {
        Call made = call(30, 0, 3);
        std::vector<SpeechStretch> all = made.speech[0];
        all.insert(all.end(), made.speech[1].begin(), made.speech[1].end());
        std::sort(all.begin(), all.end(),
                  [](const SpeechStretch &a, const SpeechStretch &b) { return a.beginMs < b.beginMs; });
        const auto estimate = estimateOffset(made.turns, {all});
        QCOMPARE(estimate->agentChannel, -1);
        QCOMPARE(estimate->offsetMs, -Epoch);
    }

    void isNotDisturbedByStrangers()
    {
        // Every third turn made no sound, and as many sounds belong to no turn.
        Call made = call(45, 0, 5);
        for (size_t i = 0; i < made.speech[0].size(); i += 3)
            made.speech[0][i].beginMs += 1700;
        QCOMPARE(estimateOffset(made.turns, made.speech)->offsetMs, -Epoch);
    }

    void isUnsureWhereItMustBe_data()
    {
        QTest::addColumn<int>("turnCount");
        QTest::addColumn<bool>("isRegular");
        QTest::newRow("one turn fits everywhere") << 1 << false;
        QTest::newRow("two turns") << 2 << false;
        QTest::newRow("a metronome fits at every beat") << 20 << true;
    }

    void isUnsureWhereItMustBe()
    {
        QFETCH(const int, turnCount);
        QFETCH(const bool, isRegular);
        Call made = call(20, 0, 9);
        if (isRegular) {
            for (size_t i = 0; i < made.turns.size(); ++i) {
                const auto placeMs = static_cast<qint64>(i) * 4000;
                made.turns[i].beginMs = Epoch + placeMs;
                made.speech[made.turns[i].isAgent ? 1 : 0][i / 2] = {placeMs, placeMs + 1000};
            }
        }
        made.turns.resize(static_cast<size_t>(turnCount));
        const auto estimate = estimateOffset(made.turns, made.speech);
        QVERIFY(estimate.has_value());
        QVERIFY2(estimate->confidence < 0.75, qPrintable(QString::number(estimate->confidence)));
    }

    void hasNoOpinionOnNothing()
    {
        const Call made = call(5, 0, 1);
        QVERIFY(!estimateOffset({}, made.speech));
        QVERIFY(!estimateOffset(made.turns, {}));
        QVERIFY(!estimateOffset(made.turns, {{}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestOffsetEstimate)
#include "tst_offsetestimate.moc"
