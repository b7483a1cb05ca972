// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/transcriptmodel.h"
#include "sampleturns.h"
#include "support/testcase.h"
#include "views/copyactions.h"
#include "views/transcriptview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QtTest>

using namespace earshot;
using namespace earshot::views;

namespace {

/** The agent's turn at 72 seconds, then a tool call. */
struct Shown
{
    itemmodels::TranscriptModel model;
    TranscriptView view;

    Shown()
    {
        const QList<conversation::Turn> turns{agentTurn(QStringLiteral("Hi *you*"), 72'000),
                                              toolTurn(QStringLiteral("{\"a\":1}"))};
        model.setConversation(conversationOf(turns));
        model.setTimeline(conversation::TurnTimeline(turns, StartMs));
        view.setModel(&model);
        view.show();
        view.activateWindow();
        view.setFocus();
    }
    /** What the key puts on the clipboard while the row is selected. */
    QString copied(int row, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("untouched"));
        view.setCurrentIndex(model.index(row));
        QTest::keyClick(&view, key, modifiers);
        return QGuiApplication::clipboard()->text();
    }
};

constexpr auto CtrlAlt = Qt::ControlModifier | Qt::AltModifier;

} // namespace

class TestCopyActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keysCopy()
    {
        Shown s;
        QVERIFY(QTest::qWaitForWindowActive(&s.view));
        QCOMPARE(s.copied(0, Qt::Key_C, Qt::ControlModifier), QStringLiteral("[1:12] Ava: Hi *you*"));
        QCOMPARE(s.copied(0, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier),
                 QStringLiteral("**Ava** (1:12)  \nHi \\*you\\*\n"));
        QCOMPARE(s.copied(0, Qt::Key_C, CtrlAlt), QStringLiteral("> Hi *you*\n> — Ava, 1:12\n"));
        QCOMPARE(s.copied(1, Qt::Key_R, CtrlAlt), QStringLiteral("{\"id\": 1}"));
        QCOMPARE(s.copied(1, Qt::Key_S, CtrlAlt), QStringLiteral("{\"a\":1}"));
    }

    void aMessageHasNoRequest()
    {
        Shown s;
        QVERIFY(QTest::qWaitForWindowActive(&s.view));
        QCOMPARE(s.copied(0, Qt::Key_R, CtrlAlt), QStringLiteral("untouched"));
        QCOMPARE(s.copied(0, Qt::Key_S, CtrlAlt), QStringLiteral("untouched"));
    }

    void aQuotationLinksToItsMoment()
    {
        Shown s;
        QVERIFY(QTest::qWaitForWindowActive(&s.view));
        s.view.copyActions().setReference({.id = QStringLiteral("conv_1"), .atMs = 1});
        QCOMPARE(s.copied(0, Qt::Key_C, CtrlAlt),
                 QStringLiteral("> Hi *you*\n> — Ava, 1:12, earshot:conversation/conv_1?t=72\n"));
        s.model.setTimeline({});
        QVERIFY(s.copied(0, Qt::Key_C, CtrlAlt).endsWith(QStringLiteral("earshot:conversation/conv_1\n")));
    }

    void nothingIsCopiedWithoutASelection()
    {
        Shown s;
        QVERIFY(QTest::qWaitForWindowActive(&s.view));
        s.view.selectionModel()->clear();
        QGuiApplication::clipboard()->setText(QStringLiteral("untouched"));
        for (QAction *action : s.view.copyActions().actions()) {
            QVERIFY(!action->shortcut().isEmpty());
            action->trigger();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("untouched"));
    }
};

QTEST_MAIN(TestCopyActions)
#include "tst_copyactions.moc"
