// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/turnmarkdown.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::Attachment;
using conversation::ToolOutput;
using conversation::Turn;

namespace {

Turn said(const QString &text)
{
    Turn turn;
    turn.kind = Turn::Kind::Message;
    turn.text = text;
    return turn;
}

QString markdownOf(const Turn &turn)
{
    return exporting::markdown({{turn, QStringLiteral("Ava"), QStringLiteral("1:12"), {}}});
}

} // namespace

class TestTurnMarkdown final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void escapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        const auto row = [](const char *name, const QString &text, const QString &escaped) {
            QTest::newRow(name) << text << escaped;
        };
        row("plain", QStringLiteral("Order 12, a-b. Yes!?"), QStringLiteral("Order 12, a-b. Yes\\!?"));
        row("emphasis", QStringLiteral("*a* _b_ `c`"), QStringLiteral("\\*a\\* \\_b\\_ \\`c\\`"));
        row("HTML", QStringLiteral("<b>&amp;"), QStringLiteral("\\<b\\>\\&amp;"));
        row("heading", QStringLiteral("# a"), QStringLiteral("\\# a"));
        row("list", QStringLiteral("- a\n  + b\n=="), QStringLiteral("\\- a\n  \\+ b\n\\=="));
        row("numbers", QStringLiteral("1. a\n2) b\n3.5 c 4."), QStringLiteral("1\\. a\n2\\) b\n3\\.5 c 4."));
        row("backslash", QStringLiteral("\\*"), QStringLiteral("\\\\\\*"));
    }
    void escapes()
    {
        QFETCH(const QString, text);
        QTEST(exporting::escapedMarkdown(text), "escaped");
    }

    void aMessageKeepsItsLines()
    {
        Turn turn = said(QStringLiteral("one\n*two*"));
        turn.attachments << Attachment{Attachment::Kind::Image, QStringLiteral("a_b")};
        QCOMPARE(markdownOf(turn), QStringLiteral("**Ava** (1:12)  \none  \n\\*two\\*  \nImage: a\\_b\n"));
    }

    void toolTextsStandInFencesThatTheyCannotEnd()
    {
        Turn turn;
        turn.kind = Turn::Kind::ToolCall;
        turn.toolCall.name = QStringLiteral("find_order");
        turn.toolCall.arguments = QStringLiteral("{\"a\":\"*\"}");
        turn.toolCall.outputs << ToolOutput{.output = QStringLiteral("```` x"), .isError = true};
        QCOMPARE(markdownOf(turn),
                 QStringLiteral("**find\\_order** (1:12)\n\nRequest:\n\n```\n{\"a\":\"*\"}\n```\n\n"
                                "Response (error):\n\n`````\n```` x\n`````\n"));
    }

    void otherRowsAreNamed()
    {
        Turn handoff;
        handoff.kind = Turn::Kind::Handoff;
        handoff.newAgentId = QStringLiteral("agent_2");
        QCOMPARE(markdownOf(handoff), QStringLiteral("**Ava** (1:12)  \nHanded over to agent\\_2\n"));
        Turn unknown;
        unknown.rawJson = QStringLiteral("{}");
        QCOMPARE(markdownOf(unknown), QStringLiteral("**Ava** (1:12)\n\n```\n{}\n```\n"));
    }

    void turnsArePartedByALine()
    {
        QCOMPARE(exporting::markdown({{said(QStringLiteral("a")), QStringLiteral("Ava"), {}, {}},
                                      {said(QStringLiteral("b")), QStringLiteral("Bo"), {}, {}}}),
                 QStringLiteral("**Ava**  \na\n\n**Bo**  \nb\n"));
    }

    void aQuotationNamesItsSource()
    {
        const QString link = QStringLiteral("earshot:conversation/c1?t=72");
        QCOMPARE(exporting::quotation({{said(QStringLiteral("one\n*two*")), QStringLiteral("Ava"),
                                        QStringLiteral("1:12"), link}}),
                 QStringLiteral("> one\n> *two*\n> — Ava, 1:12, earshot:conversation/c1?t=72\n"));
        QCOMPARE(exporting::quotation({{said(QStringLiteral("one")), QStringLiteral("Ava"), {}, {}}}),
                 QStringLiteral("> one\n> — Ava\n"));
    }
};

QTEST_APPLESS_MAIN(TestTurnMarkdown)
#include "tst_turnmarkdown.moc"
