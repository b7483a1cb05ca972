// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/searchtexts.h"

#include "itemmodels/emailtext.h"
#include "itemmodels/messagetext.h"

#include <QStringList>

namespace earshot::itemmodels {

using conversation::Attachment;
using conversation::Speaker;
using conversation::ToolOutput;
using conversation::Turn;

namespace {

bool isSaid(const Turn &turn)
{
    return turn.kind == Turn::Kind::Message && turn.speaker.kind != Speaker::Kind::System;
}

/** What is read of a message, which may be less than was received. */
QStringList shownTexts(const Turn &turn)
{
    if (const auto action = widgetAction(turn)) {
        return {action->widget, action->value};
    }
    const QString text = messageText(turn);
    return turn.email ? QStringList{turn.email->subject, addressText(*turn.email), text} : QStringList{text};
}

} // namespace

bool continuesSpeaker(const Turn &turn, const Turn &previous)
{
    return isSaid(turn) && isSaid(previous) && turn.speaker == previous.speaker;
}

QList<QString> searchTexts(const QList<Turn> &turns, qsizetype row, const SpeakerNames &names)
{
    const Turn &turn = turns.at(row);
    QList<QString> texts;
    switch (turn.kind) {
    case Turn::Kind::Message:
        texts << (row > 0 && continuesSpeaker(turn, turns.at(row - 1)) ? QString() : names.of(turn))
              << shownTexts(turn);
        for (const Attachment &attachment : turn.attachments) {
            texts << attachmentText(attachment);
        }
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

} // namespace earshot::itemmodels
