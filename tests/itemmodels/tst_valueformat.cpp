// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/valueformat.h"

#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestValueFormat final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void strings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *text, const char *name) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(name);
        };
        row("", "empty");
        row("Hello there.", "free text");
        row("completed", "one word");
        row("2026-01-02T03:04:05.678+01:00", "ISO time");
        row("2026-01-02", "ISO date");
        row("https://example.com/a?b=c", "URL");
        row("123e4567-e89b-12d3-a456-426614174000", "UUID");
        row("ann@example.com", "e-mail address");
        row("+1 202 555-0142", "phone number");
        row("conv_123", "identifier");
        row("0815", "digits");
        row("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0", "base64");
    }
    void strings()
    {
        QFETCH(QString, text);
        QTEST(itemmodels::formatName(itemmodels::formatOfString(text)), "name");
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *text, const char *name) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(name);
        };
        row("187", "integer");
        row("-0", "integer");
        row("1.25", "fraction");
        row("1e400", "fraction");
        row("1767225600.5", "epoch seconds");
        row("1767225600500", "epoch milliseconds");
        row("1767225600500000", "epoch microseconds");
        row("1767225600500000000", "epoch nanoseconds");
    }
    void numbers()
    {
        QFETCH(QString, text);
        QTEST(itemmodels::formatName(itemmodels::formatOfNumber(text)), "name");
    }
};

QTEST_GUILESS_MAIN(TestValueFormat)
#include "tst_valueformat.moc"
