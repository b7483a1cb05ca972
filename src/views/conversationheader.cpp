// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conversationheader.h"

#include "conversation/conversation.h"
#include "views/conversationwords.h"
#include "views/factlabel.h"
#include "views/flowlayout.h"
#include "views/icons.h"
#include "views/plaintext.h"
#include "views/statusbadge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace earshot::views {

namespace {

constexpr qsizetype LongestDescription = 300;

using conversation::Conversation;
using conversation::ConversationStatus;
using conversation::Field;

/** Shows `field` in the words of `words`; a missing value gets the mark and the reason. */
template <typename T, typename Words>
void showFact(FactLabel *label, const Field<T> &field, Words words, const QString &explanation = {})
{
    if (field.hasValue()) {
        label->setFact(words(field.value()), explanation);
    } else {
        label->setFact(QString(MissingMark), whyMissingText(field));
    }
}

ConversationStatus shownStatus(const Field<ConversationStatus> &status)
{
    return status.hasValue() ? status.value() : ConversationStatus::fromText(status.received());
}

} // namespace

ConversationHeader::ConversationHeader(QWidget *parent)
    : QWidget(parent)
    , m_agentIcon(new QLabel(this))
    , m_agent(new QLabel(this))
    , m_status(new StatusBadge(this))
    , m_caller(new FactLabel(tr("Caller"), QStringLiteral("user"), this))
    , m_channel(new FactLabel(tr("Channel"), {}, this))
    , m_direction(new FactLabel(tr("Direction"), {}, this))
    , m_time(new FactLabel(tr("Time"), QStringLiteral("calendar"), this))
    , m_length(new FactLabel(tr("Length"), QStringLiteral("clock"), this))
    , m_userTurns(new FactLabel(tr("User turns"), QStringLiteral("messages"), this))
{
    m_agent->setObjectName(QStringLiteral("agent"));
    m_status->setObjectName(QStringLiteral("status"));
    m_caller->setObjectName(QStringLiteral("caller"));
    m_channel->setObjectName(QStringLiteral("channel"));
    m_direction->setObjectName(QStringLiteral("direction"));
    m_time->setObjectName(QStringLiteral("time"));
    m_length->setObjectName(QStringLiteral("length"));
    m_userTurns->setObjectName(QStringLiteral("userTurns"));

    QFont agentFont = font();
    agentFont.setPointSizeF(agentFont.pointSizeF() * 1.4);
    agentFont.setBold(true);
    m_agent->setFont(agentFont);
    m_agent->setTextFormat(Qt::PlainText);
    m_agent->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_agent->setWordWrap(true);
    // Beside its icon whatever the name's own direction: a label aligns to the text's otherwise.
    m_agent->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                          Qt::AlignVCenter);
    m_agent->setMinimumWidth(1); // a long word is cut off rather than widening the window

    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_agentIcon);
    title->addWidget(m_agent, 1);
    title->addWidget(m_status);
    auto *facts = new FlowLayout(18, 4);
    for (FactLabel *fact : {m_caller, m_channel, m_direction, m_time, m_length, m_userTurns}) {
        facts->addWidget(fact);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addLayout(title);
    layout->addLayout(facts);
    setConversation({}, false);
    tint();
}

void ConversationHeader::setConversation(const Conversation &conversation, bool agentWithheld)
{
    setAgent(conversation, agentWithheld);
    m_status->setStatus(shownStatus(conversation.status));
    showFact(
        m_caller, conversation.userId, [&](const QString &) { return callerText(conversation); },
        conversation.userId.valueOr({}));
    showFact(m_channel, conversation.channel, channelText);
    m_channel->setIcon(channelIcon(conversation.channel.valueOr({})));
    showFact(m_direction, conversation.direction, directionText);
    m_direction->setIcon(directionIcon(conversation.direction.valueOr({})));
    const QTimeZone zone = QTimeZone::systemTimeZone();
    showFact(
        m_time, conversation.createdAt,
        [&](const QDateTime &time) { return localTimeText(time, locale(), zone); },
        conversation.createdAt.hasValue() ? exactTimeText(conversation.createdAt.value(), zone) : QString());
    showFact(m_length, conversation.durationS, lengthText);
    showFact(m_userTurns, conversation.userTurnCount, userTurnsText);
}

void ConversationHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        tint();
    }
    QWidget::changeEvent(event);
}

void ConversationHeader::setAgent(const Conversation &conversation, bool withheld)
{
    const QString shown = agentText(conversation);
    m_agent->setText(shown);
    const QString named = tr("Agent: %1").arg(shown);
    const QString described =
        withheld ? tr("The agent's name is withheld from your role (conversations:read_sensitive). "
                      "This is its id: %1")
                       .arg(conversation.agentId.valueOr({}))
                 : named;
    m_agent->setAccessibleName(named);
    m_agent->setAccessibleDescription(oneLine(described, LongestDescription));
    m_agent->setToolTip(plainToolTip(described));
}

void ConversationHeader::tint()
{
    m_agentIcon->setPixmap(iconPixmap(QStringLiteral("robot"), palette().color(QPalette::WindowText),
                                      m_agent->fontMetrics().height(), devicePixelRatioF()));
}

} // namespace earshot::views
