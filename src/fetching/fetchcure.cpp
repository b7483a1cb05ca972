// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/fetchcure.h"

namespace earshot::fetching {

namespace {

FetchCure cureForRejection(int httpStatus)
{
    switch (httpStatus) {
    case 400: // some stores answer this to an expired link or token
        return FetchCure::FreshLink;
    case 408: // the server was tired of waiting
    case 425:
        return FetchCure::TryAgain;
    default:
        return FetchCure::None;
    }
}

} // namespace

FetchCure cureFor(const base::Problem &problem)
{
    using base::ProblemKind;
    switch (problem.kind) {
    case ProblemKind::Unreachable:
    case ProblemKind::TimedOut:
    case ProblemKind::RateLimited:
    case ProblemKind::ServerError:
    case ProblemKind::EmptyRecording: // fewer bytes than announced
        return FetchCure::TryAgain;
    case ProblemKind::Unauthorized:
    case ProblemKind::Forbidden:
    case ProblemKind::Gone:
        return FetchCure::FreshLink;
    case ProblemKind::Rejected:
        return cureForRejection(problem.httpStatus.value_or(0));
    default:
        return FetchCure::None;
    }
}

} // namespace earshot::fetching
