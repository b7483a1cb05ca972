// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exitcode.h"

#include "session/conversationsession.h"
#include "session/playbacksession.h"

namespace earshot::app {

ExitCode exitCodeFor(base::ProblemKind kind)
{
    using base::ProblemKind;
    switch (kind) {
    case ProblemKind::Unauthorized:
    case ProblemKind::MissingOrganization:
    case ProblemKind::Forbidden:
        return ExitCode::NotAuthorised;
    case ProblemKind::NotFound:
    case ProblemKind::Gone:
    case ProblemKind::FileUnreadable:
        return ExitCode::NotFound;
    case ProblemKind::Unreachable:
    case ProblemKind::TimedOut:
    case ProblemKind::TlsFailure:
    case ProblemKind::RateLimited:
    case ProblemKind::ServerError:
    case ProblemKind::Redirected:
        return ExitCode::Network;
    case ProblemKind::WrongContentType:
    case ProblemKind::TooLarge:
    case ProblemKind::NotJson:
    case ProblemKind::NotAConversation:
        return ExitCode::NotUnderstood;
    case ProblemKind::InvalidInput:
        return ExitCode::Usage;
    case ProblemKind::LinkRefused:
    case ProblemKind::LinkExpired:
    case ProblemKind::EmptyRecording:
    case ProblemKind::UnsupportedSound:
    case ProblemKind::NoSoundDevice:
        return ExitCode::NoRecording;
    case ProblemKind::Rejected:
    case ProblemKind::Cancelled:
    case ProblemKind::Other:
        return ExitCode::Other;
    }
    return ExitCode::Other;
}

ExitCode outcomeOf(const session::ConversationSession &conversation, const session::PlaybackSession &playback,
                   bool wantsRecording)
{
    using session::ConversationSession;
    using session::PlaybackSession;
    if (conversation.state() == ConversationSession::State::Failed) {
        return exitCodeFor(conversation.problem().kind);
    }
    const bool isMissing = conversation.state() == ConversationSession::State::Loaded &&
                           (playback.state() == PlaybackSession::State::NoRecording ||
                            playback.state() == PlaybackSession::State::Failed);
    return wantsRecording && isMissing ? ExitCode::NoRecording : ExitCode::Done;
}

} // namespace earshot::app
