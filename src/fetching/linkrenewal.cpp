// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/linkrenewal.h"

#include "base/logging.h"

#include <algorithm>
#include <chrono>

namespace earshot::fetching {

namespace {

constexpr int MostRefusalsInRow = 3;
constexpr std::chrono::seconds PauseAfterNone{5};
constexpr qint64 LongestTimerMs = 24LL * 60 * 60 * 1000;

} // namespace

LinkRenewal::LinkRenewal(const QUrl &link, QObject *parent)
    : QObject(parent), m_lease(link, QDateTime::currentDateTimeUtc())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        qCInfo(lcFetching) << "the recording's link ends soon";
        ask();
    });
    planRenewal();
}

void LinkRenewal::take(const QUrl &link)
{
    m_lease = LinkLease(link, QDateTime::currentDateTimeUtc());
    m_isAskedFor = false;
    m_isBad = false;
    m_isDoubted = false;
    m_isNews = true;
    planRenewal();
}

bool LinkRenewal::noteRefusal()
{
    m_isBad = true;
    m_timer.stop();
    return ++m_refusalsInRow < MostRefusalsInRow;
}

void LinkRenewal::distrust()
{
    m_isDoubted = true;
    m_isAskedFor = false; // an answer that was on its way may have been missed
    m_refusalsInRow = 0;
}

bool LinkRenewal::trustAgain()
{
    return std::exchange(m_isDoubted, false) && !m_isBad;
}

void LinkRenewal::ask()
{
    if (!std::exchange(m_isAskedFor, true)) {
        Q_EMIT wanted();
    }
}

void LinkRenewal::noteNone()
{
    m_isAskedFor = false;
    if (!isBad()) {
        m_timer.start(PauseAfterNone);
    }
}

void LinkRenewal::rest()
{
    m_timer.stop();
}

void LinkRenewal::planRenewal()
{
    m_timer.stop();
    if (const auto time = m_lease.renewAt()) {
        const qint64 leftMs = QDateTime::currentDateTimeUtc().msecsTo(*time);
        m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(leftMs, 0, LongestTimerMs)));
    }
}

} // namespace earshot::fetching
