// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/listdecoder.h"
#include "support/testcase.h"

#include <QTimeZone>
#include <QtTest>

using namespace earshot;
using base::ProblemKind;
using conversation::ConversationStatus;

namespace {

/** JSON with single quotes for double ones: the moc of Qt 6.4 loses its way in raw strings. */
base::Result<decoding::DecodedPage> decode(QByteArray body)
{
    return decoding::decodeConversationPage(body.replace('\'', '"'));
}

} // namespace

class TestListDecoder final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsARow()
    {
        const auto page = decode(
            "[{'id':'c1','status':'completed','channel':'telephone','direction':'inbound',"
            "'user_id':'+1555','agent_id':'a1','agent':{'id':'a1','name':'Ava'},'agent_number':'+1666',"
            "'duration':61,'user_turn_count':4,'created_at':'2026-01-02T03:04:05.678901Z','summary':'Late.',"
            "'recording_details':{'recording_url':'https://store/a.ogg'},'new_field':[1]}]");
        QVERIFY(page.hasValue());
        QCOMPARE(page.value().received, 1);
        QCOMPARE(page.value().unreadable, 0);
        QCOMPARE(page.value().lastCreatedAt, QStringLiteral("2026-01-02T03:04:05.678901Z")); // as received
        const auto &row = page.value().conversations.constFirst();
        QCOMPARE(row.id, QStringLiteral("c1"));
        QCOMPARE(row.status.kind(), ConversationStatus::Kind::Completed);
        QVERIFY(row.channel.isVoice());
        QCOMPARE(row.agentName, QStringLiteral("Ava"));
        QCOMPARE(row.durationS, std::optional<qint64>(61));
        QCOMPARE(row.userTurnCount, std::optional<qint64>(4));
        QCOMPARE(row.createdAt, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), QTimeZone::utc()));
        QCOMPARE(row.hasRecording, std::optional(true));
    }

    void whatIsMissingIsEmpty()
    {
        const auto page = decode("[{'id':'c1','duration':null,'user_turn_count':'four','agent':null,"
                                 "'summary':null,'created_at':false}]");
        QVERIFY(page.hasValue());
        const auto &row = page.value().conversations.constFirst();
        QVERIFY(!row.durationS && !row.userTurnCount && !row.hasRecording);
        QVERIFY(row.agentName.isEmpty() && row.summary.isEmpty() && !row.createdAt.isValid());
        QVERIFY(page.value().lastCreatedAt.isEmpty());
    }

    void countsWhatCannotBeOpened()
    {
        const auto page =
            decode("[null,'text',7,[],{},{'id':''},{'id':5},{'id':'c','created_at':'t1'},null]");
        QVERIFY(page.hasValue());
        QCOMPARE(page.value().received, 9);
        QCOMPARE(page.value().unreadable, 8);
        QCOMPARE(page.value().conversations.size(), 1);
        QCOMPARE(page.value().lastCreatedAt, QStringLiteral("t1"));
    }

    void findsTheListInAnObject()
    {
        for (const char *key : {"conversations", "items", "data", "results"}) {
            const auto page = decode(QByteArray("{'") + key + "':[{'id':'c'}],'total':1}");
            QVERIFY(page.hasValue());
            QCOMPARE(page.value().conversations.size(), 1);
        }
    }

    void aNumberIsATimeToo()
    {
        const auto page = decode("[{'id':'c','created_at':1767225600}]");
        QCOMPARE(page.value().lastCreatedAt, QStringLiteral("1767225600"));
        QCOMPARE(page.value().conversations.constFirst().createdAt.date().year(), 2026);
    }

    void tellsWhatIsNoList()
    {
        QCOMPARE(decode("{'detail':'x'}").problem().kind, ProblemKind::NotAConversation);
        QCOMPARE(decode("'text'").problem().kind, ProblemKind::NotAConversation);
        QCOMPARE(decode("[1,").problem().kind, ProblemKind::NotJson);
        QVERIFY(decode("[]").value().conversations.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestListDecoder)
#include "tst_listdecoder.moc"
