// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/configtext.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestConfigText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *raw, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(raw) << QString::fromUtf8(text);
        };
        row("all", R"({"tools_removed":["c"],"instructions":"Be kind","tools_added":["a","b"]})",
            "new instructions; tools added: a, b; tools removed: c");
        row("one", R"({"tools_added":["a"]})", "tools added: a");
        row("nothing known", R"({"model":  "x"})", R"({"model": "x"})");
        row("other types", R"({"tools_added":{"a":1},"instructions":null})",
            R"({"tools_added":{"a":1},"instructions":null})");
        row("other elements", R"({"tools_added":[1,{"name":"x"},"b"]})", "tools added: b");
        row("no JSON", "{1}", "{1}");
    }
    void tellsWhatChanged()
    {
        QFETCH(const QString, raw);
        QTEST(itemmodels::configText(raw), "text");
    }
};

QTEST_GUILESS_MAIN(TestConfigText)
#include "tst_configtext.moc"
