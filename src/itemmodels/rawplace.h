// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/metadatarows.h"
#include "itemmodels/metadatatexts.h"

namespace earshot::itemmodels {

/** Bytes of a reply, counted behind a byte order mark. */
struct RawPlace
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< one behind the last

    [[nodiscard]] bool isEmpty() const { return begin == end; }
    bool operator==(const RawPlace &) const = default;
};

/** The bytes of a row: of a value without its key, of a range all of its values, of what is in a string the
 * string. Empty for an absent key. */
[[nodiscard]] RawPlace rawPlaceOf(const MetadataTexts &texts, const MetadataRows &rows,
                                  const MetadataNode &node);

/** The smallest value of the reply that holds a byte; its key belongs to it. Its node is NoNode outside of
 * the root. */
[[nodiscard]] MetadataNode valueAtByte(const MetadataTexts &texts, qsizetype offset);

} // namespace earshot::itemmodels
