// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turncontent.h"

#include "base/clocktime.h"
#include "base/visibletext.h"
#include "conversation/turn.h"
#include "itemmodels/configtext.h"
#include "itemmodels/emailtext.h"
#include "itemmodels/messagetext.h"
#include "itemmodels/readingthresholds.h"
#include "itemmodels/roles.h"
#include "itemmodels/transcripttext.h"
#include "views/toolsections.h"
#include "views/turnremarks.h"

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
using conversation::Turn;
using itemmodels::MessageForm;
using itemmodels::ReadingThresholds;

namespace {

/** Letters that are shown of a text before and after the reader asks for all of it. */
constexpr qsizetype FoldedLength = 20'000;
constexpr qsizetype UnfoldedLength = 200'000;
constexpr qsizetype PreviewLength = 300;
/** Calls of a group that are counted at most: looking round must not cost more the longer a transcript is. */
constexpr int LargestGroup = 99;

struct Transcript
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

const Turn *turnAt(const QModelIndex &index)
{
    return index.data(itemmodels::TurnRole).value<const Turn *>();
}

ReadingThresholds thresholdsAt(const QModelIndex &index)
{
    const auto *thresholds = index.data(itemmodels::ThresholdsRole).value<const ReadingThresholds *>();
    return thresholds ? *thresholds : ReadingThresholds();
}

bool isContinuation(const Turn &turn, const QModelIndex &previousIndex)
{
    const Turn *previous = turnAt(previousIndex);
    return previous && formOf(*previous) == TurnForm::Bubble && previous->speaker == turn.speaker;
}

QStringList separatorsAbove(const QModelIndex &index, const ReadingThresholds &thresholds)
{
    QStringList separators;
    if (const QVariant date = index.data(itemmodels::NewDateRole); date.isValid()) {
        separators << QLocale().toString(date.toDate(), QLocale::LongFormat);
    }
    const QVariant silenceMs = index.data(itemmodels::SilenceBeforeMsRole);
    if (silenceMs.isValid() && silenceMs.toLongLong() > thresholds.longSilenceMs) {
        separators << Transcript::tr("%1 of silence")
                          .arg(itemmodels::shortDuration(static_cast<double>(silenceMs.toLongLong())));
    }
    return separators;
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

void fillText(TurnContent &content, const QString &text)
{
    content.isFoldable = text.size() > FoldedLength;
    const qsizetype shown = content.isUnfolded ? UnfoldedLength : FoldedLength;
    content.text = TurnText::of(firstLetters(text, shown), TurnText::Kind::Prose);
    if (!content.isFoldable) {
        return;
    }
    if (content.isUnfolded && text.size() > UnfoldedLength) {
        content.foldText = Transcript::tr("Show less (copying gives the rest of the text)");
    } else if (content.isUnfolded) {
        content.foldText = Transcript::tr("Show less");
    } else {
        content.foldText = Transcript::tr("Show all %Ln characters", nullptr, static_cast<int>(text.size()));
    }
}

/** What stands there instead of a text. */
void fillMissingText(TurnContent &content, const Turn &turn)
{
    const QString skipped = turn.email ? itemmodels::skippedText(*turn.email) : QString();
    if (!skipped.isEmpty()) {
        content.text = TurnText::of(skipped, TurnText::Kind::Prose);
        content.isTextMissing = true;
    } else if (content.attachments.isEmpty()) {
        content.text = TurnText::note(Transcript::tr("(no text)"));
        content.isTextMissing = true;
    }
}

void fillEmail(TurnContent &content, const conversation::EmailFacts &email)
{
    content.heading = TurnText::of(email.subject, TurnText::Kind::Prose);
    content.addresses = TurnText::of(itemmodels::addressText(email), TurnText::Kind::Prose);
}

void fillBubble(TurnContent &content, const Turn &turn, const ReadingThresholds &thresholds)
{
    content.side = turn.speaker.kind == Speaker::Kind::Caller ? TurnSide::Caller : TurnSide::Agent;
    for (const Attachment &attachment : turn.attachments) {
        content.attachments.append(shownAttachment(attachment));
    }
    if (const auto action = itemmodels::widgetAction(turn)) {
        content.isInterface = true;
        content.heading = TurnText::of(action->widget.isEmpty() ? Transcript::tr("widget") : action->widget,
                                       TurnText::Kind::Prose);
        const FoldedParts value = codeSection({}, action->value, false);
        content.text = value.sections.first().text;
    } else {
        fillText(content, itemmodels::messageText(turn));
    }
    if (turn.email) {
        fillEmail(content, *turn.email);
    }
    if (content.text.isEmpty() && !content.isInterface) {
        fillMissingText(content, turn);
    }
    content.remarks = remarksOf(turn, thresholds);
    if (turn.speaker.kind == Speaker::Kind::Agent) {
        content.latency = LatencyBreakdown::of(turn.metrics);
        content.pace = itemmodels::paceOf(content.latency.totalMs, thresholds);
    }
}

/** Calls of the same group right above or below a call. */
int neighboursInGroup(const QModelIndex &index, const QString &groupId, int step)
{
    int count = 0;
    for (; count < LargestGroup; ++count) {
        const Turn *turn = turnAt(index.siblingAtRow(index.row() + (count + 1) * step));
        if (!turn || turn->kind != Turn::Kind::ToolCall || turn->toolCall.groupId != groupId) {
            break;
        }
    }
    return count;
}

void fillGroup(TurnContent &content, const QModelIndex &index, const QString &groupId)
{
    if (groupId.isEmpty()) {
        return;
    }
    const int above = neighboursInGroup(index, groupId, -1);
    const int below = neighboursInGroup(index, groupId, 1);
    if (above == 0 && below == 0) {
        return;
    }
    content.group = above == 0 ? GroupPlace::First : below == 0 ? GroupPlace::Last : GroupPlace::Inside;
    if (above == 0) {
        content.groupCaption = Transcript::tr("%Ln calls in parallel", nullptr, below + 1);
    }
}

void fillParts(TurnContent &content, const FoldedParts &parts, bool isAsReceived)
{
    content.sections = parts.sections;
    if (parts.canBeLaidOut) {
        content.asReceivedText =
            isAsReceived ? Transcript::tr("Lay out") : Transcript::tr("Show as received");
    }
}

void fillPill(TurnContent &content, const ToolCall &call, bool isAsReceived)
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
        fillParts(content, toolSections(call, isAsReceived), isAsReceived);
    }
}

