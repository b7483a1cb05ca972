// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/listfilter.h"
#include "support/testcase.h"

#include <QTimeZone>
#include <QtTest>

using namespace earshot;
using conversation::ListFilter;

class TestListFilter final : public support::TestCase
{
    Q_OBJECT

private:
    static ListFilter full()
    {
        const QDateTime time(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc());
        return {.direction = QStringLiteral("inbound"),
                .channel = QStringLiteral("telephone"),
                .status = QStringLiteral("completed"),
                .callerId = QStringLiteral("+1 & 2"),
                .agentId = QStringLiteral("agent_1"),
                .agentVersionId = QStringLiteral("v=1"),
                .agentNumber = QStringLiteral("#5"),
                .webWidgetId = QStringLiteral("w%20"),
                .leastDurationS = 1,
                .mostDurationS = 2,
                .leastUserTurns = 0,
                .mostUserTurns = 4,
                .customMetadata = QStringLiteral("{\"a\": [1, \"ü\"]}"),
                .createdAfter = time,
                .createdBefore = time.addDays(1)};
    }

private Q_SLOTS:
    void namesEveryPartAsTheApiDoes()
    {
        QStringList names;
        for (const auto &[name, value] : conversation::queryItems(full())) {
            names.append(name);
            QVERIFY(!value.isEmpty());
        }
        QCOMPARE(names.join(u' '),
                 QStringLiteral("direction channel status user_id agent_id agent_version_id agent_number "
                                "web_widget_id duration_above duration_below user_turn_count_above "
                                "user_turn_count_below custom_metadata created_after created_before"));
    }

    void anEmptyOneLetsEverythingThrough()
    {
        QVERIFY(!ListFilter().isActive());
        QVERIFY(conversation::queryItems({}).isEmpty());
        QVERIFY(conversation::filterText({}).isEmpty());
        QVERIFY(full().isActive());
    }

    void isKeptAsText()
    {
        const QString text = conversation::filterText(full());
        QVERIFY(text.contains(QStringLiteral("user_id=%2B1%20%26%202&")));
        QVERIFY(text.contains(QStringLiteral("created_after=2026-01-02T03%3A04%3A05Z")));
        QCOMPARE(conversation::filterFromText(text), full());
    }

    void leavesOutWhatIsNotUnderstood()
    {
        const ListFilter read = conversation::filterFromText(
            QStringLiteral("later=1&duration_above=long&created_after=soon&channel=fax&%%%"));
        QCOMPARE(read.channel, QStringLiteral("fax"));
        QVERIFY(!read.leastDurationS);
        QVERIFY(!read.createdAfter.isValid());
    }
};

QTEST_GUILESS_MAIN(TestListFilter)
#include "tst_listfilter.moc"
