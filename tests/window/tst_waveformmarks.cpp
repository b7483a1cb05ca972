// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/spokenwaveform.h"
#include "support/testcase.h"
#include "window/waveformmarks.h"
#include "windowfixture.h"

#include <QtTest>

#include <algorithm>
#include <limits>

using namespace earshot;
using views::WaveformMark;
using Kind = WaveformMark::Kind;

namespace {

/** A call with one of each; its recording starts at 1767225600. */
QByteArray eventfulCall()
{
    return R"({"id":"conv_1","status":"completed","channel":"telephone","user_id":"+15550100",
        "agent":{"id":"agent_1","name":"Ava"},"conversation":{"items":[
        {"id":"i1","type":"message","role":"user","content":["Where is\n\u202emy order?"],
         "metrics":{"started_speaking_at":1767225601.0,"stopped_speaking_at":1767225603.0}},
        {"id":"i2","type":"function_call","call_id":"c1","name":"lookup","arguments":"{}","created_at":1767225603.5},
        {"id":"i3","type":"function_call_output","call_id":"c1","name":"lookup","output":"gone","is_error":true,
         "created_at":1767225604.25},
        {"id":"i4","type":"message","role":"assistant","content":["One moment"],"interrupted":true,
         "metrics":{"started_speaking_at":1767225605.0,"stopped_speaking_at":1767225607.0,"e2e_latency":1.2}},
        {"id":"i5","type":"message","role":"assistant","content":["Here it is"],
         "metrics":{"started_speaking_at":1767225610.0,"stopped_speaking_at":1767225611.0,"e2e_latency":3.5}},
        {"id":"i6","type":"message","role":"assistant","content":["Bye"],
         "metrics":{"started_speaking_at":1767225615.0,"stopped_speaking_at":1767225616.0,"e2e_latency":0.3}}]},
        "recording_details":{"recording_url":"https://store/a.ogg","audio_recording_started_at":1767225600.0}})";
}

/** A turn that begins before the recording and has no end. */
QByteArray earlyTurn()
{
    return R"({"id":"conv_1","status":"completed","channel":"telephone","conversation":{"items":[
        {"id":"i1","type":"message","role":"user","content":["Hello"],
         "metrics":{"started_speaking_at":1767225590.0}}]},
        "recording_details":{"recording_url":"https://store/a.ogg","audio_recording_started_at":1767225600.0}})";
}

struct Fixture : window::WindowFixture
{
    QSignalSpy read{&sync, &session::RecordingSync::soundRead};

