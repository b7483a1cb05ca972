// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/rawrowindex.h"
#include "itemmodels/rawtesttools.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using itemmodels::RawForm;
using itemmodels::RawRow;
using itemmodels::RawRowIndex;
using support::listOf;
using support::rawIndexOf;

class TestRawRowIndex final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsRowsAnywhere()
    {
        const QByteArray text = listOf(1000);
        const RawRowIndex index = rawIndexOf(text, RawForm::Pretty);
        QCOMPARE(index.rowCount(), 1002);
        QCOMPARE(index.lineCount(), 1002);
        for (const qint64 number : {0, 1, 63, 64, 65, 500, 1001}) {
            const auto rows = index.rows(number, 1);
            QCOMPARE(rows.size(), size_t(1));
            QCOMPARE(rows.front().line, number + 1);
            QCOMPARE(index.rowOf(rows.front().begin), number);
            QCOMPARE(index.rowOf(rows.front().end - 1), number);
        }
        QCOMPARE(index.rows(1000, 10).size(), size_t(2));
        QVERIFY(index.rows(1002, 1).empty());
        QCOMPARE(index.rowOf(text.size()), 1001);
    }

    void isEmptyOfNothing()
    {
        const RawRowIndex index = rawIndexOf({}, RawForm::Pretty);
        QCOMPARE(index.rowCount(), 0);
        QCOMPARE(index.rowOf(0), 0);
        QVERIFY(index.rows(0, 5).empty());
    }

    void knowsItsLongestRow()
    {
        QCOMPARE(rawIndexOf("a\nbcd\ne", RawForm::AsReceived).longestRow(), 3);
        QCOMPARE(rawIndexOf(R"({"a":[10]})", RawForm::Pretty).longestRow(), 2 + 5);
    }

    void stopsWhenCancelled()
    {
        QCOMPARE(RawRowIndex::of(listOf(1000), RawForm::Pretty, std::atomic_bool(true)).rowCount(), 0);
    }
};

QTEST_APPLESS_MAIN(TestRawRowIndex)
#include "tst_rawrowindex.moc"
