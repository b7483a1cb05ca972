// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/relativetime.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtTest>

using namespace earshot;

class TestRelativeTime final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowFar_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text, qint64 secondsAgo) {
            QTest::newRow(text) << secondsAgo << QString::fromLatin1(text);
        };
        row("just now", 0);
        row("1 minute ago", 60);
        row("59 minutes ago", 3599);
        row("1 hour ago", 3600);
        row("23 hours ago", 86'399);
        row("1 day ago", 86'400);
        row("3 days ago", 3 * 86'400 + 5);
        row("2 months ago", 61 * 86'400);
        row("2 years ago", 800LL * 86'400);
        row("in a moment", -5);
        row("in 1 minute", -60);
        row("in 9 minutes", -9 * 60);
        row("in 2 hours", -7200);
        row("in 7 days", -7 * 86'400);
    }

    void saysHowFar()
    {
        QFETCH(const qint64, secondsAgo);
        QFETCH(const QString, text);
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
        QCOMPARE(views::relativeTimeText(now.addSecs(-secondsAgo), now), text);
    }
};

QTEST_APPLESS_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
