// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/linklease.h"

#include "fetching/linkexpiry.h"

#include <algorithm>

namespace earshot::fetching {

namespace {

constexpr qint64 MostAheadMs = 20'000;

} // namespace

LinkLease::LinkLease(const QUrl &link, const QDateTime &takenAt)
    : m_link(link), m_takenAt(takenAt), m_goodUntil(linkExpiry(link))
{
    if (m_goodUntil && *m_goodUntil <= takenAt) {
        m_goodUntil.reset();
    }
}

std::optional<QDateTime> LinkLease::renewAt() const
{
    if (!m_goodUntil) {
        return std::nullopt;
    }
    // A quarter, so that a link that never lives for long is not asked for all the time.
    const qint64 aheadMs = std::min(MostAheadMs, m_takenAt.msecsTo(*m_goodUntil) / 4);
    return m_goodUntil->addMSecs(-aheadMs);
}

} // namespace earshot::fetching
