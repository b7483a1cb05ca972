// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/retrydecision.h"

#include <algorithm>

namespace earshot::fetching {

using base::Problem;
using base::ProblemKind;
using std::chrono::milliseconds;

namespace {

bool isWorthAnotherTry(const Problem &problem)
{
    const int status = problem.httpStatus.value_or(0);
    return isConnectionFailure(problem) || status == 429 || status == 502 || status == 503 || status == 504;
}

} // namespace

bool isConnectionFailure(const Problem &problem)
{
    const int status = problem.httpStatus.value_or(0);
    const bool isOfConnection =
        problem.kind == ProblemKind::Unreachable || problem.kind == ProblemKind::TimedOut;
    return isOfConnection && status < 400; // a proxy that wants a sign-in has answered
}

std::optional<milliseconds> decideRetry(const Problem &problem, const RetryHistory &history,
                                        const RetryLimits &limits, double random)
{
    if (!isWorthAnotherTry(problem) || history.failures >= limits.tries) {
        return std::nullopt;
    }
    const milliseconds pause = std::max(pauseAfter(history.failures, limits.pauses, random),
                                        milliseconds(problem.retryAfterMs.value_or(0)));
    return history.elapsed + pause > limits.total ? std::nullopt : std::optional(pause);
}

} // namespace earshot::fetching
