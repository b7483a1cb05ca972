// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/transcripttext.h"

#include "base/visibletext.h"
#include "conversation/latencybreakdown.h"
#include "itemmodels/configtext.h"
#include "itemmodels/emailtext.h"
#include "itemmodels/latencytext.h"
#include "itemmodels/messagetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace earshot::itemmodels {

using conversation::Attachment;
using conversation::LatencyBreakdown;
using conversation::Speaker;
using conversation::ToolCall;
using conversation::ToolOutput;
using conversation::Turn;

namespace {

struct Transcript
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

/** `text` with what else the message holds. */
QString withAttachments(const QString &text, const Turn &turn)
{
    QStringList parts;
    if (!text.isEmpty()) {
        parts << text;
    }
    for (const Attachment &attachment : turn.attachments) {
        parts << attachmentText(attachment);
    }
    if (parts.isEmpty() && turn.email) {
        parts << skippedText(*turn.email);
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? Transcript::tr("(no text)") : parts.join(u'\n');
}

QString shownMessage(const Turn &turn)
{
    if (const auto action = widgetAction(turn)) {
        //: %1 is the name of a widget on a web page that the caller has used.
        const QString used = Transcript::tr("used %1").arg(action->widget);
        return action->value.isEmpty() ? used : Transcript::tr("%1: %2").arg(used, action->value);
    }
    return withAttachments(messageText(turn), turn);
}

QString spokenLatency(const Turn &turn)
{
    const auto latency = LatencyBreakdown::of(turn.metrics);
    const QString duration = spokenDuration(latency.totalMs);
    switch (latency.label) {
    case LatencyBreakdown::Label::None:
        break;
    case LatencyBreakdown::Label::Response:
        return Transcript::tr("response %1").arg(duration);
    case LatencyBreakdown::Label::Ttft:
        return Transcript::tr("TTFT %1").arg(duration);
    }
    return {};
}

void appendEmailMarks(QStringList &parts, const conversation::EmailFacts &email)
{
    for (const QString &mark : {deliveryText(email), openedText(email), clickedText(email)}) {
        parts << base::visibleText(mark, base::TextForm::SingleLine);
    }
}

void appendMessageMarks(QStringList &parts, const Turn &turn, const ReadingThresholds &thresholds)
{
    parts << spokenLatency(turn);
    if (const auto latency = LatencyBreakdown::of(turn.metrics);
        latency.label != LatencyBreakdown::Label::None) {
        parts << paceWord(paceOf(latency.totalMs, thresholds));
    }
    if (turn.interrupted) {
        parts << Transcript::tr("interrupted");
    }
    if (isUnsure(turn, thresholds)) {
        parts << unsureText(turn);
    }
    parts << endOfTurnText(turn, thresholds);
    if (turn.email) {
        appendEmailMarks(parts, *turn.email);
    }
}

void appendToolMarks(QStringList &parts, const ToolCall &call)
{
    if (const auto latencyMs = call.latencyMs()) {
        parts << spokenDuration(static_cast<double>(*latencyMs));
    }
    if (call.failed()) {
        parts << Transcript::tr("failed");
    }
    if (call.outputs.isEmpty()) {
        parts << Transcript::tr("no response");
    }
}

QString toolTextToCopy(const ToolCall &call)
{
    QStringList lines{call.name};
    if (call.hasCall) {
        lines << Transcript::tr("Request:") << call.arguments;
    }
    for (const ToolOutput &output : call.outputs) {
        lines << (output.isError ? Transcript::tr("Response (error):") : Transcript::tr("Response:"))
              << output.output;
    }
    return lines.join(u'\n');
}

} // namespace

SpeakerNames SpeakerNames::of(const conversation::Conversation &conversation)
{
    SpeakerNames names{conversation.agentName.valueOr({}), conversation.userId.valueOr({})};
    if (names.agent.isEmpty()) {
        names.agent = Transcript::tr("Agent");
    }
    if (conversation.isGuest()) {
        names.caller = Transcript::tr("Guest");
    } else if (names.caller.isEmpty()) {
        names.caller = Transcript::tr("Caller");
    }
    return names;
}

QString SpeakerNames::of(const Turn &turn) const
{
    switch (turn.kind) {
    case Turn::Kind::Message:
        break;
    case Turn::Kind::ToolCall:
        return Transcript::tr("Tool");
    case Turn::Kind::Handoff:
        return Transcript::tr("Hand-off");
    case Turn::Kind::ConfigUpdate:
        return Transcript::tr("Configuration change");
    case Turn::Kind::Unknown:
        return Transcript::tr("Unknown item");
    }
    if (messageForm(turn) == MessageForm::Summary) {
        return Transcript::tr("Summary of what came before");
    }
    switch (turn.speaker.kind) {
    case Speaker::Kind::Caller:
        return caller;
    case Speaker::Kind::Agent:
        return agent;
    case Speaker::Kind::System:
        return Transcript::tr("Instructions");
    case Speaker::Kind::Unknown:
        break;
    }
    return turn.speaker.role.isEmpty() ? Transcript::tr("Unknown speaker") : turn.speaker.role;
}

QString attachmentText(const Attachment &attachment)
{
    QString kind;
    switch (attachment.kind) {
    case Attachment::Kind::Image:
        kind = Transcript::tr("Image");
        break;
    case Attachment::Kind::Audio:
        kind = Transcript::tr("Audio");
        break;
    case Attachment::Kind::Unknown:
        kind = Transcript::tr("Attachment");
        break;
    }
    return attachment.description.isEmpty() ? kind
                                            : Transcript::tr("%1: %2").arg(kind, attachment.description);
}

QString handoffText(const Turn &turn)
{
    return turn.newAgentId.isEmpty() ? Transcript::tr("Handed over to another agent")
                                     : Transcript::tr("Handed over to %1").arg(turn.newAgentId);
}

bool isUnsure(const Turn &turn)
{
    return isUnsure(turn, {});
}

bool isUnsure(const Turn &turn, const ReadingThresholds &thresholds)
{
    return turn.transcriptConfidence && *turn.transcriptConfidence < thresholds.unsureBelow;
}

QString endOfTurnText(const Turn &turn, const ReadingThresholds &thresholds)
{
    const auto delayMs = turn.metrics.endOfTurnDelayMs;
    return delayMs && *delayMs >= thresholds.slowEndOfTurnMs
               ? Transcript::tr("turn end %1").arg(shortDuration(*delayMs))
               : QString();
}

QString unsureText(const Turn &turn)
{
    return Transcript::tr("unsure %1 %")
        .arg(QLocale().toString(qRound(turn.transcriptConfidence.value_or(0) * 100)));
}

QString plainText(const Turn &turn)
{
    switch (turn.kind) {
    case Turn::Kind::Message:
        return shownMessage(turn).simplified();
    case Turn::Kind::ToolCall:
        return (turn.toolCall.name + u' ' + turn.toolCall.arguments).simplified();
    case Turn::Kind::Handoff:
        return handoffText(turn).simplified();
    case Turn::Kind::ConfigUpdate:
        return configText(turn.rawJson);
    case Turn::Kind::Unknown:
        break;
    }
    return turn.rawJson.simplified();
}

QString accessibleText(const Turn &turn, const QString &speakerName, std::optional<qint64> offsetMs,
                       const ReadingThresholds &thresholds)
{
    QStringList parts{base::visibleText(speakerName, base::TextForm::SingleLine)};
    if (offsetMs) {
        parts << spokenPlace(*offsetMs);
    }
    if (turn.kind == Turn::Kind::ToolCall) {
        parts << base::visibleText(turn.toolCall.name, base::TextForm::SingleLine);
        appendToolMarks(parts, turn.toolCall);
    } else {
        if (turn.email) {
            parts << base::visibleText(turn.email->subject, base::TextForm::SingleLine);
        }
        parts << base::visibleText(plainText(turn), base::TextForm::Paragraphs);
        appendMessageMarks(parts, turn, thresholds);
    }
    parts.removeAll(QString());
    return parts.join(Transcript::tr(", "));
}

QString textToCopy(const Turn &turn, const QString &speakerName, const QString &time)
{
    QString text;
    switch (turn.kind) {
    case Turn::Kind::Message:
        text = withAttachments(turn.text, turn);
        break;
    case Turn::Kind::ToolCall:
        text = toolTextToCopy(turn.toolCall);
        break;
    case Turn::Kind::Handoff:
        text = handoffText(turn);
        break;
    case Turn::Kind::ConfigUpdate:
    case Turn::Kind::Unknown:
        text = turn.rawJson;
        break;
    }
    //: %1 is who speaks, %2 what is said; in the other, the time is first.
    return time.isEmpty() ? Transcript::tr("%1: %2").arg(speakerName, text)
                          : Transcript::tr("[%1] %2: %3").arg(time, speakerName, text);
}

} // namespace earshot::itemmodels
