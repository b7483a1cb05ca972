// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/itemdecoder.h"
#include "support/testcase.h"
#include "json/nodetablebuilder.h"

#include <QtTest>

using namespace earshot;
using conversation::Attachment;
using conversation::Turn;

namespace {

/** A message of the agent with `members` besides. */
Turn decoded(const char *members)
{
    const QByteArray json =
        QByteArray(R"({"type":"message","role":"assistant","content":["Hi"])") + members + '}';
    const auto nodes = json::parseJson(json);
    return nodes.hasValue() ? decoding::decodeItem(nodes.value(), json::NodeTable::root()) : Turn();
}

} // namespace

class TestEmailDecoder final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageWithoutEmailFieldsHasNone()
    {
        QVERIFY(!decoded("").email);
        QVERIFY(!decoded(R"(,"extra":{},"from":"agent","subject":null,"to":["a@x"])").email);
    }

    void readsTheFieldsWhereverTheyStand_data()
    {
        QTest::addColumn<QByteArray>("members");
        const QByteArray fields =
            R"("subject":"Boots","from":"a@x","to":["b@x"],"cc":"c@x","delivery_status":"clicked",
            "opened_at":1767225600,"clicked_at":"2026-01-01T00:00:01Z","clicked_link":"https://x","delivery_error_code":552)";
        QTest::newRow("on the item") << "," + fields;
        QTest::newRow("in extra") << R"(,"extra":{)" + fields + "}";
        QTest::newRow("in email") << R"(,"email":{)" + fields + "}";
        QTest::newRow("in extra, in email") << R"(,"extra":{"email":{)" + fields + "}}";
    }
    void readsTheFieldsWhereverTheyStand()
    {
        QFETCH(QByteArray, members);
        const Turn turn = decoded(members.constData());
        QVERIFY(turn.email);
        QCOMPARE(turn.email->subject, QStringLiteral("Boots"));
        QCOMPARE(turn.email->from, QStringLiteral("a@x"));
        QCOMPARE(turn.email->to, QStringList{QStringLiteral("b@x")});
        QCOMPARE(turn.email->copies, QStringList{QStringLiteral("c@x")});
        QCOMPARE(turn.email->deliveryStatus, QStringLiteral("clicked"));
        QCOMPARE(turn.email->openedAtMs, std::optional<qint64>(1'767'225'600'000));
        QCOMPARE(turn.email->clickedAtMs, std::optional<qint64>(1'767'225'601'000));
        QCOMPARE(turn.email->clickedLink, QStringLiteral("https://x"));
        QCOMPARE(turn.email->deliveryErrorCode, QStringLiteral("552"));
        QCOMPARE(turn.text, QStringLiteral("Hi"));
    }

    void wrongTypesAreLeftOut()
    {
        const Turn turn = decoded(
            R"(,"extra":{"subject":["x"],"delivery_status":true,"opened_at":"soon","to":{"a":1},"clicked_link":"y"})");
        QVERIFY(turn.email);
        QVERIFY(turn.email->subject.isEmpty() && turn.email->deliveryStatus.isEmpty() &&
                turn.email->to.isEmpty());
        QVERIFY(!turn.email->openedAtMs);
    }

    void readsWhyNoReplyWasSent()
    {
        const Turn flagged = decoded(R"(,"extra":{"reply_skipped":true})");
        QVERIFY(flagged.email && flagged.email->isReplySkipped);
        const Turn explained = decoded(R"(,"skip_reason":"spam")");
        QVERIFY(explained.email && explained.email->isReplySkipped);
        QCOMPARE(explained.email->skipReason, QStringLiteral("spam"));
    }

    void readsAddressesWithNames()
    {
        const Turn turn = decoded(R"(,"subject":"s","to":[{"name":"Ann","address":"a@x"},{"email":"b@x"}])");
        const QStringList to{QStringLiteral("Ann <a@x>"), QStringLiteral("b@x")};
        QCOMPARE(turn.email->to, to);
    }

    void readsAttachments()
    {
        const Turn turn = decoded(R"(,"extra":{"attachments":[{"name":"a.jpg","content_type":"image/jpeg"},
            {"filename":"b.pdf"},"c.mp3",{"type":"audio/mpeg"}]})");
        QCOMPARE(turn.attachments.size(), 4);
        QCOMPARE(turn.attachments.at(0), (Attachment{Attachment::Kind::Image, QStringLiteral("a.jpg")}));
        QCOMPARE(turn.attachments.at(1), (Attachment{Attachment::Kind::Unknown, QStringLiteral("b.pdf")}));
        QCOMPARE(turn.attachments.at(2), (Attachment{Attachment::Kind::Unknown, QStringLiteral("c.mp3")}));
        QCOMPARE(turn.attachments.at(3), (Attachment{Attachment::Kind::Audio, QStringLiteral("audio/mpeg")}));
    }

    void readsTheMarkOfASummary() { QVERIFY(decoded(R"(,"extra":{"is_summary":true})").isSummary); }
};

QTEST_GUILESS_MAIN(TestEmailDecoder)
#include "tst_emaildecoder.moc"
