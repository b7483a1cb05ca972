// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodetable.h"

#include <QList>
#include <QString>

namespace earshot::itemmodels {

/** One value that was attached to the conversation: what the dashboard calls a variable. */
struct Variable
{
    QString path;  ///< its key, such as "order.id"; hostile text
    QString name;  ///< what is known of the key, such as "Campaign"; else empty
    QString value; ///< a string as it is, else JSON; of a list or an object its start; hostile text
    bool isNull = false;

    bool operator==(const Variable &) const = default;
};

struct Variables
{
    QList<Variable> list;
    int leftOut = 0; ///< how many more there are; the metadata tree has them all

    bool operator==(const Variables &) const = default;
};

/**
 * `custom_metadata` of a reply in its order, its objects flattened by one level. Empty when it is missing or
 * no object.
 */
[[nodiscard]] Variables variablesOf(const json::NodeTable &nodes);

} // namespace earshot::itemmodels
