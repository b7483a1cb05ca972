// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/conversation.h"
#include "itemmodels/transcriptfiltermodel.h"
#include "itemmodels/transcriptmodel.h"
#include "views/transcriptplace.h"
#include "views/transcriptview.h"

#include <QVBoxLayout>
#include <QtTest>

namespace earshot::window {

/** A page with a transcript behind a filter, for tests of what is bound to it. */
struct TranscriptFixture
{
    QWidget page;
    itemmodels::TranscriptModel model;
    itemmodels::TranscriptFilterModel turns;
    views::TranscriptView *view = new views::TranscriptView(&page);

    TranscriptFixture()
    {
        turns.setSourceModel(&model);
        view->setModel(&turns);
        auto *column = new QVBoxLayout(&page);
        column->addWidget(view);
        page.resize(600, 500);
    }

    /** Each letter is a turn: a agent, c caller, t tool, f failed tool. Its text holds its number and `text`.
     */
    [[nodiscard]] static conversation::Conversation conversationOf(const QString &letters,
                                                                   const QString &text = {})
    {
        using conversation::Turn;
        conversation::Conversation conversation;
        conversation.id = QStringLiteral("c1");
        conversation.agentName = QStringLiteral("Ava");
        for (const QChar letter : letters) {
            Turn turn;
            turn.text = QStringLiteral("number %1 %2").arg(conversation.turns.size()).arg(text);
            turn.kind = letter == u't' || letter == u'f' ? Turn::Kind::ToolCall : Turn::Kind::Message;
            turn.speaker.kind =
                letter == u'a' ? conversation::Speaker::Kind::Agent : conversation::Speaker::Kind::Caller;
            if (turn.kind == Turn::Kind::ToolCall) {
                turn.toolCall.name = QStringLiteral("find_order");
                turn.toolCall.outputs
                    << conversation::ToolOutput{.output = turn.text, .isError = letter == u'f'};
                turn.text.clear();
            }
            conversation.turns << turn;
        }
        return conversation;
    }

    [[nodiscard]] bool show()
    {
        page.show();
        page.activateWindow();
        view->setFocus();
        return QTest::qWaitForWindowActive(&page);
    }
    [[nodiscard]] int current() const { return views::turnNumber(view->currentIndex()); }
    [[nodiscard]] QModelIndex turn(int number) const { return turns.mapFromSource(model.index(number)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(view, key, modifiers);
    }
};

} // namespace earshot::window
