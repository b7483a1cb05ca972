// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace earshot::itemmodels {

/**
 * Work in a worker thread for an owner who wants the latest answer only: what is begun anew or ended tells
 * the work before it to stop, and drops what that still answers. Belongs to one thread, which gets the
 * answers.
 */
class LatestWork final
{
    Q_DISABLE_COPY_MOVE(LatestWork)

public:
    /** What the work knows of itself. Used in the worker. */
    class Run final : public std::enable_shared_from_this<Run>
    {
    public:
        explicit Run(LatestWork &owner) : m_owner(owner) {}

        /** The work should look at it often, and then just return. */
        [[nodiscard]] const std::atomic_bool &isCancelled() const { return m_isCancelled; }
        /** Calls `take` in the owner's thread, unless this is not the latest work by then. */
        void answer(std::function<void()> take) const;
        /** As answer(), and ends the work before `take` is called. */
        void answerLast(std::function<void()> take) const;

    private:
        friend class LatestWork;

        LatestWork &m_owner;
        std::atomic_bool m_isCancelled = false;
    };

    LatestWork();
    /** Waits until the worker has returned. */
    ~LatestWork();

    /** Ends what runs, and calls `work` in a worker. */
    void begin(std::function<void(const Run &)> work);
    void end();

    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

private:
    std::shared_ptr<Run> m_run; ///< the latest; shared with the worker
    QObject m_thread;           ///< receives the answers
    QThreadPool m_threads;
};

} // namespace earshot::itemmodels
