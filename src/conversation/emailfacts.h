// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace earshot::conversation {

/**
 * What an e-mail turn has besides its text; any part may be missing. Hostile text. Source of the delivery
 * fields: docs.anyreach.ai, email/delivery-status.
 */
struct EmailFacts
{
    QString subject;
    QString from;
    QStringList to;
    QStringList copies; ///< cc and bcc
    QString
        deliveryStatus; ///< as received: queued, sent, delivered, opened, clicked, bounced, complaint, failed
    std::optional<qint64> openedAtMs;  ///< epoch ms
    std::optional<qint64> clickedAtMs; ///< epoch ms
    QString clickedLink;
    QString deliveryErrorCode;
    bool isReplySkipped = false; ///< the agent chose not to answer
    QString skipReason;

    bool operator==(const EmailFacts &) const = default;
};

} // namespace earshot::conversation
