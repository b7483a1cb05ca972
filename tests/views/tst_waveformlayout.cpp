// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/waveformlayout.h"
#include "views/waveformwords.h"

#include <QFont>
#include <QtTest>

using namespace earshot;
using namespace earshot::views;

namespace {

const std::vector<WaveformLane> FourRows{WaveformLane::Turns, WaveformLane::Tools, WaveformLane::Waits,
                                         WaveformLane::Interruptions};

QFontMetricsF metrics()
{
    return QFontMetricsF(QFont());
}

WaveformLayout laidOut(const QSize &size, bool isMirrored = false, int channels = 2)
{
    return WaveformLayout::of({size, metrics(), isMirrored}, voicesOf(channels, 1), FourRows);
}

} // namespace

class TestWaveformLayout final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theCallerStandsAboveTheAgent()
    {
        for (const int agentChannel : {0, 1}) {
            const auto layout =
                WaveformLayout::of({QSize(800, 160), metrics(), false}, voicesOf(2, agentChannel), {});
            QCOMPARE(layout.voices.size(), size_t(2));
            QCOMPARE(layout.voices[0].voice, (WaveformVoice{1 - agentChannel, WaveformVoice::Side::Caller}));
            QCOMPARE(layout.voices[1].voice, (WaveformVoice{agentChannel, WaveformVoice::Side::Agent}));
            QVERIFY(layout.voices[0].rect.bottom() <= layout.voices[1].rect.top());
        }
    }

    void aMonoRecordingHasOneLane()
    {
        const auto layout = laidOut(QSize(800, 160), false, 1);
        QCOMPARE(layout.voices.size(), size_t(1));
        QCOMPARE(layout.voices[0].voice.side, WaveformVoice::Side::Both);
        QCOMPARE(layout.voices[0].rect, layout.sound);
    }

    void nothingOverlaps_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("comfortable") << QSize(900, WaveformLayout::comfortableHeight(metrics()));
        QTest::newRow("least") << QSize(300, WaveformLayout::leastHeight(metrics()));
        QTest::newRow("large") << QSize(3000, 500);
    }
    void nothingOverlaps()
    {
        QFETCH(QSize, size);
        for (const bool isMirrored : {false, true}) {
            const auto layout = laidOut(size, isMirrored);
            std::vector<QRectF> parts{layout.ruler, layout.overview};
            for (const auto &voice : layout.voices) {
                parts.insert(parts.end(), {voice.rect, voice.label});
                QVERIFY(layout.sound.contains(voice.rect));
                QVERIFY(voice.rect.height() >= 14);
            }
            for (const auto &row : layout.rows) {
                parts.insert(parts.end(), {row.rect, row.label});
                QVERIFY(layout.time.contains(row.rect));
            }
            for (size_t i = 0; i < parts.size(); ++i) {
                QVERIFY(QRectF(QPointF(), QSizeF(size)).contains(parts[i]));
                for (size_t k = i + 1; k < parts.size(); ++k)
                    QVERIFY(!parts[i].intersects(parts[k]));
            }
        }
    }

    void rowsGiveWayToTheVoices()
    {
        QCOMPARE(laidOut(QSize(900, WaveformLayout::comfortableHeight(metrics()))).rows.size(), size_t(4));
        QCOMPARE(laidOut(QSize(900, WaveformLayout::leastHeight(metrics()))).rows.size(), size_t(0));
    }

    void labelsFollowTheLanguageAndTimeDoesNot()
    {
        const auto layout = laidOut(QSize(900, 160));
        const auto mirrored = laidOut(QSize(900, 160), true);
        QVERIFY(layout.voices[0].label.right() <= layout.time.left());
        QVERIFY(mirrored.voices[0].label.left() >= mirrored.time.right());
        QCOMPARE(mirrored.time.left(), 0.0);
        QCOMPARE(layout.time.right(), 900.0);
    }

    void aSliverOfAWindowIsNoError()
    {
        for (const QSize &size : {QSize(0, 0), QSize(1, 1), QSize(40, 300), QSize(900, 5)}) {
            const auto layout = laidOut(size);
            QVERIFY(layout.time.width() >= 0);
            QVERIFY(layout.sound.height() >= 0);
            QVERIFY(layout.rows.empty() || size.height() > 100);
        }
    }

    void everyVoiceAndLaneHasWords()
    {
        QSet<QString> words;
        for (const WaveformLane lane : AllWaveformLanes)
            words << laneLabel(lane) << laneKey(lane);
        for (const auto &voices : {voicesOf(1, 1), voicesOf(2, 1), voicesOf(3, 1)}) {
            for (const WaveformVoice &voice : voices) {
                words << voiceName(voice);
                QVERIFY(!voiceIcon(voice).isEmpty());
            }
        }
        QCOMPARE(words.size(), 2 * int(AllWaveformLanes.size()) + 1 + 2 + 3);
        QVERIFY(voicesOf(0, 1).empty());
    }
};

QTEST_MAIN(TestWaveformLayout)
#include "tst_waveformlayout.moc"
