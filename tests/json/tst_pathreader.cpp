// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/pathreader.h"

#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using json::PathForm;

class TestPathReader final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dot");
        const auto row = [](const char *text, const char *dot) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(dot);
        };
        row("$", "$");
        row("$.a['b'][ 3 ]", "$.a.b[3]");
        row("$['it\\'s']", "$[\"it's\"]");
        row("$.größe.a-b", "$[\"größe\"][\"a-b\"]");
        row("$[\"\\u0041\\n\"]", "$[\"A\\u000a\"]");
        row("$.a{2}[\"b\"]{1}", "$.a{2}.b{1}");
        row(".", "$");
        row(".a[0][\"b c\"].d", "$.a[0][\"b c\"].d");
        row(".\"a b\".c", "$[\"a b\"].c");
        row(".a | .b", "$.a.b");
    }
    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        const auto path = json::readAnyPath(text);
        QVERIFY(path.has_value());
        QTEST(json::pathText(*path, PathForm::Dot).text, "dot");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"$.",          "$a",         "$[",           "$[]",    "$[x]",  "$[-1]",  "$[99999999999]",
              "$[\"a]",      "$[\"\\x\"]", "$[\"\\u12\"]", "$.a{0}", "$.a{",  "$.a{x}", "$.a b",
              "$..",         "$.a..",      "$[0]{1}",      "$[*]",   "$.a.*", "$..a",   "a",
              ".a |",        ".a b",       "..",           ".a..b",  ".[",    ".[]",    "| .a",
              "fromjson .a", "$.*a",       "$.[0]"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!json::readAnyPath(text));
    }

    void readsPatterns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *text, const char *written) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(written);
        };
        row("$.conversation.items[?].metrics", "$.conversation.items[*].metrics");
        row("$.*[*]", "$[*][*]");
        row("$..id", "$...id"); // Below, then the member
        row("$..*", "$..[*]");
        row("$..[0]", "$..[0]");
        row("$.a..['b c']", "$.a..[\"b c\"]");
    }
    void readsPatterns()
    {
        QFETCH(QString, text);
        const auto pattern = json::readPattern(text);
        QVERIFY(pattern.has_value());
        QTEST(json::pathText(*pattern, PathForm::Dot).text, "written");
        QVERIFY(!json::readPath(text, PathForm::Dot));
    }

    void refusesPatterns_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "a", "$..", "$...a", "$.**", "$[**]", "$[?", "$[?(@.x)]", "$.a[1:2]"}) {
            QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(QLatin1String(text))))
                << QString::fromUtf8(text);
        }
    }
    void refusesPatterns()
    {
        QFETCH(QString, text);
        QVERIFY(!json::readPattern(text));
    }
};

QTEST_GUILESS_MAIN(TestPathReader)
#include "tst_pathreader.moc"
