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

/** Context of the translations. */
class StatusWords final
{
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

} // namespace

QString statusWord(const conversation::ConversationStatus &status)
{
    switch (status.kind()) {
    case Kind::TokenCreated:
        return StatusWords::tr("Token created");
    case Kind::Triggered:
        return StatusWords::tr("Triggered");
    case Kind::Ringing:
        return StatusWords::tr("Ringing");
    case Kind::InProgress:
        return StatusWords::tr("In progress");
    case Kind::Completed:
        return StatusWords::tr("Completed");
    case Kind::Failed:
        return StatusWords::tr("Failed");
    case Kind::Cancelled:
        return StatusWords::tr("Cancelled");
    case Kind::Transferred:
        return StatusWords::tr("Transferred");
    case Kind::Unanswered:
        return StatusWords::tr("Unanswered");
    case Kind::Unknown:
        break;
    }
    return status.text().isEmpty() ? StatusWords::tr("No status") : oneLine(status.text(), LongestUnknown);
}

QString statusMeaning(const conversation::ConversationStatus &status)
{
    switch (status.kind()) {
    case Kind::TokenCreated:
        return StatusWords::tr("A web session was made and waits for the person to join.");
    case Kind::Triggered:
        return StatusWords::tr("The conversation was started, such as an outbound call in the queue.");
    case Kind::Ringing:
        return StatusWords::tr("The phone rings; nobody has answered yet.");
    case Kind::InProgress:
        return StatusWords::tr("The conversation is under way.");
    case Kind::Completed:
        return StatusWords::tr("The conversation ended normally.");
    case Kind::Failed:
        return StatusWords::tr("The conversation ended by an error.");
    case Kind::Cancelled:
        return StatusWords::tr("The conversation was cancelled before it connected.");
    case Kind::Transferred:
        return StatusWords::tr("The conversation was handed to another destination.");
    case Kind::Unanswered:
        return StatusWords::tr("Nobody answered.");
    case Kind::Unknown:
        break;
    }
    return status.text().isEmpty() ? StatusWords::tr("The reply gives no status.")
                                   : StatusWords::tr("This version of Earshot does not know this status.");
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
