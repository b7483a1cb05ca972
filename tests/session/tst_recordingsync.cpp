// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/conversationsession.h"
#include "session/recordingsync.h"
#include "session/syncmemory.h"
#include "support/fakeaudioplayer.h"
#include "support/fakeconversationsource.h"
#include "support/memorybytesource.h"
#include "support/spokenwaveform.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using session::ConversationSession;
using session::RecordingSync;
using Basis = RecordingSync::Basis;

namespace {

constexpr qint64 Start = 1'767'225'600'000;
constexpr double TrueStartS = 1'767'225'600.0;

/** Beginnings of turns by the clock of the sound, uneven, the agent first. */
const std::vector<qint64> Begins{1000, 6200, 9100, 15'700, 18'300, 26'900, 29'200, 36'000};
constexpr qint64 SpokenMs = 1500;

/** What the reply tells of when a turn was. */
enum class Times { None, Created, Measured };

QByteArray body(Times times, std::optional<double> startS)
{
    QJsonArray items;
    bool isAgent = true;
    for (const qint64 beginMs : Begins) {
        QJsonObject item{
            {QStringLiteral("type"), QStringLiteral("message")},
            {QStringLiteral("role"), isAgent ? QStringLiteral("assistant") : QStringLiteral("user")},
            {QStringLiteral("content"), QJsonArray{QStringLiteral("words")}}};
        const double beginS = TrueStartS + static_cast<double>(beginMs) / 1000;
        const double endS = beginS + static_cast<double>(SpokenMs) / 1000;
        if (times == Times::Created)
            item[QStringLiteral("created_at")] = beginS;
        if (times == Times::Measured)
            item[QStringLiteral("metrics")] = QJsonObject{{QStringLiteral("started_speaking_at"), beginS},
                                                          {QStringLiteral("stopped_speaking_at"), endS}};
        items.append(item);
        isAgent = !isAgent;
    }
    QJsonObject reply{{QStringLiteral("id"), QStringLiteral("conv_1")},
                      {QStringLiteral("conversation"), QJsonObject{{QStringLiteral("items"), items}}}};
    if (startS)
        reply[QStringLiteral("recording_details")] =
            QJsonObject{{QStringLiteral("started_at"), *startS},
                        {QStringLiteral("recording_url"), QStringLiteral("https://store.example/a")}};
    return QJsonDocument(reply).toJson();
}

waveform::Waveform sound(size_t agentChannel = 1)
{
    std::vector<std::vector<waveform::SpeechStretch>> speech(2);
    for (size_t i = 0; i < Begins.size(); ++i)
        speech[i % 2 == 0 ? agentChannel : 1 - agentChannel].push_back({Begins[i], Begins[i] + SpokenMs});
    return support::spokenWaveform(speech, 40'000);
}

struct Fixture
{
    QTemporaryDir directory;
    session::SyncMemory memory{directory.filePath(QStringLiteral("sync.ini"))};
    support::FakeConversationSource api;
    support::FakeAudioPlayer player;
    ConversationSession conversation{api, api};
    RecordingSync sync{conversation, player, memory};
    QSignalSpy loaded{&conversation, &ConversationSession::conversationLoaded};
    QSignalSpy read{&sync, &RecordingSync::soundRead};

    void open(const QByteArray &reply, const char *id = "conv_1")
    {
        conversation.open({QString::fromLatin1(id), {}, {}, {}});
        api.fetches.last()->finishWithBody(reply);
        QVERIFY(loaded.wait());
    }
    void hear()
    {
        player.setScan(sound(), true, {});
        QVERIFY(read.wait());
    }
};

} // namespace

class TestRecordingSync final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheReportedStart()
    {
        Fixture f;
        f.open(body(Times::Measured, TrueStartS));
        QCOMPARE(f.sync.basis(), Basis::Reported);
        QCOMPARE(f.sync.timeline().turnAt(1500), 0);
        f.hear();
        QCOMPARE(f.sync.basis(), Basis::Reported);
        QVERIFY(!f.sync.isDoubtful());
        QCOMPARE(f.sync.agentChannel(), 1);
        QCOMPARE(f.sync.speech().agent.size(), size_t(4));
        QCOMPARE(f.sync.heardLatencies().size(), size_t(3));
    }

    void doubtsAReportedStartThatTheSoundContradicts()
    {
        Fixture f;
        f.open(body(Times::Measured, TrueStartS - 5));
        QVERIFY(!f.sync.isDoubtful());
        f.hear();
        QVERIFY(f.sync.isDoubtful());
        f.sync.accept();
        QCOMPARE(f.sync.basis(), Basis::Chosen);
        QVERIFY(!f.sync.isDoubtful());
        QCOMPARE(f.sync.shiftMs(), qint64(5000));
        QCOMPARE(f.sync.timeline().turnAt(1500), 0);
    }

    void estimatesAStartThatIsNotGiven()
    {
        Fixture f;
        f.open(body(Times::Measured, std::nullopt));
        QCOMPARE(f.sync.basis(), Basis::Unknown);
        QVERIFY(f.sync.timeline().isEmpty());
        QVERIFY(f.sync.hasTurnTimes());
        f.hear();
        QCOMPARE(f.sync.basis(), Basis::Estimated);
        QVERIFY(f.sync.estimate()->confidence >= RecordingSync::EnoughConfidence);
        QCOMPARE(f.sync.timeline().turnAt(1500), 0);
        QCOMPARE(f.sync.timeline().offsetMs(1), std::optional<qint64>(6200));
    }

    void estimatesByTheCreationOfTurnsWhereNothingElseIsTold()
    {
        Fixture f;
        f.open(body(Times::Created, std::nullopt));
        QVERIFY(f.sync.hasTurnTimes());
        f.hear();
        QCOMPARE(f.sync.basis(), Basis::Estimated);
        QCOMPARE(f.sync.timeline().offsetMs(1), std::optional<qint64>(6200));
        QCOMPARE(f.sync.timeline().turnAt(1500), 0); // where it is heard
    }

    void tellsSwappedChannels()
    {
        Fixture f;
        f.open(body(Times::Measured, TrueStartS));
        f.player.setScan(sound(0), true, {});
        QVERIFY(f.read.wait());
        QCOMPARE(f.sync.agentChannel(), 0);
        QCOMPARE(f.sync.speech().agent.front().beginMs, 1000);
        QCOMPARE(f.sync.speech().caller.front().beginMs, 6200);
    }

    void asksFirstWhereItIsUnsure()
    {
        Fixture f;
        f.open(body(Times::Measured, std::nullopt));
        // Only the first turns were recorded: too few agree.
        f.player.setScan(support::spokenWaveform({{}, {{1000, 2500}}}, 40'000), true, {});
        QVERIFY(f.read.wait());
        QCOMPARE(f.sync.basis(), Basis::Unknown);
        QVERIFY(f.sync.timeline().isEmpty());
        f.sync.accept();
        QCOMPARE(f.sync.basis(), Basis::Chosen);
        QVERIFY(!f.sync.timeline().isEmpty());
    }

    void remembersWhatTheUserChose()
    {
        Fixture f;
        f.open(body(Times::Measured, TrueStartS));
        f.sync.nudge(100);
        f.sync.nudge(100);
        QCOMPARE(f.sync.basis(), Basis::Chosen);
        QCOMPARE(f.sync.timeline().offsetMs(0), std::optional<qint64>(1200));
        QCOMPARE(f.sync.shiftMs(), qint64(-200));
        f.open(body(Times::Measured, TrueStartS), "conv_2");
        QCOMPARE(f.sync.basis(), Basis::Reported);
        QCOMPARE(f.sync.timeline().offsetMs(0), std::optional<qint64>(1000));
        f.open(body(Times::Measured, TrueStartS));
        QCOMPARE(f.sync.timeline().offsetMs(0), std::optional<qint64>(1200));
        f.sync.reset();
        QCOMPARE(f.sync.basis(), Basis::Reported);
        QVERIFY(!f.memory.recordingStartMs(QStringLiteral("conv_1")));
    }

    void saysWhenNoTurnHasATime()
    {
        Fixture f;
        f.open(body(Times::None, TrueStartS));
        QVERIFY(!f.sync.hasTurnTimes());
        f.hear();
        QVERIFY(f.sync.timeline().isEmpty());
        QVERIFY(!f.sync.estimate());
        QCOMPARE(f.sync.speech().caller.size(), size_t(4)); // what is heard stays of use
    }

    void forgetsTheSoundOfTheFormerRecording()
    {
        Fixture f;
        f.player.open(std::make_shared<support::MemoryByteSource>(QByteArray("x")));
        f.open(body(Times::Measured, TrueStartS));
        f.hear();
        f.player.close();
        QVERIFY(f.sync.speech().agent.empty());
        QVERIFY(f.sync.heardLatencies().empty());
        QCOMPARE(f.sync.timeline().turnAt(1500), 0);
    }

    void waitsForTheWholeRecording()
    {
        Fixture f;
        f.open(body(Times::Measured, std::nullopt));
        f.player.setScan(sound(), false, {});
        QCOMPARE(f.sync.basis(), Basis::Unknown);
        f.hear();
        QCOMPARE(f.sync.basis(), Basis::Estimated);
    }
};

QTEST_GUILESS_MAIN(TestRecordingSync)
#include "tst_recordingsync.moc"
