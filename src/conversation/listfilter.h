// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace earshot::conversation {

/** Which conversations a list holds. Empty parts let everything through. Source:
 * api-reference/conversations/list-conversations. */
struct ListFilter
{
    QString direction; ///< one of the API's words, such as "inbound"
    QString channel;
    QString status;
    QString callerId; ///< a part of it, in any case
    QString agentId;
    QString agentVersionId;
    QString agentNumber; ///< a part of it
    QString webWidgetId;
    std::optional<qint64> leastDurationS;
    std::optional<qint64> mostDurationS;
    std::optional<qint64> leastUserTurns;
    std::optional<qint64> mostUserTurns;
    QString customMetadata; ///< a JSON object that the metadata must contain
    QDateTime createdAfter; ///< invalid: any; the moment itself is in
    QDateTime createdBefore;

    /** True when it leaves anything out. */
    [[nodiscard]] bool isActive() const { return *this != ListFilter(); }

    bool operator==(const ListFilter &) const = default;
};

/** The filter as the API's query items, names and plain values, in the order of the reference; no empty ones.
 */
[[nodiscard]] QList<QPair<QString, QString>> queryItems(const ListFilter &filter);

/** As one line of text to keep: the query, percent-encoded. */
[[nodiscard]] QString filterText(const ListFilter &filter);
/** The inverse of filterText(). What is not understood is left out. */
[[nodiscard]] ListFilter filterFromText(const QString &text);

} // namespace earshot::conversation
