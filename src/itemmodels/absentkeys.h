// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodetable.h"

#include <QList>
#include <QString>

namespace earshot::itemmodels {

/** A key that the API's reference documents for a conversation, and that a reply does not have. */
struct AbsentKey
{
    QString key;
    bool isWithheld = false; ///< the token's role may not read it, as far as the reply proves that

    bool operator==(const AbsentKey &) const = default;
};

/**
 * The documented keys that a reply's root lacks, in the order of the reference. None for what is no
 * conversation object, such as a saved transcript.
 * @param isWithheld the answer of conversation::isWithheld(): then a sensitive key is withheld, else absent.
 */
[[nodiscard]] QList<AbsentKey> absentKeys(const json::NodeTable &reply, bool isWithheld);

} // namespace earshot::itemmodels
