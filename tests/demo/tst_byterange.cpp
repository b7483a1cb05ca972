// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/byterange.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using Kind = demo::ByteRange::Kind;

class TestByteRange final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheHeader_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("length");
        const auto row = [](const char *header, qint64 size, Kind kind, qint64 first = 0, qint64 length = 0) {
            QTest::addRow("%s of %d", header, static_cast<int>(size))
                << QByteArray(header) << size << kind << first << length;
        };
        row("", 100, Kind::Whole);
        row("bytes=0-9", 100, Kind::Part, 0, 10);
        row("bytes=40-49", 100, Kind::Part, 40, 10);
        row("Bytes=99-99", 100, Kind::Part, 99, 1);
        row("bytes=90-", 100, Kind::Part, 90, 10);
        row("bytes=90-1000", 100, Kind::Part, 90, 10);
        row("bytes=-10", 100, Kind::Part, 90, 10);
        row("bytes=-1000", 100, Kind::Part, 0, 100);
        row("bytes=100-", 100, Kind::Unsatisfiable);
        row("bytes=100-200", 100, Kind::Unsatisfiable);
        row("bytes=-0", 100, Kind::Unsatisfiable);
        row("bytes=0-", 0, Kind::Unsatisfiable);
        row("bytes=-5", 0, Kind::Unsatisfiable);
        row("bytes=9-0", 100, Kind::Whole);
        row("bytes=-", 100, Kind::Whole);
        row("bytes=0-9,20-29", 100, Kind::Whole);
        row("bytes=a-b", 100, Kind::Whole);
        row("bytes=+1-5", 100, Kind::Whole);
        row("lines=0-9", 100, Kind::Whole);
        row("bytes=0-99999999999999999999", 100, Kind::Whole);
    }
    void readsTheHeader()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, size);
        QFETCH(Kind, kind);
        QFETCH(qint64, first);
        QFETCH(qint64, length);
        const demo::ByteRange range = demo::ByteRange::parse(header, size);
        QCOMPARE(range.kind, kind);
        QCOMPARE(range.first, first);
        QCOMPARE(range.length, length);
    }
};

QTEST_GUILESS_MAIN(TestByteRange)
#include "tst_byterange.moc"
