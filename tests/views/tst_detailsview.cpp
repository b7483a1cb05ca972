// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/detailsview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTextBlock>
#include <QtTest>

using namespace earshot;
using views::DetailSection;
using views::DetailsView;

namespace {

QList<DetailSection> sections(const QString &caller = QStringLiteral("+12025550142"))
{
    return {
        {QStringLiteral("Conversation"),
         {},
         {{QStringLiteral("Status"), QStringLiteral("Completed: it ended."), {}, QStringLiteral("completed")},
          {QStringLiteral("Caller"), u'\u2066' + caller + u'\u2069', QStringLiteral("<b>UTC</b>"), caller}}},
        {QStringLiteral("Withheld"), QStringLiteral("Ask for the scope."), {}}};
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

void putCaretBehind(DetailsView &view, const QString &text)
{
    QTextCursor found = view.document()->find(text);
    found.clearSelection();
    view.setTextCursor(found);
}

} // namespace

class TestDetailsView final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsPlainText()
    {
        DetailsView view;
        view.setSections(sections(QStringLiteral("<b>bold</b>")));
        const QString text = view.toPlainText();
        QVERIFY(text.contains(QStringLiteral("<b>bold</b>")));
        QVERIFY(text.contains(QStringLiteral("Ask for the scope.")));
        QVERIFY(view.isReadOnly());
        QVERIFY(!view.accessibleName().isEmpty());
    }

    void copiesOneValueAsReceived()
    {
        DetailsView view;
        view.setSections(sections());
        putCaretBehind(view, QStringLiteral("Status"));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), QStringLiteral("completed"));
        putCaretBehind(view, QStringLiteral("2025550142"));
        view.copyValue();
        QCOMPARE(clipboard(), QStringLiteral("+12025550142"));
    }

    void copiesASelectionWithoutMarks()
    {
        DetailsView view;
        view.setSections(sections());
        view.selectAll();
        view.copy();
        QCOMPARE(clipboard(), QStringLiteral("Status: Completed: it ended.\nCaller: +12025550142"));
        QTextCursor part = view.document()->find(QStringLiteral("555"));
        view.setTextCursor(part);
        view.copy();
        QCOMPARE(clipboard(), QStringLiteral("555"));
    }

    void copiesOfANoticeToo()
    {
        DetailsView view;
        view.setSections(sections());
        view.setTextCursor(view.document()->find(QStringLiteral("the scope")));
        view.copy();
        QCOMPARE(clipboard(), QStringLiteral("the scope"));
    }

    void copiesAll()
    {
        DetailsView view;
        view.setSections(sections());
        view.copyAll();
        QCOMPARE(clipboard(),
                 QStringLiteral("Conversation\nStatus: Completed: it ended.\nCaller: +12025550142\n\n"
                                "Withheld\nAsk for the scope.\n"));
    }

    void keepsTheReadersPlace()
    {
        DetailsView view;
        view.resize(200, 60);
        view.show();
        view.setSections(sections());
        view.verticalScrollBar()->setValue(15);
        view.selectAll();
        view.setSections(sections()); // the same: nothing happens
        QVERIFY(view.textCursor().hasSelection());
        view.setSections(sections(QStringLiteral("+12025550143")));
        QCOMPARE(view.verticalScrollBar()->value(), 15);
    }

    void followsTheDirectionOfTheWindow()
    {
        DetailsView view;
        view.setSections(sections());
        view.setLayoutDirection(Qt::RightToLeft);
        const QTextBlock caller = view.document()->find(QStringLiteral("2025550142")).block();
        QCOMPARE(caller.textDirection(), Qt::RightToLeft);
        QVERIFY(caller.text().contains(u'\u2066'));
    }
};

QTEST_MAIN(TestDetailsView)
#include "tst_detailsview.moc"
