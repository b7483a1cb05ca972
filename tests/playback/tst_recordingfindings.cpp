// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/recordingfindings.h"
#include "support/madesound.h"
#include "support/memorybytesource.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using playback::RecordingFindings;
using support::MemoryByteSource;

namespace {

constexpr int Rate = 8000;
constexpr int Seconds = 20;

std::shared_ptr<MemoryByteSource> arriving()
{
    static const QByteArray Sound = support::wavOf(support::noise(Rate, Seconds), Rate, 2);
    return std::make_shared<MemoryByteSource>(Sound);
}

} // namespace

class TestRecordingFindings final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst()
    {
        RecordingFindings findings;
        findings.setExpectedLengthMs(5000);
        QVERIFY(!findings.lengthMs()); // of what?
        QVERIFY(!findings.isComplete());
        QCOMPARE(findings.waveform().knownMs(), 0);
    }
    void believesTheHeadBeforeOthersAndTheScanBeforeAll()
    {
        RecordingFindings findings;
        QSignalSpy lengths(&findings, &RecordingFindings::lengthChanged);
        findings.setExpectedLengthMs(5000);
        const auto source = arriving();
        findings.open(source);
        QCOMPARE(findings.lengthMs(), 5000);
        source->arrive(44 + 3 * Rate * 4);
        QTRY_COMPARE(findings.lengthMs(), Seconds * 1000);
        QTRY_VERIFY(findings.waveform().knownMs() >= 2000);
        QVERIFY(!findings.isComplete());
        QSignalSpy completed(&findings, &RecordingFindings::completed);
        source->complete();
        QTRY_COMPARE(completed.size(), 1);
        QVERIFY(findings.isComplete());
        QCOMPARE(findings.lengthMs(), Seconds * 1000);
        QCOMPARE(findings.waveform().knownMs(), Seconds * 1000);
        QVERIFY(findings.damage().empty());
        QCOMPARE(findings.formatText(), QStringLiteral("wav/pcm_s16le, 8 kHz, 2 ch"));
        QCOMPARE(lengths.first().first().toLongLong(), 5000);
        findings.setExpectedLengthMs(7000); // knows better
        QCOMPARE(findings.lengthMs(), Seconds * 1000);
    }
    void forgetsTheRecordingButNotWhatIsExpected()
    {
        RecordingFindings findings;
        findings.setExpectedLengthMs(5000);
        const auto source = arriving();
        source->complete();
        findings.open(source);
        QTRY_VERIFY(findings.isComplete());
        findings.close();
        QVERIFY(!findings.isComplete());
        QVERIFY(!findings.lengthMs());
        QCOMPARE(findings.waveform().knownMs(), 0);
        QVERIFY(findings.formatText().isEmpty());
        findings.open(arriving());
        QCOMPARE(findings.lengthMs(), 5000);
    }
};

QTEST_GUILESS_MAIN(TestRecordingFindings)
#include "tst_recordingfindings.moc"
