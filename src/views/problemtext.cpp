// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/problemtext.h"

#include <QCoreApplication>

namespace earshot::views {

namespace {

using base::ProblemKind;

/** Context of the translations. */
class ProblemWords final
{
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
};

} // namespace

QString problemHeading(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Other:
        return ProblemWords::tr("Something went wrong");
    case ProblemKind::InvalidInput:
        return ProblemWords::tr("This is not a conversation's id, link or file");
    case ProblemKind::FileUnreadable:
        return ProblemWords::tr("The file cannot be read or written");
    case ProblemKind::Unreachable:
        return ProblemWords::tr("The connection failed");
    case ProblemKind::TimedOut:
        return ProblemWords::tr("The server does not answer");
    case ProblemKind::TlsFailure:
        return ProblemWords::tr("No secure connection");
    case ProblemKind::Unauthorized:
        return ProblemWords::tr("Not signed in");
    case ProblemKind::MissingOrganization:
        return ProblemWords::tr("The organisation is missing");
    case ProblemKind::Forbidden:
        return ProblemWords::tr("Not allowed");
    case ProblemKind::NotFound:
        return ProblemWords::tr("Not found");
    case ProblemKind::Gone:
        return ProblemWords::tr("No longer there");
    case ProblemKind::Rejected:
        return ProblemWords::tr("The server refused the request");
    case ProblemKind::RateLimited:
        return ProblemWords::tr("Too many requests");
    case ProblemKind::ServerError:
        return ProblemWords::tr("The server has a problem");
    case ProblemKind::Redirected:
        return ProblemWords::tr("The server points elsewhere");
    case ProblemKind::WrongContentType:
        return ProblemWords::tr("An unexpected kind of answer");
    case ProblemKind::TooLarge:
        return ProblemWords::tr("The answer is too large");
    case ProblemKind::NotJson:
        return ProblemWords::tr("The answer cannot be read");
    case ProblemKind::NotAConversation:
        return ProblemWords::tr("The answer is not a conversation");
    case ProblemKind::LinkRefused:
        return ProblemWords::tr("The recording's link is not opened");
    case ProblemKind::LinkExpired:
        return ProblemWords::tr("The recording's link has expired");
    case ProblemKind::EmptyRecording:
        return ProblemWords::tr("The recording is incomplete");
    case ProblemKind::UnsupportedSound:
        return ProblemWords::tr("The recording cannot be played");
    case ProblemKind::NoSoundDevice:
        return ProblemWords::tr("No sound device");
    case ProblemKind::Cancelled:
        return ProblemWords::tr("Cancelled");
    }
    return {};
}

QString problemIcon(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Unauthorized:
    case ProblemKind::MissingOrganization:
    case ProblemKind::Forbidden:
    case ProblemKind::TlsFailure:
        return QStringLiteral("lock");
    case ProblemKind::Unreachable:
        return QStringLiteral("cloud-off");
    case ProblemKind::TimedOut:
    case ProblemKind::RateLimited:
    case ProblemKind::LinkExpired:
        return QStringLiteral("clock");
    case ProblemKind::NotFound:
    case ProblemKind::Gone:
    case ProblemKind::InvalidInput:
        return QStringLiteral("search");
    case ProblemKind::NoSoundDevice:
        return QStringLiteral("volume-off");
    case ProblemKind::LinkRefused:
    case ProblemKind::Cancelled:
        return QStringLiteral("ban");
    case ProblemKind::Other:
    case ProblemKind::FileUnreadable:
    case ProblemKind::Rejected:
    case ProblemKind::ServerError:
    case ProblemKind::Redirected:
    case ProblemKind::WrongContentType:
    case ProblemKind::TooLarge:
    case ProblemKind::NotJson:
    case ProblemKind::NotAConversation:
    case ProblemKind::EmptyRecording:
    case ProblemKind::UnsupportedSound:
        break;
    }
    return QStringLiteral("alert-triangle");
}

WayOut problemWayOut(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Unauthorized:
    case ProblemKind::MissingOrganization:
    case ProblemKind::Forbidden:
        return WayOut::SignIn;
    case ProblemKind::InvalidInput:
    case ProblemKind::NotFound:
    case ProblemKind::Gone:
    case ProblemKind::TooLarge:
    case ProblemKind::NotAConversation:
        return WayOut::OpenOther;
    case ProblemKind::LinkRefused:
    case ProblemKind::UnsupportedSound:
        return WayOut::None; // the same again would end the same
    case ProblemKind::Other:
    case ProblemKind::FileUnreadable:
    case ProblemKind::Unreachable:
    case ProblemKind::TimedOut:
    case ProblemKind::TlsFailure:
    case ProblemKind::Rejected:
    case ProblemKind::RateLimited:
    case ProblemKind::ServerError:
    case ProblemKind::Redirected:
    case ProblemKind::WrongContentType:
    case ProblemKind::NotJson:
    case ProblemKind::LinkExpired:
    case ProblemKind::EmptyRecording:
    case ProblemKind::NoSoundDevice:
    case ProblemKind::Cancelled:
        break;
    }
    return WayOut::Retry;
}

Notice noticeFor(const base::Problem &problem)
{
    const WayOut primary = problemWayOut(problem.kind);
    return {.icon = problemIcon(problem.kind),
            .heading = problemHeading(problem.kind),
            .text = problem.text,
            .detail = problem.detail,
            .primary = primary,
            .secondary = primary == WayOut::OpenOther ? WayOut::Retry : WayOut::OpenOther};
}

QString wayOutText(WayOut wayOut)
{
    switch (wayOut) {
    case WayOut::None:
        return {};
    case WayOut::Retry:
        return ProblemWords::tr("Try again");
    case WayOut::SignIn:
        return ProblemWords::tr("Sign in…");
    case WayOut::OpenOther:
        return ProblemWords::tr("Open another conversation…");
    case WayOut::ShowAll:
        return ProblemWords::tr("Show all");
    case WayOut::Cancel:
        return ProblemWords::tr("Cancel");
    }
    return {};
}

} // namespace earshot::views
