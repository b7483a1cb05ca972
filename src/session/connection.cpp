// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connection.h"

#include "fetching/waitingrequests.h"

#include <chrono>

namespace earshot::session {

Connection::Connection(fetching::WaitingRequests &waiting, QObject *parent)
    : QObject(parent), m_waiting(waiting)
{
    connect(&m_waiting, &fetching::WaitingRequests::changed, this, &Connection::changed);
}

bool Connection::isOffline() const
{
    return m_waiting.state().isOffline;
}

std::optional<int> Connection::secondsToNextTry() const
{
    const auto pause = m_waiting.state().pause;
    return pause ? std::optional(int(std::chrono::ceil<std::chrono::seconds>(*pause).count())) : std::nullopt;
}

const base::Problem &Connection::problem() const
{
    return m_waiting.state().problem;
}

void Connection::setSettingsProblem(const std::optional<base::Problem> &problem)
{
    if (problem != m_settingsProblem) {
        m_settingsProblem = problem;
        Q_EMIT settingsProblemChanged();
    }
}

void Connection::tryNow()
{
    m_waiting.retryNow();
}

void Connection::giveUp()
{
    m_waiting.giveUp();
}

} // namespace earshot::session
