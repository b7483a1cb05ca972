// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/absentkeys.h"

#include "itemmodels/metadatatesttools.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestAbsentKeys final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsDocumentedOnly()
    {
        const auto reply = support::tableOf(
            R"({"id":"c","organization_id":"o","direction":"inbound","channel":"text","status":"completed",
                "user_id":"u","agent_id":"a","agent_version_id":"v","web_widget_id":null,"duration":1,
                "user_turn_count":1,"created_at":"t","updated_at":"t","agent":{},"initial_context":"","new":1,
                "custom_metadata":null,"conversation":{},"recording_details":null})");
        const QList<itemmodels::AbsentKey> absent{{QStringLiteral("agent_number"), false},
                                                  {QStringLiteral("summary"), false}};
        QCOMPARE(itemmodels::absentKeys(reply, false), absent);
        const QList<itemmodels::AbsentKey> withheld{{QStringLiteral("agent_number"), false},
                                                    {QStringLiteral("summary"), true}};
        QCOMPARE(itemmodels::absentKeys(reply, true), withheld);
    }

    void saysNothingOfOtherReplies()
    {
        QVERIFY(itemmodels::absentKeys(support::tableOf("[]"), true).isEmpty());
        QVERIFY(itemmodels::absentKeys(support::tableOf(R"({"items":[]})"), true).isEmpty());
        QVERIFY(itemmodels::absentKeys({}, true).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAbsentKeys)
#include "tst_absentkeys.moc"
