// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/conversationprogress.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace earshot;

namespace {

QDateTime time(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
}

/** Begins at 12:00:00 (epoch 1768478400), ends at 12:00:20. */
QJsonObject conversation()
{
    return QJsonDocument::fromJson(R"({
        "status": "completed", "created_at": "2026-01-15T12:00:00.000Z", "updated_at": "2026-01-15T12:00:20.000Z",
        "duration": 18, "user_turn_count": 1, "summary": "Done.", "recording_details": {"channels": 2},
        "conversation": {"items": [
            {"role": "assistant", "created_at": 1768478401.0, "metrics": {"stopped_speaking_at": 1768478404.5}},
            {"role": "user", "created_at": 1768478408.0, "metrics": {"stopped_speaking_at": 1768478407.0}},
            {"type": "function_call", "created_at": 1768478409.25}
        ]}})")
        .object();
}

} // namespace

class TestConversationProgress final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void growsItemByItem_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("userTurns");
        QTest::addColumn<QString>("updatedAt");
        const auto row = [](const char *now, int items, int userTurns, const char *updatedAt) {
            QTest::newRow(now) << time(now) << items << userTurns << QString::fromLatin1(updatedAt);
        };
        row("2026-01-15T11:59:00.000Z", 0, 0, "2026-01-15T12:00:00.000Z");
        row("2026-01-15T12:00:04.000Z", 0, 0, "2026-01-15T12:00:00.000Z"); // the agent still speaks
        row("2026-01-15T12:00:04.500Z", 1, 0, "2026-01-15T12:00:04.500Z");
        row("2026-01-15T12:00:08.000Z", 2, 1, "2026-01-15T12:00:08.000Z");
        row("2026-01-15T12:00:19.999Z", 3, 1, "2026-01-15T12:00:09.250Z");
    }
    void growsItemByItem()
    {
        QFETCH(QDateTime, now);
        QFETCH(int, items);
        QFETCH(int, userTurns);
        QFETCH(QString, updatedAt);
        const QJsonObject running = demo::conversationAsOf(conversation(), now);
        QCOMPARE(running[u"status"].toString(), QStringLiteral("in_progress"));
        QCOMPARE(running[u"conversation"][u"items"].toArray().size(), items);
        QCOMPARE(running[u"user_turn_count"].toInt(), userTurns);
        QCOMPARE(running[u"updated_at"].toString(), updatedAt);
        QVERIFY(running[u"duration"].isNull());
        QVERIFY(running[u"summary"].isNull());
        QVERIFY(running[u"recording_details"].isNull());
    }

    void isWholeFromItsEndOn()
    {
        QCOMPARE(demo::conversationAsOf(conversation(), time("2026-01-15T12:00:20.000Z")), conversation());
    }
};

QTEST_GUILESS_MAIN(TestConversationProgress)
#include "tst_conversationprogress.moc"
