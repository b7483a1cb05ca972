// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/problemtext.h"

#include <QCoreApplication>

namespace earshot::views {

namespace {

using base::ProblemKind;

QString tr(const char *text)
{
    return QCoreApplication::translate("earshot::views::ProblemText", text);
}

} // namespace

QString problemHeading(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Other:
        return tr("Something went wrong");
    case ProblemKind::InvalidInput:
        return tr("This is not a conversation's id, link or file");
    case ProblemKind::FileUnreadable:
        return tr("The file cannot be read or written");
    case ProblemKind::Unreachable:
        return tr("The connection failed");
    case ProblemKind::TimedOut:
        return tr("The server does not answer");
    case ProblemKind::TlsFailure:
        return tr("No secure connection");
    case ProblemKind::Unauthorized:
        return tr("Not signed in");
    case ProblemKind::MissingOrganization:
        return tr("The organisation is missing");
    case ProblemKind::Forbidden:
        return tr("Not allowed");
    case ProblemKind::NotFound:
        return tr("Not found");
    case ProblemKind::Gone:
        return tr("No longer there");
    case ProblemKind::Rejected:
        return tr("The server refused the request");
    case ProblemKind::RateLimited:
        return tr("Too many requests");
    case ProblemKind::ServerError:
        return tr("The server has a problem");
    case ProblemKind::Redirected:
        return tr("The server points elsewhere");
    case ProblemKind::WrongContentType:
        return tr("An unexpected kind of answer");
    case ProblemKind::TooLarge:
        return tr("The answer is too large");
    case ProblemKind::NotJson:
        return tr("The answer cannot be read");
    case ProblemKind::NotAConversation:
        return tr("The answer is not a conversation");
    case ProblemKind::LinkRefused:
        return tr("The recording's link is not opened");
    case ProblemKind::LinkExpired:
        return tr("The recording's link has expired");
    case ProblemKind::EmptyRecording:
        return tr("The recording is incomplete");
    case ProblemKind::UnsupportedSound:
        return tr("The recording cannot be played");
    case ProblemKind::NoSoundDevice:
        return tr("No sound device");
    case ProblemKind::Cancelled:
        return tr("Cancelled");
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
        return tr("Try again");
    case WayOut::SignIn:
        return tr("Sign in…");
    case WayOut::OpenOther:
        return tr("Open another conversation…");
    case WayOut::Cancel:
        return tr("Cancel");
    }
    return {};
}

} // namespace earshot::views
