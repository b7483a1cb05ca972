// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/conversation.h"
#include "itemmodels/transcriptsteps.h"
#include "itemmodels/triagefacts.h"
#include "views/triagestrip.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;

namespace earshot::itemmodels {
class TranscriptFilterModel;
}

namespace earshot::views {
class TranscriptView;
}

namespace earshot::window {

/** Triage: what the strip says of the conversation, and the steps to the turns that it speaks of. */
class TriageBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriageBinding)

public:
    /** All must outlive this object, which belongs to `view`; the view shows `turns`. The keys act while it
     * has the focus. */
    TriageBinding(itemmodels::TranscriptFilterModel &turns, views::TriageStrip &strip,
                  views::TranscriptView &view);
    ~TriageBinding() override;

    void setConversation(const conversation::Conversation &conversation);
    void addTo(QMenu &menu) const;

private:
    void addSteps(views::TriageKind kind, const QString &objectName, const QString &next,
                  const QString &previous, Qt::Key key);
    void addKindStep(const QString &objectName, const QString &text, Qt::Key key,
                     itemmodels::StepDirection direction);
    QAction *addAction(const QString &objectName, const QString &text, const QKeySequence &shortcut);
    void step(views::TriageKind kind, itemmodels::StepDirection direction);
    void stepWithinKind(itemmodels::StepDirection direction);
    void takeFacts();
    /** Rows of the source. */
    [[nodiscard]] QList<int> rowsOf(views::TriageKind kind) const;

    itemmodels::TranscriptFilterModel &m_turns;
    views::TriageStrip &m_strip;
    views::TranscriptView &m_view;
    QList<conversation::Turn> m_conversationTurns;
    QString m_ending; ///< of the conversation, in words
    itemmodels::TriageFacts m_facts;
    std::optional<views::TriageKind> m_lastKind; ///< of the last step
    int m_lastTurn = -1;                         ///< where it led
    QMap<views::TriageKind, QKeySequence> m_shortcuts;
    QList<QAction *> m_actions;
};

} // namespace earshot::window
