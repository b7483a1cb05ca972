// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/listwords.h"

#include "base/clocktime.h"
#include "views/conversationwords.h"
#include "views/plaintext.h"
#include "views/statuswords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace earshot::views {

using conversation::ConversationSummary;
using itemmodels::ListColumn;

namespace {

constexpr qsizetype LongestCell = 200;

class ListTexts
{
    Q_DECLARE_TR_FUNCTIONS(ListTexts)
};

QString shown(const QString &hostile)
{
    return hostile.isEmpty() ? QString(MissingMark) : oneLine(hostile, LongestCell);
}

QString shown(const std::optional<qint64> &number)
{
    return number ? QLocale().toString(*number) : QString(MissingMark);
}

QString recordingWord(const std::optional<bool> &hasRecording)
{
    if (!hasRecording) {
        return QString(MissingMark);
    }
    return *hasRecording ? ListTexts::tr("Yes") : ListTexts::tr("No");
}

} // namespace

QString listWord(const ConversationSummary &summary, ListColumn column)
{
    switch (column) {
    case ListColumn::Status:
        return statusWord(summary.status);
    case ListColumn::When:
        return summary.createdAt.isValid()
                   ? localTimeText(summary.createdAt, QLocale(), QTimeZone::systemTimeZone())
                   : QString(MissingMark);
    case ListColumn::Length:
        return summary.durationS ? base::formatClockTime(*summary.durationS * 1000) : QString(MissingMark);
    case ListColumn::Turns:
        return shown(summary.userTurnCount);
    case ListColumn::Caller:
        return summary.isGuest() ? ListTexts::tr("Guest") : shown(summary.callerId);
    case ListColumn::Agent:
        return shown(summary.agentName.isEmpty() ? summary.agentId : summary.agentName);
    case ListColumn::Direction:
        return directionText(summary.direction);
    case ListColumn::Channel:
        return channelText(summary.channel);
    case ListColumn::Summary:
        return shown(summary.summary);
    case ListColumn::Recording:
        return recordingWord(summary.hasRecording);
    case ListColumn::AgentNumber:
        return shown(summary.agentNumber);
    case ListColumn::Id:
        return shown(summary.id);
    case ListColumn::Reviewed:
        break;
    }
    return {};
}

QString listExplanation(const ConversationSummary &summary, ListColumn column)
{
    switch (column) {
    case ListColumn::Status:
        return statusMeaning(summary.status);
    case ListColumn::When:
        return summary.createdAt.isValid() ? exactTimeText(summary.createdAt, QTimeZone::systemTimeZone())
                                           : QString();
    case ListColumn::Length:
        return summary.durationS ? lengthText(*summary.durationS) : QString();
    case ListColumn::Caller:
        return summary.callerId;
    case ListColumn::Agent:
        return summary.agentId;
    case ListColumn::Summary:
        return summary.summary;
    case ListColumn::Recording:
        return summary.hasRecording ? QString()
                                    : ListTexts::tr("The list does not say whether there is a recording.");
    default:
        return {};
    }
}

QString listIcon(const ConversationSummary &summary, ListColumn column)
{
    switch (column) {
    case ListColumn::Direction:
        return directionIcon(summary.direction);
    case ListColumn::Channel:
        return channelIcon(summary.channel);
    case ListColumn::Recording:
        return summary.hasRecording.value_or(false) ? QStringLiteral("volume") : QString();
    default:
        return {};
    }
}

} // namespace earshot::views
