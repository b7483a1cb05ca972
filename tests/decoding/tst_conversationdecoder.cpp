// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding/conversationdecoder.h"

#include "support/testcase.h"

#include <QFile>
#include <QtTest>

using namespace earshot;
using base::ProblemKind;
using conversation::Conversation;
using conversation::FieldState;
using conversation::Turn;

namespace {

Conversation decoded(const QByteArray &json)
{
    auto result = decoding::decodeConversation(json);
    return result.hasValue() ? result.takeValue().conversation : Conversation();
}

} // namespace

class TestConversationDecoder final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField()
    {
        QFile file(QStringLiteral(EARSHOT_TEST_DATA "/decoding/voice.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto result = decoding::decodeConversation(file.readAll());
        QVERIFY(result.hasValue());
        const auto [c, nodes] = result.takeValue();
        QCOMPARE(c.id.value(), QStringLiteral("conv_1"));
        QCOMPARE(c.organizationId.value(), QStringLiteral("org_1"));
        QCOMPARE(c.direction.value().kind, conversation::Direction::Kind::Inbound);
        QCOMPARE(c.channel.value().kind, conversation::Channel::Kind::Telephone);
        QCOMPARE(c.status.value().kind(), conversation::ConversationStatus::Kind::Completed);
        QCOMPARE(c.userId.value(), QStringLiteral("+15550100"));
        QCOMPARE(c.agentId.value(), QStringLiteral("agent_1"));
        QCOMPARE(c.agentVersionId.value(), QStringLiteral("v3"));
        QCOMPARE(c.agentNumber.value(), QStringLiteral("+15550199"));
        QCOMPARE(c.webWidgetId.state(), FieldState::Null);
        QCOMPARE(c.trunkId.value(), QStringLiteral("trunk_1"));
        QCOMPARE(c.durationS.value(), 187);
        QCOMPARE(c.userTurnCount.value(), 1);
        QCOMPARE(c.createdAt.value().toMSecsSinceEpoch(), 1767225600000);
        QCOMPARE(c.updatedAt.value().toMSecsSinceEpoch(), 1767225790123);
        QCOMPARE(c.agentState, FieldState::Present);
        QCOMPARE(c.agentName.value(), QStringLiteral("Support"));
        QCOMPARE(c.summary.value(), QStringLiteral("Asked for an order."));
        QCOMPARE(c.initialContext.value(), QStringLiteral("Order desk."));
        QCOMPARE(c.customMetadataState, FieldState::Present);
        QCOMPARE(c.transcriptState, FieldState::Present);
        QCOMPARE(c.transcriptPath, QStringLiteral("/conversation/items"));
        QCOMPARE(c.unknownFields, QStringList({QStringLiteral("new_field"), QStringLiteral("cost")}));
        QCOMPARE(c.recording.linkPath, QStringLiteral("/recording_details/recording_url"));
        QCOMPARE(c.recording.startedAtMs, std::optional<qint64>(1767225600500));
        QCOMPARE(c.recording.durationMs, std::optional<qint64>(187250));

        QCOMPARE(c.turns.size(), 10);
        QCOMPARE(c.slowestLatencyMs, std::optional(1500.0));
        const Turn &agent = c.turns.at(0);
        QVERIFY(agent.interrupted);
        QCOMPARE(agent.metrics.startedSpeakingAtMs, std::optional<qint64>(1767225601420));
        QCOMPARE(agent.metrics.stoppedSpeakingAtMs, std::optional<qint64>(1767225603100));
        QCOMPARE(agent.metrics.llmTtftMs, std::optional(410.0));
        QCOMPARE(agent.metrics.ttsTtfbMs, std::optional(190.0));
        QCOMPARE(agent.metrics.e2eLatencyMs, std::optional(1500.0));
        QCOMPARE(agent.metrics.playbackLatencyMs, std::optional(20.0));
        QCOMPARE(agent.createdAtMs, std::optional<qint64>(1767225600710));
        const Turn &caller = c.turns.at(1);
        QCOMPARE(caller.speaker.kind, conversation::Speaker::Kind::Caller);
        QCOMPARE(caller.transcriptConfidence, std::optional(0.97));
        QCOMPARE(caller.metrics.transcriptionDelayMs, std::optional(220.0));
        QCOMPARE(caller.metrics.endOfTurnDelayMs, std::optional(610.0));
        QCOMPARE(caller.metrics.onUserTurnCompletedDelayMs, std::optional(10.0));
        const auto &call = c.turns.at(2).toolCall;
        QCOMPARE(call.name, QStringLiteral("get_order"));
        QCOMPARE(call.groupId, QStringLiteral("g1"));
        QCOMPARE(call.arguments, QStringLiteral("{\"order_id\": \"123\"}"));
        QCOMPARE(call.latencyMs(), std::optional<qint64>(450));
        QCOMPARE(call.outputs.size(), 1);
        QCOMPARE(call.outputs.first().path, QStringLiteral("/conversation/items/3"));
        QCOMPARE(c.turns.at(3).kind, Turn::Kind::Handoff);
        QCOMPARE(c.turns.at(3).newAgentId, QStringLiteral("b"));
        QCOMPARE(c.turns.at(4).kind, Turn::Kind::ConfigUpdate);
        QVERIFY(c.turns.at(4).rawJson.contains(QStringLiteral("Be kind.")));
        for (const Turn &turn : c.turns.mid(5)) {
            QCOMPARE(turn.kind, Turn::Kind::Unknown);
        }
        for (const Turn &turn : c.turns) {
            QVERIFY(nodes.find(turn.path) != json::NoNode);
        }
    }

    void tellsMissingNullAndWrongTypeApart()
    {
        const Conversation c =
            decoded(R"({"id":5,"summary":null,"status":["x"],"duration":"12","channel":null,
            "created_at":"yesterday","user_turn_count":1e400,"agent":"Bob","custom_metadata":[]})");
        QCOMPARE(c.id.state(), FieldState::WrongType);
        QCOMPARE(c.id.received(), QStringLiteral("5"));
        QCOMPARE(c.summary.state(), FieldState::Null);
        QCOMPARE(c.status.received(), QStringLiteral("[\"x\"]"));
        QCOMPARE(c.durationS.received(), QStringLiteral("\"12\""));
        QCOMPARE(c.channel.state(), FieldState::Null);
        QCOMPARE(c.createdAt.received(), QStringLiteral("\"yesterday\""));
        QCOMPARE(c.userTurnCount.received(), QStringLiteral("1e400"));
        QCOMPARE(c.agentState, FieldState::WrongType);
        QCOMPARE(c.agentName.state(), FieldState::Absent);
        QCOMPARE(c.customMetadataState, FieldState::WrongType);
        QCOMPARE(c.transcriptState, FieldState::Absent);
        QCOMPARE(c.recording.detailsState, FieldState::Absent);
    }

    void keepsUnknownEnumValues()
    {
        const Conversation c = decoded(R"({"status":"paused","channel":"fax","direction":"sideways"})");
        QCOMPARE(c.status.value().text(), QStringLiteral("paused"));
        QCOMPARE(c.status.value().phase(), conversation::ConversationStatus::Phase::Unknown);
        QCOMPARE(c.channel.value().text, QStringLiteral("fax"));
        QCOMPARE(c.direction.value().text, QStringLiteral("sideways"));
    }

    void ofDuplicatedKeysTheLastCounts()
    {
        const Conversation c = decoded(R"({"id":"a","id":"b","zz":1,"zz":2})");
        QCOMPARE(c.id.value(), QStringLiteral("b"));
        QCOMPARE(c.unknownFields, QStringList(QStringLiteral("zz")));
    }

    void findsTheTranscript_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, QByteArray json, const char *path) {
            QTest::newRow(name) << json.replace("@", R"([{"role":"user","content":"hi"}])")
                                << QString::fromLatin1(path);
        };
        row("items", R"({"id":"x","conversation":{"items":@}})", "/conversation/items");
        row("chat history", R"({"id":"x","conversation":{"chat_history":{"items":@}}})",
            "/conversation/chat_history/items");
        row("array", R"({"id":"x","conversation":@})", "/conversation");
        row("messages", R"({"id":"x","conversation":{"messages":@}})", "/conversation/messages");
        row("transcript", R"({"id":"x","conversation":{"transcript":@}})", "/conversation/transcript");
        row("turns, one level deeper", R"({"id":"x","conversation":{"data":{"turns":@}}})",
            "/conversation/data/turns");
        row("items is null", R"({"id":"x","conversation":{"items":null,"messages":@}})",
            "/conversation/messages");
        row("beside the null conversation", R"({"id":"x","conversation":null,"transcript":@})",
            "/transcript");
        row("saved history", R"({"items":@})", "/items");
        row("session report", R"({"job_id":"j","chat_history":{"items":@}})", "/chat_history/items");
        row("bare array", "@", "");
        row("reply to create",
            R"({"conversation":{"id":"x","status":"completed","conversation":{"items":@}},"starting_message":"y"})",
            "/conversation/conversation/items");
        row("string with JSON",
            "{\"id\":\"x\",\"conversation\":\"{\\\"items\\\":[{\\\"role\\\":\\\"user\\\",\\\"content\\\":"
            "\\\"hi\\\"}]}\"}",
            "/conversation");
    }
    void findsTheTranscript()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        const Conversation c = decoded(json);
        QCOMPARE(c.transcriptPath, path);
        QCOMPARE(c.transcriptState, FieldState::Present);
        QCOMPARE(c.turns.size(), 1);
        QCOMPARE(c.turns.first().text, QStringLiteral("hi"));
    }

    void unwrapsTheReplyToCreate()
    {
        const Conversation c =
            decoded(R"({"conversation":{"id":"x","status":"ringing","odd":1},"starting_message":"y"})");
        QCOMPARE(c.id.value(), QStringLiteral("x"));
        QCOMPARE(c.unknownFields, QStringList({QStringLiteral("odd"), QStringLiteral("starting_message")}));
    }

    void tellsTheStateOfTheTranscript_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<FieldState>("state");
        QTest::newRow("null") << QByteArray("null") << FieldState::Null;
        QTest::newRow("empty object") << QByteArray("{}") << FieldState::Present;
        QTest::newRow("empty items") << QByteArray(R"({"items":[]})") << FieldState::Present;
        QTest::newRow("nothing understood") << QByteArray(R"({"a":1})") << FieldState::WrongType;
        QTest::newRow("items is a number") << QByteArray(R"({"items":5})") << FieldState::WrongType;
        QTest::newRow("number") << QByteArray("5") << FieldState::WrongType;
        QTest::newRow("text") << QByteArray("\"hello\"") << FieldState::WrongType;
    }
    void tellsTheStateOfTheTranscript()
    {
        QFETCH(QByteArray, value);
        QFETCH(FieldState, state);
        const Conversation c = decoded(R"({"id":"x","conversation":)" + value + '}');
        QCOMPARE(c.transcriptState, state);
        QVERIFY(c.turns.isEmpty());
    }

    void itemsHoldingNumbersAreShown()
    {
        const Conversation c = decoded(R"({"id":"x","conversation":{"items":[1,2.50,null]}})");
        QCOMPARE(c.turns.size(), 3);
        QCOMPARE(c.turns.at(1).rawJson, QStringLiteral("2.50"));
        QCOMPARE(c.turns.at(1).path, QStringLiteral("/conversation/items/1"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ProblemKind>("kind");
        QTest::newRow("error reply") << QByteArray(R"({"detail":"Conversation not found"})")
                                     << ProblemKind::NotAConversation;
        QTest::newRow("empty object") << QByteArray("{}") << ProblemKind::NotAConversation;
        QTest::newRow("empty array") << QByteArray("[]") << ProblemKind::NotAConversation;
        QTest::newRow("numbers") << QByteArray("[1,2]") << ProblemKind::NotAConversation;
        QTest::newRow("list of conversations")
            << QByteArray(R"([{"id":"a","status":"completed"}])") << ProblemKind::NotAConversation;
        QTest::newRow("string") << QByteArray("\"x\"") << ProblemKind::NotAConversation;
        QTest::newRow("null") << QByteArray("null") << ProblemKind::NotAConversation;
        QTest::newRow("html") << QByteArray("<html></html>") << ProblemKind::NotJson;
        QTest::newRow("truncated") << QByteArray(R"({"id":"x","conversation":{"items":[)")
                                   << ProblemKind::NotJson;
        QTest::newRow("nested") << QByteArray(200'000, '[') << ProblemKind::NotJson;
        QTest::newRow("invalid UTF-8") << QByteArray("{\"id\":\"\xFF\"}") << ProblemKind::NotJson;
        QTest::newRow("NUL") << QByteArray("{\"id\":\"a\0b\"}", 12) << ProblemKind::NotJson;
        QTest::newRow("nothing") << QByteArray() << ProblemKind::NotJson;
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(ProblemKind, kind);
        const auto result = decoding::decodeConversation(json);
        QVERIFY(!result.hasValue());
        QCOMPARE(result.problem().kind, kind);
        QVERIFY(!result.problem().text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConversationDecoder)
#include "tst_conversationdecoder.moc"
