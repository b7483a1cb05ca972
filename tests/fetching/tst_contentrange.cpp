// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/contentrange.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using fetching::ContentRange;

class TestContentRange final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsRanges()
    {
        QVERIFY(ContentRange::parse("bytes 0-99/1000") == (ContentRange{true, 0, 100, 1000}));
        QVERIFY(ContentRange::parse("bytes 999-999/1000") == (ContentRange{true, 999, 1000, 1000}));
        QVERIFY(ContentRange::parse("Bytes 5-9/*") == (ContentRange{true, 5, 10, {}}));
        QVERIFY(ContentRange::parse("bytes */1000") == (ContentRange{false, 0, 0, 1000}));
        QVERIFY(ContentRange::parse("bytes */0") == (ContentRange{false, 0, 0, 0}));
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("header");
        for (const char *header :
             {"", "bytes", "bytes 0-99", "bytes=0-99/1000", "bytes 0-99/1000 ", " bytes 0-99/1000",
              "bytes 0 - 99/1000", "bytes 9-5/1000", "bytes 0-1000/1000", "bytes -5/1000", "bytes 5-/1000",
              "bytes */*", "items 0-99/1000", "bytes 0-99/1000\n", "bytes 0-99/-1", "bytes +0-99/1000",
              "bytes 0-9999999999999999999/*", "bytes 0x0-0x9/16", "bytes 0-99/1000, bytes 200-299/1000"}) {
            QTest::newRow(header) << QByteArray(header);
        }
    }
    void refusesEverythingElse()
    {
        QFETCH(QByteArray, header);
        QVERIFY(!ContentRange::parse(header));
    }
};

QTEST_GUILESS_MAIN(TestContentRange)
#include "tst_contentrange.moc"
