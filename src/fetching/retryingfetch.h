// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/fetch.h"
#include "fetching/retrydecision.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace earshot::fetching {

class WaitingRequests;

/**
 * A request that is made again when it fails in a way that may mend itself, see decideRetry(). Without a
 * network it waits until there is one, and then counts its tries anew.
 */
class RetryingFetch final : public Fetch
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetryingFetch)

public:
    /** Starts one try, as a child of `parent`. */
    using Start = std::function<Fetch *(QObject *parent)>;

    /** Starts at once. `waiting` must outlive this object. */
    RetryingFetch(Start start, WaitingRequests &waiting, QObject *parent = nullptr);
    ~RetryingFetch() override;

    void cancel() override;

    /** Does nothing while it tries. */
    void tryNow();
    /** Ends with problem(). Precondition of this and the following two: it waits, or tries without a network.
     */
    void giveUp();
    /** Until the next try; nothing while there is no network. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseLeft() const { return m_pauseLeft; }
    [[nodiscard]] const base::Problem &problem() const { return m_problem; }

private:
    void start();
    void onFinished(const base::Result<Reply> &result);
    void waitFor(std::optional<std::chrono::milliseconds> pause);
    void tick();
    void finish(const base::Result<Reply> &result);

    Start m_start;
    WaitingRequests &m_waiting;
    Fetch *m_fetch = nullptr; ///< child; null while it waits and in the end
    QTimer m_timer;
    std::chrono::milliseconds m_begun;
    int m_failures = 0;
    bool m_isWaiting = false;
    bool m_isOver = false;
    std::optional<std::chrono::milliseconds> m_pauseLeft;
    base::Problem m_problem;
};

} // namespace earshot::fetching
