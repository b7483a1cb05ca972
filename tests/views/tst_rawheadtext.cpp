// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/replyhead.h"
#include "support/testcase.h"
#include "views/rawheadtext.h"

#include <QLocale>
#include <QTimeZone>
#include <QtTest>

using namespace earshot;

namespace {

base::ReplyHead head()
{
    return {QStringLiteral("GET https://api.test/core/conversations/1 HTTP/1.1"),
            {{"Accept", "application/json"}},
            200,
            "OK",
            {{"Content-Type", "application/json"}},
            QDateTime(QDate(2026, 1, 14), QTime(5, 27), QTimeZone::utc()),
            120,
            340,
            12'345};
}

} // namespace

class TestRawHeadText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsBothSides()
    {
        QCOMPARE(views::rawHeadText(head()),
                 QStringLiteral("GET https://api.test/core/conversations/1 HTTP/1.1\n"
                                "Accept: application/json\n\nHTTP 200 OK\n"
                                "Content-Type: application/json\n\nAsked at 2026-01-14T05:27:00.000Z\n"
                                "Answered after 120 ms\nComplete after 340 ms\n12345 bytes"));
    }

    void tellsItShortly()
    {
        QCOMPARE(views::rawHeadSummary(head(), QLocale::c()), QStringLiteral("200 OK · 340 ms · 12.06 KiB"));
        base::ReplyHead slow = head();
        slow.elapsedMs = 2'345;
        QVERIFY(views::rawHeadSummary(slow, QLocale::c()).contains(QStringLiteral("2.3 s")));
    }

    void aFileHasNoResponse()
    {
        base::ReplyHead file;
        file.requestLine = QStringLiteral("/tmp/call.json");
        QCOMPARE(views::rawHeadText(file), QStringLiteral("/tmp/call.json\n\nComplete after 0 ms\n0 bytes"));
        QVERIFY(!views::rawHeadSummary(file, QLocale::c()).contains(QStringLiteral("OK")));
    }

    void marksDeceptiveCharacters()
    {
        base::ReplyHead hostile = head();
        hostile.headers = {{"X-A", "b\r\nc"}};
        QVERIFY(views::rawHeadText(hostile).contains(QStringLiteral("X-A: b⟦U+000D⟧⟦U+000A⟧c")));
    }
};

QTEST_APPLESS_MAIN(TestRawHeadText)
#include "tst_rawheadtext.moc"
