// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/transcriptmodel.h"
#include "sampleturns.h"
#include "support/testcase.h"
#include "views/transcriptview.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::views;
using conversation::Turn;
using conversation::TurnTimeline;
using itemmodels::TranscriptModel;

namespace {

struct Shown
{
    TranscriptModel model;
    TranscriptView view;

    explicit Shown(const QList<Turn> &turns)
    {
        model.setConversation(conversationOf(turns));
        model.setTimeline(TurnTimeline(turns, StartMs));
        view.setModel(&model);
        view.resize(500, 400);
        view.show();
    }
    [[nodiscard]] QAccessibleInterface *list() { return QAccessible::queryAccessibleInterface(&view); }
};

} // namespace

class TestTranscriptAccessibility final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theViewIsAListOfTurns()
    {
        Shown s(oneOfEachKind());
        QAccessibleInterface *list = s.list();
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Transcript"));
        QCOMPARE(list->childCount(), s.model.rowCount());
        QCOMPARE(list->child(-1), nullptr);
        QCOMPARE(list->child(list->childCount()), nullptr);
        for (int row = 0; row < list->childCount(); ++row) {
            QAccessibleInterface *item = list->child(row);
            QVERIFY(item && item->isValid());
            QCOMPARE(item->role(), QAccessible::ListItem);
            QCOMPARE(item->parent(), list);
            QCOMPARE(list->indexOfChild(item), row);
            QCOMPARE(item->text(QAccessible::Name),
                     s.model.index(row).data(Qt::AccessibleTextRole).toString());
            QCOMPARE(list->child(row), item);
        }
        QCOMPARE(
            list->child(1)->text(QAccessible::Name),
            QStringLiteral("Ava, 1 second, Good morning, how can I help you?, response 1.8 seconds, slow, "
                           "interrupted"));
        QCOMPARE(list->child(6)->text(QAccessible::Value), QStringLiteral("Handed over to billing"));
        QCOMPARE(list->child(1)->text(QAccessible::Description),
                 QStringLiteral("Response, end to end: 1.8 s\nLLM, time to first token: 900 ms\n"
                                "TTS, time to first byte: 300 ms\nOther: 640 ms"));
    }

    void itemsStandWhereTheRowsAre()
    {
        Shown s(oneOfEachKind());
        const QRect expected = s.view.visualRect(s.model.index(1));
        QAccessibleInterface *item = s.list()->child(1);
        QCOMPARE(item->rect(), QRect(s.view.viewport()->mapToGlobal(expected.topLeft()), expected.size()));
        const QPoint middle = item->rect().center();
        QCOMPARE(s.list()->childAt(middle.x(), middle.y()), item);
    }

    void statesFollowTheView()
    {
        Shown s(oneOfEachKind());
        s.view.activateWindow();
        s.view.setFocus();
        s.view.setCurrentIndex(s.model.index(1));
        QTRY_VERIFY(s.view.hasFocus());
        QVERIFY(s.list()->child(1)->state().selected);
        QVERIFY(s.list()->child(1)->state().focused);
        QVERIFY(!s.list()->child(2)->state().selected);
        QCOMPARE(s.list()->focusChild(), s.list()->child(1));
        QVERIFY(s.list()->child(3)->state().collapsed);
        s.view.setUnfolded(s.model.index(3), true);
        QVERIFY(s.list()->child(3)->state().expanded);
        QVERIFY(!s.list()->child(1)->state().expandable);
    }

    void actionsDoWhatKeysDo()
    {
        Shown s(oneOfEachKind());
        QSignalSpy seek(&s.view, &TranscriptView::seekRequested);
        auto *message = s.list()->child(1)->actionInterface();
        QVERIFY(message->actionNames().contains(QAccessibleActionInterface::pressAction()));
        message->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(s.view.currentIndex().row(), 1);
        QCOMPARE(seek.count(), 1);
        s.list()->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(s.view.isUnfolded(s.model.index(3)));
        // What the offscreen platform says of every menu (Qt 6.4).
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
        message->doAction(QAccessibleActionInterface::showMenuAction());
        auto *menu = s.view.findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        menu->close();
    }

    void itemsMoveWithTheirRows()
    {
        QList<Turn> turns{agentTurn(QStringLiteral("a")), callerTurn(QStringLiteral("b"))};
        Shown s(turns);
        QVERIFY(s.list()->child(0)->text(QAccessible::Name).contains(u'a'));
        turns.prepend(callerTurn(QStringLiteral("z")));
        s.model.setConversation(conversationOf(turns));
        QCOMPARE(s.list()->childCount(), 3);
        QVERIFY(s.list()->child(0)->text(QAccessible::Value).contains(u'z'));
        QVERIFY(s.list()->child(1)->text(QAccessible::Value).contains(u'a'));
        s.model.setConversation({});
        QCOMPARE(s.list()->childCount(), 0);
    }
};

QTEST_MAIN(TestTranscriptAccessibility)
#include "tst_transcriptaccessibility.moc"
