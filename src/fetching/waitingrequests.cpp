// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/waitingrequests.h"

#include "fetching/reachability.h"
#include "fetching/retryingfetch.h"

#include <QRandomGenerator>

#include <utility>

namespace earshot::fetching {

RetryTools RetryTools::ofSystem()
{
    return {{},
            [] { return QRandomGenerator::global()->generateDouble(); },
            [] {
                return std::chrono::duration_cast<std::chrono::milliseconds>(
                    std::chrono::steady_clock::now().time_since_epoch());
            }};
}

WaitingRequests::WaitingRequests(Reachability &reachability, RetryTools tools, QObject *parent)
    : QObject(parent), m_reachability(reachability), m_tools(std::move(tools))
{
    m_look.setSingleShot(true);
    m_look.setInterval(m_tools.networkLook);
    connect(&m_look, &QTimer::timeout, this, &WaitingRequests::lookForNetwork);
    connect(&m_reachability, &Reachability::offlineChanged, this, [this](bool isOffline) {
        if (!isOffline) {
            lookForNetwork();
        }
    });
}

void WaitingRequests::retryNow()
{
    const QList<RetryingFetch *> waiting = m_waiting;
    for (RetryingFetch *fetch : waiting) {
        if (m_waiting.contains(fetch)) { // what came of another one may have ended it
            fetch->tryNow();
        }
    }
}

/** What a server has asked to wait is left alone. */
void WaitingRequests::lookForNetwork()
{
    const QList<RetryingFetch *> waiting = m_waiting;
    for (RetryingFetch *fetch : waiting) {
        if (m_waiting.contains(fetch) && !fetch->pauseLeft()) {
            fetch->tryNow();
        }
    }
}

void WaitingRequests::giveUp()
{
    const QList<RetryingFetch *> waiting = m_waiting;
    for (RetryingFetch *fetch : waiting) {
        if (m_waiting.contains(fetch)) {
            fetch->giveUp();
        }
    }
}

bool WaitingRequests::isOffline()
{
    return m_waitsForNetwork && m_reachability.isOffline();
}

void WaitingRequests::add(RetryingFetch *fetch)
{
    if (!m_waiting.contains(fetch)) {
        m_waiting.append(fetch);
    }
    update();
}

void WaitingRequests::remove(RetryingFetch *fetch)
{
    if (m_waiting.removeOne(fetch)) {
        update();
    }
}

/** Of several, the network goes first, then what is tried soonest. */
void WaitingRequests::update()
{
    WaitingState state;
    for (const RetryingFetch *fetch : std::as_const(m_waiting)) {
        const auto pause = fetch->pauseLeft();
        if (!pause) {
            state = {true, {}, fetch->problem()};
            break;
        }
        if (!state.pause || *pause < *state.pause) {
            state = {false, pause, fetch->problem()};
        }
    }
    if (!state.isOffline) {
        m_look.stop();
    } else if (!m_look.isActive()) {
        m_look.start();
    }
    if (std::exchange(m_state, state) != state) {
        Q_EMIT changed();
    }
}

} // namespace earshot::fetching
