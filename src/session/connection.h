// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QObject>

#include <optional>

namespace earshot::fetching {
class WaitingRequests;
}

namespace earshot::session {

/** What the window tells of the network: it is away, another try is to come, or it is not used as set. */
class Connection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)

public:
    /** `waiting` must outlive this object. */
    explicit Connection(fetching::WaitingRequests &waiting, QObject *parent = nullptr);

    /** Something waits for the network to come back, which it will notice. */
    [[nodiscard]] bool isOffline() const;
    /** Seconds until the next try; nothing when none is to come. */
    [[nodiscard]] std::optional<int> secondsToNextTry() const;
    /** Why something waits. */
    [[nodiscard]] const base::Problem &problem() const;

    /** Why the network cannot be used as the settings say; nothing when it is. */
    [[nodiscard]] const std::optional<base::Problem> &settingsProblem() const { return m_settingsProblem; }
    void setSettingsProblem(const std::optional<base::Problem> &problem);

    void tryNow();
    /** What waits fails with its problem. */
    void giveUp();

Q_SIGNALS:
    void changed();
    void settingsProblemChanged();

private:
    fetching::WaitingRequests &m_waiting;
    std::optional<base::Problem> m_settingsProblem;
};

} // namespace earshot::session
