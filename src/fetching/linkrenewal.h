// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/linklease.h"

#include <QObject>
#include <QTimer>

#include <utility>

namespace earshot::fetching {

/** The link of a recording and when another one is needed: shortly before it ends, or when it was refused. */
class LinkRenewal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkRenewal)

public:
    explicit LinkRenewal(const QUrl &link, QObject *parent = nullptr);

    [[nodiscard]] const QUrl &link() const { return m_lease.link(); }
    [[nodiscard]] const std::optional<QDateTime> &goodUntil() const { return m_lease.goodUntil(); }
    /** True when the link must not be asked any more. */
    [[nodiscard]] bool isBad() const { return m_isBad || m_isDoubted; }

    /** Uses another link from now on. */
    void take(const QUrl &link);
    /** The store refused the link. @return false when it has refused too many in a row. */
    [[nodiscard]] bool noteRefusal();
    /** The link brought new bytes. */
    void noteSuccess() { m_refusalsInRow = 0; }
    /** A fresh link may be what is needed; it is the first of a row. */
    void distrust();
    /** No fresh link can be had. @return whether the present one, which was never refused, is used again */
    [[nodiscard]] bool trustAgain();
    /** wanted() follows, unless it was emitted and is not answered yet. */
    void ask();
    /** No fresh link can be had. While the present one is good it is asked for again after a while. */
    void noteNone();
    /** All bytes are there, or no more are wanted: nothing is asked for any more. */
    void rest();
    /** True once after each fresh link. */
    [[nodiscard]] bool takeNews() { return std::exchange(m_isNews, false); }

Q_SIGNALS:
    void wanted();

private:
    void planRenewal();

    LinkLease m_lease;
    QTimer m_timer;
    bool m_isAskedFor = false;
    bool m_isBad = false;     ///< it was refused
    bool m_isDoubted = false; ///< it was not, but bytes did not come
    bool m_isNews = false;
    int m_refusalsInRow = 0;
};

} // namespace earshot::fetching
