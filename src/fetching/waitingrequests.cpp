// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/waitingrequests.h"

#include "fetching/reachability.h"
#include "fetching/retryingfetch.h"

#include <QRandomGenerator>

#include <utility>

namespace earshot::fetching {

namespace {

constexpr std::chrono::seconds ProbeInterval{15};

} // namespace

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
    m_probe.setSingleShot(true);
    m_probe.setInterval(ProbeInterval);
    connect(&m_probe, &QTimer::timeout, this, &WaitingRequests::retryNow);
    connect(&m_reachability, &Reachability::offlineChanged, this, [this](bool isOffline) {
        if (!isOffline) {
            retryNow();
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
    m_waiting.append(fetch);
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
        m_probe.stop();
    } else if (!m_probe.isActive()) {
        m_probe.start();
    }
    if (std::exchange(m_state, state) != state) {
        Q_EMIT changed();
    }
}

} // namespace earshot::fetching
