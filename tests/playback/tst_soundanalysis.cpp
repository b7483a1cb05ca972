// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/soundanalysis.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

/** The ear of the other tests: it must hear what is there, and only that. */
class TestSoundAnalysis final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hearsTheSecondsAndTheSilence()
    {
        const qsizetype header = 44;
        const qsizetype second = qsizetype{2} * support::AnalysisRate;
        const QByteArray tones = support::timelineWav(20).mid(header);
        QCOMPARE(tones.size(), 20 * second);
        // 0.3 s of silence, the last half of second 3, second 4, then the last second
        const QByteArray sound = QByteArray(second * 3 / 10, '\0') +
                                 tones.mid(3 * second + second / 2, second * 3 / 2) + tones.mid(19 * second);
        const auto heard = support::heardStretches(sound);
        QCOMPARE(heard.size(), 4U);
        QVERIFY(!heard[0].second);
        QCOMPARE(heard[1].second, 3);
        QVERIFY(qAbs(heard[1].fromMs - 300) < 10);
        QVERIFY(qAbs(heard[1].toMs - 800) < 10);
        QCOMPARE(heard[2].second, 4);
        QVERIFY(qAbs(heard[2].toMs - 1800) < 10);
        QCOMPARE(heard[3].second, 19);
    }
    void hearsNoSecondInNoise()
    {
        QByteArray noise(qsizetype{2} * support::AnalysisRate, Qt::Uninitialized);
        quint32 state = 1;
        for (char &byte : noise) {
            state = state * 1664525 + 1013904223;
            byte = static_cast<char>(state >> 24);
        }
        QVERIFY(support::heardStretches(noise).empty());
    }
};

QTEST_GUILESS_MAIN(TestSoundAnalysis)
#include "tst_soundanalysis.moc"
