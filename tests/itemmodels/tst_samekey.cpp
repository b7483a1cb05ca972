// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/samekey.h"

#include "itemmodels/metadatatesttools.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using itemmodels::nextWithSameKey;

class TestSameKey final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesRoundInBothDirections()
    {
        const auto table = support::tableOf(R"({"id":1,"a":[{"id":2,"x":"id"},{"id":3}],"i":4})");
        const json::NodeId first = table.find(u"/id");
        const json::NodeId second = table.find(u"/a/0/id");
        const json::NodeId third = table.find(u"/a/1/id");
        QCOMPARE(nextWithSameKey(table, first, true), second);
        QCOMPARE(nextWithSameKey(table, second, true), third);
        QCOMPARE(nextWithSameKey(table, third, true), first);
        QCOMPARE(nextWithSameKey(table, first, false), third);
        QCOMPARE(nextWithSameKey(table, third, false), second);
    }

    void staysWhereThereIsNoOther()
    {
        const auto table = support::tableOf(R"({"":1,"a":["x",""]})");
        for (json::NodeId node = 0; node < table.size();
             ++node) { // an element has no key, not even an empty one
            QCOMPARE(nextWithSameKey(table, node, true), node);
            QCOMPARE(nextWithSameKey(table, node, false), node);
        }
    }
};

QTEST_APPLESS_MAIN(TestSameKey)
#include "tst_samekey.moc"
