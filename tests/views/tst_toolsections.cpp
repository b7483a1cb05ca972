// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/toolsections.h"

#include "conversation/toolcall.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::ToolCall;
using views::FoldedParts;

namespace {

ToolCall call(const QString &arguments)
{
    ToolCall call;
    call.name = QStringLiteral("get_order");
    call.arguments = arguments;
    return call;
}

void addOutput(ToolCall &call, const QString &output, bool isError = false)
{
    call.outputs.append({.output = output, .isError = isError});
}

} // namespace

class TestToolSections final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void requestComesBeforeTheResponses()
    {
        ToolCall lookup = call(QStringLiteral("{\"id\":1}"));
        addOutput(lookup, QStringLiteral("found"));
        addOutput(lookup, QStringLiteral("and again"));
        const FoldedParts parts = views::toolSections(lookup, false);
        QCOMPARE(parts.sections.size(), 3);
        QCOMPARE(parts.sections.at(0).text.shown, QStringLiteral("{\n  \"id\": 1\n}"));
        QCOMPARE(parts.sections.at(1).text.shown, QStringLiteral("found"));
        QCOMPARE(parts.sections.at(2).text.shown, QStringLiteral("and again"));
        QVERIFY(parts.canBeLaidOut);
    }

    void asReceivedIsAsReceived()
    {
        const FoldedParts parts = views::toolSections(call(QStringLiteral("{\"id\":1}")), true);
        QCOMPARE(parts.sections.first().text.shown, QStringLiteral("{\"id\":1}"));
        QVERIFY(parts.canBeLaidOut); // so that the way back is offered
    }

    void plainWordsCannotBeLaidOut()
    {
        ToolCall lookup = call({});
        addOutput(lookup, QStringLiteral("No such order."));
        QVERIFY(!views::toolSections(lookup, false).canBeLaidOut);
    }

    void saysWhatIsMissing()
    {
        ToolCall lookup = call({});
        const FoldedParts cutOff = views::toolSections(lookup, false);
        QCOMPARE(cutOff.sections.size(), 2);
        QVERIFY(cutOff.sections.at(0).isNote); // no arguments
        QVERIFY(cutOff.sections.at(1).isNote); // no response
        QVERIFY(!cutOff.sections.at(1).text.isEmpty());
        lookup.hasCall = false;
        addOutput(lookup, {});
        const FoldedParts orphan = views::toolSections(lookup, false);
        QCOMPARE(orphan.sections.size(), 2);
        QVERIFY(orphan.sections.at(0).isNote);
        QVERIFY(orphan.sections.at(0).text.shown != cutOff.sections.at(0).text.shown);
        QVERIFY(orphan.sections.at(1).isNote); // empty
    }

    void errorsAreMarked()
    {
        ToolCall lookup = call({});
        addOutput(lookup, QStringLiteral("refused"), true);
        addOutput(lookup, {}, true);
        addOutput(lookup, QStringLiteral("fine"));
        const auto sections = views::toolSections(lookup, false).sections;
        QVERIFY(!sections.at(0).isError);
        QVERIFY(sections.at(1).isError);
        QVERIFY(sections.at(2).isError);
        QVERIFY(!sections.at(3).isError);
        QVERIFY(sections.at(1).title != sections.at(3).title); // not by colour alone
    }

    void cutsWhatIsTooLong()
    {
        const QString huge(250'000, u'x');
        const auto section = views::codeSection({}, huge, false).sections.first();
        QVERIFY(section.text.shown.size() < 101'000);
        QVERIFY(section.text.shown.contains(QStringLiteral("cut here")));
        QVERIFY(views::proseSection({}, huge).text.shown.size() < 101'000);
        const QString fitting(100'000, u'x');
        QCOMPARE(views::proseSection({}, fitting).text.shown, fitting);
    }

    void neverCutsInsideACharacter()
    {
        const QString smile = QStringLiteral("\U0001F600");
        QCOMPARE(views::firstLetters(QStringLiteral("ab") + smile, 3), QStringLiteral("ab"));
        QCOMPARE(views::firstLetters(QStringLiteral("ab") + smile, 4), QStringLiteral("ab") + smile);
        QCOMPARE(views::firstLetters(QStringLiteral("abc"), 2), QStringLiteral("ab"));
    }
};

QTEST_GUILESS_MAIN(TestToolSections)
#include "tst_toolsections.moc"
