// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/spokenwaveform.h"
#include "support/testcase.h"
#include "waveform/speechfinder.h"

#include <QtTest>

using namespace earshot;
using waveform::SpeechStretch;
using Stretches = std::vector<SpeechStretch>;

class TestSpeechFinder final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachChannelsSpeech()
    {
        const Stretches first{{1000, 2500}, {6000, 9000}};
        const Stretches second{{3000, 5000}};
        const waveform::Waveform waveform = support::spokenWaveform({first, second}, 10'000);
        QVERIFY(waveform::findSpeech(waveform, 0) == first);
        QVERIFY(waveform::findSpeech(waveform, 1) == second);
    }

    void joinsAcrossShortPausesOnly()
    {
        const waveform::Waveform waveform =
            support::spokenWaveform({{{1000, 2000}, {2290, 3000}, {3300, 4000}}}, 6000);
        QVERIFY(waveform::findSpeech(waveform, 0) == (Stretches{{1000, 3000}, {3300, 4000}}));
    }

    void leavesClicksOut()
    {
        const waveform::Waveform waveform = support::spokenWaveform({{{1000, 1070}, {3000, 3080}}}, 6000);
        QVERIFY(waveform::findSpeech(waveform, 0) == (Stretches{{3000, 3080}}));
    }

    void hearsAgainstTheLinesOwnNoise_data()
    {
        QTest::addColumn<int>("loudness");
        QTest::addColumn<int>("noise");
        QTest::newRow("loud, clean line") << 12'000 << 0;
        QTest::newRow("quiet, clean line") << 400 << 2;
        QTest::newRow("noisy line") << 6000 << 900;
    }

    void hearsAgainstTheLinesOwnNoise()
    {
        QFETCH(const int, loudness);
        QFETCH(const int, noise);
        const Stretches spoken{{2000, 4000}, {7000, 8000}};
        const waveform::Waveform waveform = support::spokenWaveform(
            {spoken}, 12'000, static_cast<quint16>(loudness), static_cast<quint16>(noise));
        QVERIFY(waveform::findSpeech(waveform, 0) == spoken);
    }

    void speechWithoutAnyPauseIsSpeech()
    {
        const Stretches spoken{{0, 5000}};
        QVERIFY(waveform::findSpeech(support::spokenWaveform({spoken}, 5000), 0) == spoken);
    }

    void noSoundIsNoSpeech_data()
    {
        QTest::addColumn<int>("noise");
        QTest::newRow("digital silence") << 0;
        QTest::newRow("a quiet line") << 30;
    }

    void noSoundIsNoSpeech()
    {
        QFETCH(const int, noise);
        const waveform::Waveform waveform =
            support::spokenWaveform({{}}, 10'000, 0, static_cast<quint16>(noise));
        QVERIFY(waveform::findSpeech(waveform, 0).empty());
        QVERIFY(waveform::findSpeech(waveform::Waveform(), 0).empty());
    }

    void canBeCancelled()
    {
        int asked = 0;
        const waveform::Waveform waveform = support::spokenWaveform({{{0, 200'000}}}, 200'000);
        const Stretches found = waveform::findSpeech(waveform, 0, [&asked] { return ++asked == 2; });
        QVERIFY(found.empty());
        QCOMPARE(asked, 2);
    }
};

QTEST_GUILESS_MAIN(TestSpeechFinder)
#include "tst_speechfinder.moc"
