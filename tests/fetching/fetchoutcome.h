// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/fetch.h"

#include <QtTest>

#include <memory>
#include <optional>

namespace earshot::tests {

/** Keeps what a Fetch reports; outlives it. */
class FetchOutcome final
{
public:
    explicit FetchOutcome(fetching::Fetch *fetch)
    {
        QObject::connect(fetch, &fetching::Fetch::finished, fetch,
                         [state = m_state](const base::Result<fetching::Reply> &result) {
                             ++state->count;
                             state->result = result;
                         });
    }

    /** Number of finished() so far. */
    [[nodiscard]] int count() const { return m_state->count; }
    /** Waits for the final signal. Nothing when it does not come. */
    [[nodiscard]] std::optional<base::Result<fetching::Reply>> wait() const
    {
        (void)QTest::qWaitFor([this] { return m_state->count > 0; });
        return m_state->result;
    }
    [[nodiscard]] base::Problem waitForProblem() const
    {
        const auto result = wait();
        return result && !result->hasValue() ? result->problem() : base::Problem();
    }

private:
    struct State
    {
        int count = 0;
        std::optional<base::Result<fetching::Reply>> result;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace earshot::tests
