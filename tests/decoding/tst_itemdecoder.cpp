// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding/itemdecoder.h"

#include "support/testcase.h"
#include "json/nodetablebuilder.h"

#include <QtTest>

using namespace earshot;
using conversation::Attachment;
using conversation::Speaker;
using conversation::Turn;

namespace {

Turn decoded(const QByteArray &json)
{
    const auto nodes = json::parseJson(json);
    return nodes.hasValue() ? decoding::decodeItem(nodes.value(), json::NodeTable::root()) : Turn();
}

} // namespace

class TestItemDecoder final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTextOfAMessage_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *json, const char *text) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(text);
        };
        row("list", R"({"type":"message","role":"user","content":["a","b"]})", "a\nb");
        row("string", R"({"type":"message","role":"user","content":"a"})", "a");
        row("empty list", R"({"type":"message","role":"user","content":[]})", "");
        row("null", R"({"type":"message","role":"user","content":null})", "");
        row("no content", R"({"type":"message","role":"user"})", "");
        row("text parts",
            R"({"type":"message","role":"user","content":[{"type":"text","text":"a"},null,"b"]})", "a\nb");
        row("one object", R"({"type":"message","role":"user","content":{"text":"a"}})", "a");
        row("markup stays", R"({"type":"message","role":"assistant","content":["<expr x='1'/>Hi"]})",
            "<expr x='1'/>Hi");
        row("speaker and text", R"({"speaker":"agent","text":"a"})", "a");
        row("from and message", R"({"from":"customer","message":"a"})", "a");
        row("role and null content", R"({"role":"assistant","content":null})", "");
    }
    void readsTheTextOfAMessage()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        const Turn turn = decoded(json);
        QCOMPARE(turn.kind, Turn::Kind::Message);
        QVERIFY(turn.speaker.kind != Speaker::Kind::Unknown);
        QCOMPARE(turn.text, text);
        QVERIFY(turn.rawJson.isEmpty());
    }

    void anUnknownRoleKeepsItsText()
    {
        const Turn turn = decoded(R"({"type":"message","role":"supervisor","content":"hm"})");
        QCOMPARE(turn.kind, Turn::Kind::Message);
        QCOMPARE(turn.speaker.kind, Speaker::Kind::Unknown);
        QCOMPARE(turn.speaker.role, QStringLiteral("supervisor"));
        QCOMPARE(turn.text, QStringLiteral("hm"));
    }

    void tellsAttachments()
    {
        const Turn turn = decoded(R"({"type":"message","role":"user","content":["see",
            {"type":"image_content","image":"data:image/png;base64,AAAA"},
            {"type":"audio_content","transcript":"hello"}, {"type":"hologram"}, 5]})");
        QCOMPARE(turn.text, QStringLiteral("see"));
        const QList<Attachment> wanted{{Attachment::Kind::Image, QStringLiteral("image_content")},
                                       {Attachment::Kind::Audio, QStringLiteral("hello")},
                                       {Attachment::Kind::Unknown, QStringLiteral("hologram")},
                                       {Attachment::Kind::Unknown, QStringLiteral("5")}};
        QCOMPARE(turn.attachments, wanted);
    }

    void whatIsNotUnderstoodStaysVisible_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
             {"7", "null", "\"text\"", "[1]", "{}", "true", R"({"type":"mystery","role":"user","text":"a"})",
              R"({"type":5})", R"({"role":"user"})", R"({"text":"no speaker"})",
              R"({"role":"assistant","content":null,"tool_calls":[{"id":"x"}]})"}) {
            QTest::newRow(json) << QByteArray(json);
        }
    }
    void whatIsNotUnderstoodStaysVisible()
    {
        QFETCH(QByteArray, json);
        const Turn turn = decoded(json);
        QCOMPARE(turn.kind, Turn::Kind::Unknown);
        QCOMPARE(turn.rawJson.toUtf8(), json);
    }

    void wrongTypesAreLeftOut()
    {
        const Turn turn = decoded(R"({"type":"message","role":null,"id":4,"content":"a","interrupted":"yes",
            "transcript_confidence":1.5,"created_at":{},"metrics":{"e2e_latency":"1","llm_node_ttft":-0.5,
            "tts_node_ttfb":1e400,"started_speaking_at":0}})");
        QCOMPARE(turn.kind, Turn::Kind::Message);
        QVERIFY(turn.id.isEmpty());
        QVERIFY(!turn.interrupted);
        QVERIFY(!turn.transcriptConfidence);
        QVERIFY(!turn.createdAtMs);
        QCOMPARE(turn.metrics, conversation::TurnMetrics());
    }

    void argumentsThatAreNoStringStayJson()
    {
        const Turn turn =
            decoded(R"({"type":"function_call","call_id":"c","name":"f","arguments":{"a": 1}})");
        QCOMPARE(turn.toolCall.arguments, QStringLiteral("{\"a\": 1}"));
        QVERIFY(turn.toolCall.hasCall);
    }
};

QTEST_GUILESS_MAIN(TestItemDecoder)
#include "tst_itemdecoder.moc"