void fillQuiet(TurnContent &content, const Turn &turn, bool isAsReceived)
{
    const bool isProse = turn.kind == Turn::Kind::Message;
    const QString text = isProse ? itemmodels::messageText(turn) : turn.rawJson;
    switch (turn.kind) {
    case Turn::Kind::Message:
        content.glyph = Glyph::Instructions;
        break;
    case Turn::Kind::Handoff:
        content.glyph = Glyph::Handoff;
        content.title = visibleText(itemmodels::handoffText(turn), TextForm::SingleLine);
        break;
    case Turn::Kind::ConfigUpdate:
        content.glyph = Glyph::Configuration;
        break;
    case Turn::Kind::ToolCall:
    case Turn::Kind::Unknown:
        break;
    }
    content.isFoldable = !text.isEmpty();
    const QString preview = turn.kind == Turn::Kind::ConfigUpdate ? itemmodels::configText(text) : text;
    content.preview = visibleText(firstLetters(preview, PreviewLength).simplified(), TextForm::SingleLine);
    if (!content.isUnfolded || !content.isFoldable) {
        return;
    }
    if (isProse) {
        content.sections.append(proseSection({}, text));
        content.sections.last().isNote = true;
    } else {
        fillParts(content, codeSection({}, text, isAsReceived), isAsReceived);
    }
}

} // namespace

TurnForm formOf(const Turn &turn)
{
    switch (turn.kind) {
    case Turn::Kind::Message:
        return turn.speaker.kind == Speaker::Kind::System ||
                       itemmodels::messageForm(turn) == MessageForm::Summary
                   ? TurnForm::Quiet
                   : TurnForm::Bubble;
    case Turn::Kind::ToolCall:
        return TurnForm::Pill;
    case Turn::Kind::Handoff:
    case Turn::Kind::ConfigUpdate:
    case Turn::Kind::Unknown:
        break;
    }
    return TurnForm::Quiet;
}

bool isFoldableTurn(const Turn &turn)
{
    switch (formOf(turn)) {
    case TurnForm::Bubble:
        break;
    case TurnForm::Pill:
        return true;
    case TurnForm::Quiet:
        return !turn.text.isEmpty() || !turn.rawJson.isEmpty();
    }
    return itemmodels::messageText(turn).size() > FoldedLength;
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

TurnContent TurnContent::of(const QModelIndex &index, const TurnFolding &folding)
{
    TurnContent content;
    const Turn *turn = turnAt(index);
    if (!turn) {
        return content;
    }
    const ReadingThresholds thresholds = thresholdsAt(index);
    content.form = formOf(*turn);
    content.isUnfolded = folding.isUnfolded;
    content.title = visibleText(index.data(itemmodels::SpeakerNameRole).toString(), TextForm::SingleLine);
    content.time = shownTime(index);
    content.slowestLatencyMs = index.data(itemmodels::SlowestLatencyMsRole).toDouble();
    content.separators = separatorsAbove(index, thresholds);
    switch (content.form) {
    case TurnForm::Bubble:
        content.isContinued = content.separators.isEmpty() && !turn->email &&
                              isContinuation(*turn, index.siblingAtRow(index.row() - 1));
        fillBubble(content, *turn, thresholds);
        break;
    case TurnForm::Pill:
        fillPill(content, turn->toolCall, folding.isAsReceived);
        fillGroup(content, index, turn->toolCall.groupId);
        break;
    case TurnForm::Quiet:
        fillQuiet(content, *turn, folding.isAsReceived);
        break;
    }
    return content;
}

QList<QUrl> TurnContent::links() const
{
    QList<QUrl> links;
    for (const TurnText &part : texts()) {
        for (const TurnText::Styled &styled : part.styles) {
            const QUrl link = styled.style == TextStyle::Link ? part.linkAt(styled.range.begin) : QUrl();
            if (link.isValid() && !links.contains(link)) {
                links.append(link);
            }
        }
    }
    return links;
}

QList<TurnText> TurnContent::texts() const
{
    QList<TurnText> all;
    for (const TurnText &part : {heading, addresses, text}) {
        if (!part.isEmpty()) {
            all.append(part);
        }
    }
    for (const TurnSection &section : sections) {
        all.append(section.text);
    }
    return all;
}

} // namespace earshot::views
