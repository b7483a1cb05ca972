// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace earshot::base {

/** What went wrong, for code to decide by. Each kind has its own sentence and its own way out. */
enum class ProblemKind : quint8 {
    Other,
    InvalidInput,        ///< what the user gave cannot be a conversation, a file or a link
    FileUnreadable,      ///< a file is missing, unreadable or cannot be written
    Unreachable,         ///< no connection: name not found, refused, dropped
    TimedOut,            ///< no byte for too long, or the overall deadline passed
    TlsFailure,          ///< the secure connection could not be made or trusted
    Unauthorized,        ///< HTTP 401
    MissingOrganization, ///< HTTP 401 of a personal token without an organisation
    Forbidden,           ///< HTTP 403
    NotFound,            ///< HTTP 404
    Gone,                ///< HTTP 410
    Rejected,            ///< HTTP 422 and the other 4xx
    RateLimited,         ///< HTTP 429
    ServerError,         ///< HTTP 5xx
    Redirected,          ///< the server points to another origin; the token does not follow
    WrongContentType,    ///< not the type that was asked for, such as a log-in page
    TooLarge,            ///< the body passes the limit
    NotJson,             ///< the body cannot be read as JSON
    NotAConversation,    ///< JSON, but not a conversation
    LinkRefused,         ///< the recording's link has a form that is never opened (file:, ftp:, UNC, …)
    LinkExpired,         ///< the recording's link has expired and no fresh one could be had
    EmptyRecording,      ///< the recording has no bytes, or fewer than announced
    UnsupportedSound,    ///< the recording cannot be decoded
    NoSoundDevice,       ///< this computer has no sound output
    Cancelled,           ///< the user or a newer request ended it; never shown as an error
};

/** A failure: a kind for code, a text for people. */
struct Problem
{
    ProblemKind kind = ProblemKind::Other;
    QString text;   ///< translated sentence: what happened and what to do
    QString detail; ///< what the other side said, untranslated and hostile: show as plain text only
    std::optional<int> httpStatus;      ///< set when an HTTP answer came
    std::optional<qint64> retryAfterMs; ///< how long the other side asks to wait, counted from its answer

    bool operator==(const Problem &) const = default;
};

} // namespace earshot::base
