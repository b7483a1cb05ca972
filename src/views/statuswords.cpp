// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statuswords.h"

#include "conversation/conversationstatus.h"
#include "views/plaintext.h"

#include <QCoreApplication>

namespace earshot::views {

namespace {

using Kind = conversation::ConversationStatus::Kind;

constexpr qsizetype LongestUnknown = 40;

QString tr(const char *text)
{
    return QCoreApplication::translate("earshot::views::StatusWords", text);
}

} // namespace

QString statusWord(const conversation::ConversationStatus &status)
{
    switch (status.kind()) {
    case Kind::TokenCreated:
        return tr("Token created");
    case Kind::Triggered:
        return tr("Triggered");
    case Kind::Ringing:
        return tr("Ringing");
    case Kind::InProgress:
        return tr("In progress");
    case Kind::Completed:
        return tr("Completed");
    case Kind::Failed:
        return tr("Failed");
    case Kind::Cancelled:
        return tr("Cancelled");
    case Kind::Transferred:
        return tr("Transferred");
    case Kind::Unanswered:
        return tr("Unanswered");
    case Kind::Unknown:
        break;
    }
    return status.text().isEmpty() ? tr("No status") : oneLine(status.text(), LongestUnknown);
}

QString statusMeaning(const conversation::ConversationStatus &status)
{
    switch (status.kind()) {
    case Kind::TokenCreated:
        return tr("A web session was made and waits for the person to join.");
    case Kind::Triggered:
        return tr("The conversation was started, such as an outbound call in the queue.");
    case Kind::Ringing:
        return tr("The phone rings; nobody has answered yet.");
    case Kind::InProgress:
        return tr("The conversation is under way.");
    case Kind::Completed:
        return tr("The conversation ended normally.");
    case Kind::Failed:
        return tr("The conversation ended by an error.");
    case Kind::Cancelled:
        return tr("The conversation was cancelled before it connected.");
    case Kind::Transferred:
        return tr("The conversation was handed to another destination.");
    case Kind::Unanswered:
        return tr("Nobody answered.");
    case Kind::Unknown:
        break;
    }
    return status.text().isEmpty() ? tr("The reply gives no status.")
                                   : tr("This version of Earshot does not know this status.");
}

QString statusIcon(const conversation::ConversationStatus &status)
{
    switch (status.kind()) {
    case Kind::TokenCreated:
        return QStringLiteral("hourglass");
    case Kind::Triggered:
        return QStringLiteral("phone-outgoing");
    case Kind::Ringing:
        return QStringLiteral("phone-ringing");
    case Kind::InProgress:
        return QStringLiteral("activity");
    case Kind::Completed:
        return QStringLiteral("circle-check");
    case Kind::Failed:
        return QStringLiteral("circle-x");
    case Kind::Cancelled:
        return QStringLiteral("ban");
    case Kind::Transferred:
        return QStringLiteral("arrow-forward");
    case Kind::Unanswered:
        return QStringLiteral("phone-x");
    case Kind::Unknown:
        break;
    }
    return QStringLiteral("help-circle");
}

} // namespace earshot::views