    void openAndHear()
    {
        open(eventfulCall());
        player.finishLoading(30'000);
        player.setScan(support::spokenWaveform({{{1'000, 3'000}, {6'500, 7'500}},
                                                {{5'000, 7'000}, {10'000, 11'000}, {15'000, 16'000}}},
                                               30'000),
                       true, {});
        QVERIFY(read.wait());
    }
    [[nodiscard]] std::vector<WaveformMark> marks(Kind kind) const
    {
        auto all = window::waveformMarks(session.conversation(), sync, 30'000);
        std::erase_if(all, [kind](const WaveformMark &mark) { return mark.kind != kind; });
        return all;
    }
    [[nodiscard]] QString text(const WaveformMark &mark) const
    {
        return window::waveformMarkWords(session.conversation(), sync).text(mark);
    }
    [[nodiscard]] QString beginText(const WaveformMark &mark) const
    {
        return window::waveformMarkWords(session.conversation(), sync).beginText(mark);
    }
};

} // namespace

class TestWaveformMarks final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void turnsAreMarkedBySide()
    {
        Fixture f;
        f.openAndHear();
        const auto caller = f.marks(Kind::CallerTurn);
        QCOMPARE(caller.size(), size_t(1));
        QCOMPARE(caller[0].stretch, (views::TimeStretch{1'000, 3'000}));
        QVERIFY(caller[0].isSure);
        const QString text = f.text(caller[0]);
        QVERIFY2(text.contains(QStringLiteral("Where is")), qPrintable(text));
        QVERIFY(!text.contains(QChar(0x202E))); // hostile text is made visible
        QCOMPARE(f.marks(Kind::AgentTurn).size(), size_t(3));
    }

    void aTurnBeforeTheRecordingMayHaveNoEnd()
    {
        Fixture f;
        f.open(earlyTurn());
        f.player.finishLoading(30'000);
        const auto caller = f.marks(Kind::CallerTurn);
        QCOMPARE(caller.size(), size_t(1));
        QCOMPARE(caller[0].stretch, (views::TimeStretch{-10'000, std::numeric_limits<qint64>::max()}));
        QVERIFY(f.text(caller[0]).contains(QStringLiteral("Hello")));
    }

    void toolCallsLastAsLongAsTheyRan()
    {
        Fixture f;
        f.openAndHear();
        QVERIFY(f.marks(Kind::Tool).empty());
        const auto failed = f.marks(Kind::FailedTool);
        QCOMPARE(failed.size(), size_t(1));
        QCOMPARE(failed[0].stretch, (views::TimeStretch{3'500, 4'250}));
        QCOMPARE(f.text(failed[0]), QStringLiteral("lookup, 750 ms, failed"));
    }

    void waitsEndWhereTheAgentSpeaks()
    {
        Fixture f;
        f.openAndHear();
        const auto fair = f.marks(Kind::FairWait);
        QCOMPARE(fair.size(), size_t(1));
        QCOMPARE(fair[0].stretch, (views::TimeStretch{3'800, 5'000}));
        QVERIFY(f.marks(Kind::SlowWait).empty());
        const auto verySlow = f.marks(Kind::VerySlowWait);
        QCOMPARE(verySlow.size(), size_t(1));
        QCOMPARE(verySlow[0].stretch, (views::TimeStretch{6'500, 10'000}));
        QCOMPARE(f.text(verySlow[0]), QStringLiteral("3.5 s response, very slow"));
    }

    void interruptionsStandWhereTheAgentFellSilent()
    {
        Fixture f;
        f.openAndHear();
        const auto marks = f.marks(Kind::Interruption);
        QCOMPARE(marks.size(), size_t(1));
        QCOMPARE(marks[0].stretch.endMs, 7'000);
        QCOMPARE(f.text(marks[0]), QStringLiteral("The agent was interrupted"));
    }

    void whatWasHeardIsMarked()
    {
        Fixture f;
        f.openAndHear();
        const auto overlaps = f.marks(Kind::Overlap);
        QCOMPARE(overlaps.size(), size_t(1));
        QCOMPARE(overlaps[0].stretch, (views::TimeStretch{6'500, 7'000}));
        QCOMPARE(f.text(overlaps[0]), QStringLiteral("Both speak for 500 ms"));
        const auto silences = f.marks(Kind::Silence);
        QCOMPARE(silences.size(), size_t(2)); // 4 s before the last turn, and the end
        QCOMPARE(silences[0].stretch, (views::TimeStretch{11'000, 15'000}));
        QCOMPARE(silences[1].stretch, (views::TimeStretch{16'000, 30'000}));
        QCOMPARE(f.text(silences[0]), QStringLiteral("Silence for 4.0 s"));
    }

    void silenceIsHeardInOneChannelToo()
    {
        Fixture f;
        f.open(eventfulCall());
        f.player.finishLoading(30'000);
        f.player.setScan(support::spokenWaveform({{{1'000, 11'000}, {16'000, 28'000}}}, 30'000), true, {});
        QVERIFY(f.read.wait());
        const auto silences = f.marks(Kind::Silence);
        QCOMPARE(silences.size(), size_t(1));
        QCOMPARE(silences[0].stretch, (views::TimeStretch{11'000, 16'000}));
        QVERIFY(f.marks(Kind::Overlap).empty());
    }

    void theBeginningOfAnAnswerTellsTheHeardWait()
    {
        Fixture f;
        f.openAndHear();
        const auto turns = f.marks(Kind::AgentTurn);
        QCOMPARE(f.beginText(turns[0]), QStringLiteral("heard after 2.0 s, reported 1.2 s"));
        QCOMPARE(f.beginText(turns[2]), QString()); // the agent went on by itself
    }

    void nothingIsSaidOfATurnThatIsGone()
    {
        const Fixture f; // nothing is open
        QCOMPARE(f.text({Kind::AgentTurn, {0, 1'000}, 3}), QString());
    }

    void withoutAStartNothingIsMarked()
    {
        Fixture f;
        f.open(eventfulCall().replace(R"(,"audio_recording_started_at":1767225600.0)", ""));
        QVERIFY(window::waveformMarks(f.session.conversation(), f.sync, 30'000).empty());
    }
};

QTEST_MAIN(TestWaveformMarks)
#include "tst_waveformmarks.moc"
