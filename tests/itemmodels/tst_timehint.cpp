// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/timehint.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestTimeHint final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTimes_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("utc"); // empty: no time
        const auto row = [](const char *key, const char *value, const char *utc) {
            QTest::addRow("%s %s", key, value)
                << QString::fromLatin1(key) << QString::fromLatin1(value) << QString::fromLatin1(utc);
        };
        row("created_at", "1767225600.71", "2026-01-01T00:00:00.710Z");
        row("createdAt", "1767225600", "2026-01-01T00:00:00.000Z");
        row("expires", "1767225600000", "2026-01-01T00:00:00.000Z");
        row("started_at", "1767225600000000", "2026-01-01T00:00:00.000Z");
        row("started_at", "1767225600000000000", "2026-01-01T00:00:00.000Z");
        row("recordingStart", "1767225600", "2026-01-01T00:00:00.000Z");
        row("any", "2023-11-07T05:31:56Z", "2023-11-07T05:31:56.000Z");
        row("any", "2023-11-07T05:31:56.123456+02:00", "2023-11-07T03:31:56.123Z");
        row("end_of_turn_delay", "0.61", "");
        row("status", "1767225600", ""); // holds "at", but not as a word
        row("duration", "1767225600", "");
        row("created_at", "946684799", ""); // before 2000
        row("created_at", "-1", "");
        row("created_at", "1e400", "");
        row("created_at", "nan", "");
        row("created_at", "yesterday", "");
        row("any", "2023-11-07T05:31:56", ""); // without a zone it names no moment
        row("any", "2023-13-07T05:31:56Z", "");
        row("any", "2023-11-07", "");
        row("", "", "");
    }
    void findsTimes()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto time = itemmodels::timeHint(key, value);
        const QString utc = time ? time->toUTC().toString(Qt::ISODateWithMs) : QString();
        QTEST(utc, "utc");
    }

    void longTextsAreNotLookedAt()
    {
        QVERIFY(
            !itemmodels::timeHint(QStringLiteral("at"), QStringLiteral("1767225600") + QString(100, u'0')));
    }
};

QTEST_GUILESS_MAIN(TestTimeHint)
#include "tst_timehint.moc"
