// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/codetokens.h"
#include "itemmodels/rawrowindex.h"

#include <QString>

#include <vector>

namespace earshot::itemmodels {

/** A row as it is shown: deceptive characters made visible, its structure found. */
struct RawRowText
{
    QString text;                   ///< with its indentation; one line
    std::vector<qsizetype> columns; ///< where each byte of the row stands in `text`, and where the row ends
    std::vector<CodeSpan> spans;    ///< what deserves a colour, in order

    /** The byte of `row` that stands at a column, or the next one. */
    [[nodiscard]] qsizetype byteAt(const RawRow &row, qsizetype column) const;
};

[[nodiscard]] RawRowText rawRowText(const RawRowIndex &index, const RawRow &row);

/** The bytes from `begin` to `end` as they are shown, for copying: nothing marked, rows as lines. */
[[nodiscard]] QByteArray rawCopy(const RawRowIndex &index, qsizetype begin, qsizetype end);

} // namespace earshot::itemmodels
