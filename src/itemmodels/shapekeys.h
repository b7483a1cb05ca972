// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodetable.h"

#include <QSet>
#include <QString>

namespace earshot::itemmodels {

/**
 * Tells the names of fields from keys that are data, such as a customer's number. A key is a name when the
 * API or LiveKit documents it, or when it looks like one (a short word in lower or camel case with at most
 * two digits in a row, none of them all of it), does not stand anywhere as a value, and is not among more
 * than fifty others that are not documented. What looks like a name and is data cannot be known: a person's
 * name in lower case as a key is shown.
 */
class ShapeKeys final
{
public:
    explicit ShapeKeys(const json::NodeTable &table);

    /** The key if it is a name, else what it looks like, such as "<key: phone number>". */
    [[nodiscard]] QString label(json::NodeId member) const;

private:
    [[nodiscard]] bool isName(const QString &key) const;

    const json::NodeTable &m_table;
    QSet<QString> m_valueKeys;     ///< keys that are values too, in lower case
    QSet<json::NodeId> m_dataMaps; ///< objects of too many members
};

} // namespace earshot::itemmodels
