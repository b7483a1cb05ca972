// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/variables.h"
#include "support/testcase.h"
#include "json/nodetablebuilder.h"

#include <QtTest>

using namespace earshot;
using itemmodels::Variable;
using itemmodels::Variables;
using itemmodels::variablesOf;

namespace {

Variables variablesIn(const QByteArray &reply)
{
    auto parsed = json::parseJson(reply);
    return parsed.hasValue() ? variablesOf(parsed.value()) : Variables{};
}

} // namespace

class TestVariables final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void flattensOneLevel()
    {
        const Variables variables = variablesIn(
            R"({"custom_metadata":{"tier":"gold","order":{"id":9007199254740993,"lines":[1, 2],"to":{"a":1}},
                "empty":{},"none":null,"vip":true}})");
        const QList<Variable> expected{
            {QStringLiteral("tier"), {}, QStringLiteral("gold")},
            {QStringLiteral("order.id"), {}, QStringLiteral("9007199254740993")},
            {QStringLiteral("order.lines"), {}, QStringLiteral("[1, 2]")},
            {QStringLiteral("order.to"), {}, QStringLiteral(R"({"a":1})")},
            {QStringLiteral("empty"), {}, QStringLiteral("{}")},
            {QStringLiteral("none"), {}, QStringLiteral("null"), true},
            {QStringLiteral("vip"), {}, QStringLiteral("true")},
        };
        QCOMPARE(variables.list, expected);
        QCOMPARE(variables.leftOut, 0);
    }

    void namesWhatItKnows()
    {
        const Variables variables = variablesIn(R"({"custom_metadata":{"anyreach_campaign":"spring"}})");
        QCOMPARE(variables.list.value(0).name, QStringLiteral("Campaign"));
        QCOMPARE(variables.list.value(0).path, QStringLiteral("anyreach_campaign"));
    }

    void isEmptyWithoutAnObject()
    {
        QCOMPARE(variablesOf({}), Variables());
        QCOMPARE(variablesIn("[]"), Variables());
        QCOMPARE(variablesIn("{}"), Variables());
        QCOMPARE(variablesIn(R"({"custom_metadata":null})"), Variables());
        QCOMPARE(variablesIn(R"({"custom_metadata":[1]})"), Variables());
    }

    void countsWhatItLeavesOut()
    {
        QByteArray members;
        for (int i = 0; i < 1000; ++i) {
            members += (i > 0 ? ",\"k" : "\"k") + QByteArray::number(i) + "\":1";
        }
        const Variables variables = variablesIn("{\"custom_metadata\":{" + members + "}}");
        QVERIFY(variables.leftOut > 0);
        QCOMPARE(variables.list.size() + variables.leftOut, 1000);
    }

    void cutsLongListsBetweenCharacters()
    {
        QByteArray list = "[\"";
        for (int i = 0; i < 1000; ++i) {
            list += "ü€";
        }
        const QString value =
            variablesIn("{\"custom_metadata\":{\"a\":" + list + "\"]}}").list.value(0).value;
        QVERIFY(value.endsWith(u'…'));
        QVERIFY(!value.contains(QChar::ReplacementCharacter));
    }
};

QTEST_APPLESS_MAIN(TestVariables)
#include "tst_variables.moc"
