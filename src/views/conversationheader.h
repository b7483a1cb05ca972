// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace earshot::conversation {
struct Conversation;
}

namespace earshot::views {

class FactLabel;
class StatusBadge;

/** The top of a conversation: who spoke with whom, how, when, for how long, and how it stands. */
class ConversationHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationHeader)

public:
    explicit ConversationHeader(QWidget *parent = nullptr);

    /** `agentWithheld`: there is evidence that the role may not read the agent's name. */
    void setConversation(const conversation::Conversation &conversation, bool agentWithheld);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setAgent(const conversation::Conversation &conversation, bool withheld);
    void tint();

    QLabel *m_agentIcon;
    QLabel *m_agent;
    StatusBadge *m_status;
    FactLabel *m_caller;
    FactLabel *m_channel;
    FactLabel *m_direction;
    FactLabel *m_time;
    FactLabel *m_length;
    FactLabel *m_userTurns;
};

} // namespace earshot::views
