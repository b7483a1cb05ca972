// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/searchtexts.h"

#include "itemmodels/emailtext.h"
#include "itemmodels/messagetext.h"

namespace earshot::itemmodels {

using conversation::Attachment;
using conversation::Speaker;
using conversation::ToolOutput;
using conversation::Turn;

namespace {

/** A bubble, which says the name of its speaker unless it goes on from the one above. */
bool isSpeech(const Turn &turn)
{
    return turn.kind == Turn::Kind::Message && turn.speaker.kind != Speaker::Kind::System &&
           messageForm(turn) != MessageForm::Summary;
}

void appendUnlessEmpty(QList<QString> &texts, const QString &text)
{
    if (!text.isEmpty()) {
        texts << text;
    }
}

void appendMessage(QList<QString> &texts, const Turn &turn)
{
    if (const auto action = widgetAction(turn)) {
        texts << action->widget << action->value;
    } else {
        if (turn.email) {
            appendUnlessEmpty(texts, turn.email->subject);
            appendUnlessEmpty(texts, addressText(*turn.email));
        }
        const QString text = messageText(turn);
        appendUnlessEmpty(texts, text.isEmpty() && turn.email ? skippedText(*turn.email) : text);
    }
    for (const Attachment &attachment : turn.attachments) {
        texts << attachmentText(attachment);
    }
}

} // namespace

bool continuesSpeaker(const Turn &turn, const Turn &previous)
{
    return isSpeech(turn) && isSpeech(previous) && turn.speaker == previous.speaker;
}

QList<QString> searchTexts(const QList<Turn> &turns, qsizetype row, const SpeakerNames &names)
{
    const Turn &turn = turns.at(row);
    QList<QString> texts;
    switch (turn.kind) {
    case Turn::Kind::Message:
        texts << (row > 0 && continuesSpeaker(turn, turns.at(row - 1)) ? QString() : names.of(turn));
        appendMessage(texts, turn);
        break;
    case Turn::Kind::ToolCall:
        texts << turn.toolCall.name << turn.toolCall.arguments;
        for (const ToolOutput &output : turn.toolCall.outputs) {
            texts << output.output;
        }
        break;
    case Turn::Kind::Handoff:
        texts << handoffText(turn) << turn.rawJson;
        break;
    case Turn::Kind::ConfigUpdate:
    case Turn::Kind::Unknown:
        texts << names.of(turn) << turn.rawJson;
        break;
    }
    return texts;
}

const QString *textAsReceived(const Turn &turn)
{
    const bool isOnlyText =
        turn.kind == Turn::Kind::Message && !turn.email && turn.attachments.isEmpty() && !turn.isSummary;
    // Tags and widgets begin with these, and are not shown as they are.
    return isOnlyText && !turn.text.startsWith(u'[') && !turn.text.contains(u'<') ? &turn.text : nullptr;
}

} // namespace earshot::itemmodels
