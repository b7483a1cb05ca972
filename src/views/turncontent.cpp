// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turncontent.h"

#include "base/clocktime.h"
#include "base/visibletext.h"
#include "conversation/turn.h"
#include "itemmodels/latencytext.h"
#include "itemmodels/roles.h"
#include "itemmodels/tooltext.h"
#include "itemmodels/transcripttext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QModelIndex>

namespace earshot::views {

using base::TextForm;
using base::visibleText;
using conversation::Attachment;
using conversation::LatencyBreakdown;
using conversation::Speaker;
using conversation::ToolCall;
using conversation::ToolOutput;
using conversation::Turn;

namespace {

/** Letters that are shown of a text before and after the reader asks for all of it. */
constexpr qsizetype FoldedLength = 20'000;
constexpr qsizetype UnfoldedLength = 500'000;
constexpr qsizetype PreviewLength = 300;

struct Transcript
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

const Turn *turnAt(const QModelIndex &index)
{
    return index.data(itemmodels::TurnRole).value<const Turn *>();
}

bool isContinuation(const Turn &turn, const QModelIndex &previousIndex)
{
    const Turn *previous = turnAt(previousIndex);
    return previous && formOf(*previous) == TurnForm::Bubble && previous->speaker == turn.speaker;
}

QString firstLetters(const QString &text, qsizetype length)
{
    if (text.size() <= length) {
        return text;
    }
    return text.left(text.at(length - 1).isHighSurrogate() ? length - 1 : length);
}

/** A received text of any length, ready to be laid out. */
TurnSection section(const QString &title, const QString &received)
{
    const QString text = visibleText(firstLetters(received, UnfoldedLength), TextForm::Paragraphs);
    return {.title = title,
            .text = received.size() > UnfoldedLength
                        ? Transcript::tr("%1\n… (cut here; copying gives the whole text)").arg(text)
                        : text};
}

TurnSection note(const QString &title, const QString &text)
{
    return {.title = title, .text = text, .isNote = true};
}

TurnAttachment shownAttachment(const Attachment &attachment)
{
    Glyph glyph = Glyph::Attachment;
    if (attachment.kind == Attachment::Kind::Image) {
        glyph = Glyph::Image;
    } else if (attachment.kind == Attachment::Kind::Audio) {
        glyph = Glyph::Audio;
    }
    return {glyph, visibleText(itemmodels::attachmentText(attachment), TextForm::SingleLine)};
}

void fillBubble(TurnContent &content, const Turn &turn)
{
    const QLocale locale;
    content.side = turn.speaker.kind == Speaker::Kind::Caller ? TurnSide::Caller : TurnSide::Agent;
    content.isFoldable = turn.text.size() > FoldedLength;
    const qsizetype shown = content.isUnfolded ? UnfoldedLength : FoldedLength;
    content.text = visibleText(firstLetters(turn.text, shown), TextForm::Paragraphs);
    if (content.isFoldable) {
        content.foldText =
            content.isUnfolded
                ? Transcript::tr("Show less")
                : Transcript::tr("Show all %1 characters").arg(locale.toString(turn.text.size()));
    }
    for (const Attachment &attachment : turn.attachments) {
        content.attachments.append(shownAttachment(attachment));
    }
    if (content.text.isEmpty() && content.attachments.isEmpty()) {
        content.isTextMissing = true;
        content.text = Transcript::tr("(no text)");
    }
    content.isInterrupted = turn.interrupted;
    if (itemmodels::isUnsure(turn)) {
        content.unsure = itemmodels::unsureText(turn);
    }
    if (turn.speaker.kind == Speaker::Kind::Agent) {
        content.latency = LatencyBreakdown::of(turn.metrics);
    }
}

QList<TurnSection> toolSections(const ToolCall &call)
{
    const QString request = Transcript::tr("Request");
    const QString response = Transcript::tr("Response");
    QList<TurnSection> sections;
    if (!call.hasCall) {
        sections.append(note(request, Transcript::tr("The request is not in the transcript")));
    } else if (call.arguments.isEmpty()) {
        sections.append(note(request, Transcript::tr("(no arguments)")));
    } else {
        sections.append(section(request, itemmodels::readableToolText(call.arguments)));
    }
    for (const ToolOutput &output : call.outputs) {
        const QString title = output.isError ? Transcript::tr("Response (error)") : response;
        sections.append(output.output.isEmpty()
                            ? note(title, Transcript::tr("(empty)"))
                            : section(title, itemmodels::readableToolText(output.output)));
        sections.last().isError = output.isError;
    }
    if (call.outputs.isEmpty()) {
        sections.append(
            note(response, Transcript::tr("No response: the call ended before the tool answered")));
    }
    return sections;
}

void fillPill(TurnContent &content, const ToolCall &call)
{
    content.title = visibleText(call.name, TextForm::SingleLine);
    if (content.title.isEmpty()) {
        content.title = Transcript::tr("Unnamed tool");
    }
    content.glyph = Glyph::Tool;
    if (const auto latencyMs = call.latencyMs()) {
        content.duration = itemmodels::shortDuration(static_cast<double>(*latencyMs));
    }
    content.isFailed = call.failed();
    content.isUnanswered = call.outputs.isEmpty();
    content.isFoldable = true;
    if (content.isUnfolded) {
        content.sections = toolSections(call);
    }
}

void fillQuiet(TurnContent &content, const Turn &turn)
{
    QString text = turn.rawJson;
    switch (turn.kind) {
    case Turn::Kind::Message:
        content.glyph = Glyph::Instructions;
        text = turn.text;
        break;
    case Turn::Kind::Handoff:
        content.glyph = Glyph::Handoff;
        content.title = visibleText(itemmodels::handoffText(turn), TextForm::SingleLine);
        break;
    case Turn::Kind::ConfigUpdate:
        content.glyph = Glyph::Configuration;
        text = itemmodels::readableToolText(text);
        break;
    case Turn::Kind::ToolCall:
    case Turn::Kind::Unknown:
        text = itemmodels::readableToolText(text);
        break;
    }
    content.isFoldable = !text.isEmpty();
    content.preview = visibleText(firstLetters(text, PreviewLength).simplified(), TextForm::SingleLine);
    if (content.isUnfolded && content.isFoldable) {
        content.sections.append(section({}, text));
    }
}

} // namespace

TurnForm formOf(const Turn &turn)
{
    switch (turn.kind) {
    case Turn::Kind::Message:
        return turn.speaker.kind == Speaker::Kind::System ? TurnForm::Quiet : TurnForm::Bubble;
    case Turn::Kind::ToolCall:
        return TurnForm::Pill;
    case Turn::Kind::Handoff:
    case Turn::Kind::ConfigUpdate:
    case Turn::Kind::Unknown:
        break;
    }
    return TurnForm::Quiet;
}

QString shownTime(const QModelIndex &index)
{
    if (const QVariant offsetMs = index.data(itemmodels::OffsetMsRole); offsetMs.isValid()) {
        return base::formatClockTime(offsetMs.toLongLong());
    }
    const Turn *turn = turnAt(index);
    const auto startedAtMs = turn ? turn->startedAtMs() : std::nullopt;
    return startedAtMs ? QDateTime::fromMSecsSinceEpoch(*startedAtMs).toString(QStringLiteral("HH:mm:ss"))
                       : QString();
}

TurnContent TurnContent::of(const QModelIndex &index, bool isUnfolded)
{
    TurnContent content;
    const Turn *turn = turnAt(index);
    if (!turn) {
        return content;
    }
    content.form = formOf(*turn);
    content.isUnfolded = isUnfolded;
    content.title = visibleText(index.data(itemmodels::SpeakerNameRole).toString(), TextForm::SingleLine);
    content.time = shownTime(index);
    content.slowestLatencyMs = index.data(itemmodels::SlowestLatencyMsRole).toDouble();
    switch (content.form) {
    case TurnForm::Bubble:
        content.isContinued = isContinuation(*turn, index.siblingAtRow(index.row() - 1));
        fillBubble(content, *turn);
        break;
    case TurnForm::Pill:
        fillPill(content, turn->toolCall);
        break;
    case TurnForm::Quiet:
        fillQuiet(content, *turn);
        break;
    }
    return content;
}

} // namespace earshot::views
