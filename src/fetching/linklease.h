// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace earshot::fetching {

/** A link and how long it is good for. */
class LinkLease final
{
public:
    /** @param takenAt now, in UTC. */
    LinkLease(const QUrl &link, const QDateTime &takenAt);

    [[nodiscard]] const QUrl &link() const { return m_link; }
    /**
     * Until when the link says it is good, in UTC. Nothing when it does not say, or when it would have ended
     * before it began: then this computer's clock is wrong, or the store's, and only the store can tell.
     */
    [[nodiscard]] const std::optional<QDateTime> &goodUntil() const { return m_goodUntil; }
    /** When to ask for a fresh link, so that it is there in time. */
    [[nodiscard]] std::optional<QDateTime> renewAt() const;

private:
    QUrl m_link;
    QDateTime m_takenAt;
    std::optional<QDateTime> m_goodUntil;
};

} // namespace earshot::fetching
