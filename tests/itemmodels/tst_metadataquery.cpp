// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadataquery.h"

#include "itemmodels/metadatatesttools.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using itemmodels::MetadataQuery;
using Form = itemmodels::MetadataQuery::Form;

class TestMetadataQuery final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Form>("form");
        const auto row = [](const char *typed, Form form) {
            QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(QString::fromLatin1(typed))))
                << QString::fromLatin1(typed) << form;
        };
        row("", Form::Empty);
        row("  ", Form::Empty);
        row("refund", Form::Text);
        row("two words", Form::Text);
        row("12:30", Form::Text);
        row("https://example.com", Form::Text);
        row("\"status:failed\"", Form::Text);
        row("a b:c", Form::Text);
        row("$5", Form::Text);
        row("status:failed", Form::KeyAndValue);
        row("status:", Form::KeyAndValue);
        row("e2e_latency: 1.5", Form::KeyAndValue);
        row("$", Form::Path);
        row("$.conversation.items[?].metrics", Form::Path);
        row("$.", Form::BrokenPath);
        row("$.a[", Form::BrokenPath);
    }
    void understands()
    {
        QFETCH(QString, typed);
        QTEST(MetadataQuery::of(typed).form, "form");
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("pointers");
        const auto row = [](const char *typed, const char *pointers) {
            QTest::newRow(typed) << QString::fromUtf8(typed)
                                 << QString::fromUtf8(pointers).split(u' ', Qt::SkipEmptyParts);
        };
        row("status", "/status /items/0/Status");
        row("Status", "/items/0/Status");
        row("failed", "/status /items/0/note");
        row("status:fail", "/status");
        row("status:", "/status /items/0/Status");
        row("items:", "/items");
        row("true", "/items/1");
        row("1.5", "/items/2");
        row("say \"hi\"", "/items/3");
        row("0", "/n");
        row("items:1.5", "");
        row("\xC3\xA9t\xC3\xA9", "/\xC3\x89T\xC3\x89");
        row("null", "/\xC3\x89T\xC3\x89");
    }
    void finds()
    {
        QFETCH(QString, typed);
        const auto table = support::tableOf(
            "{\"status\":\"FAILED\",\"items\":[{\"Status\":\"ok\",\"note\":\"it failed\"},true,1.5,"
            "\"say \\\"hi\\\"\"],\"n\":200,\"\\u00c9T\\u00c9\":null}");
        std::vector<json::NodeId> found;
        itemmodels::findNodes(table, MetadataQuery::of(typed), 0, table.size(), found);
        QStringList pointers;
        for (const json::NodeId node : found) {
            pointers << table.pointer(node);
        }
        QTEST(pointers, "pointers");
    }

    void findsAmongManyWhatItFindsAlone_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"needle", "Needle", "nEEdle", "needle:", "key:needle", "say \"hi\"", "a/b",
                                  "\xC3\xA9t\xC3\xA9", "12", "},{", "", "$[?].key", "$[", "$..needle[1]"}) {
            QTest::newRow(typed) << QString::fromUtf8(typed);
        }
    }
    /** Runs of nodes are left out when their bytes cannot hold what is looked for. */
    void findsAmongManyWhatItFindsAlone()
    {
        QFETCH(QString, typed);
        const QByteArray plain = QByteArray(R"({"key":"nothing","n":3},)").repeated(300);
        const auto table =
            support::tableOf("[" + plain + R"({"key":"a needle"},)" + plain + R"({"Needle":[1,12]},)" +
                             plain + R"({"key":"n\u0065edle"},)" + plain + R"({"n\u0065edle":[1,2]},)" +
                             plain + "{\"key\":\"say \\\"hi\\\"\"},{\"key\":\"a\\/b\"}," + plain +
                             R"({"key":"\u00c9T\u00c9"},)" + plain + "{\"key\":\"\xC3\x89T\xC3\xA9\"}]");
        QVERIFY(table.size() > 0);
        const MetadataQuery query = MetadataQuery::of(typed);
        std::vector<json::NodeId> together;
        itemmodels::findNodes(table, query, 0, table.size(), together);
        std::vector<json::NodeId> alone;
        for (json::NodeId node = 0; node < table.size(); ++node) {
            itemmodels::findNodes(table, query, node, node + 1, alone);
        }
        QCOMPARE(together, alone);
    }
};

QTEST_GUILESS_MAIN(TestMetadataQuery)
#include "tst_metadataquery.moc"
