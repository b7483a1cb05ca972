// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rawrowscanner.h"

#include <QByteArray>

#include <atomic>
#include <vector>

namespace earshot::itemmodels {

/**
 * The rows of a text, however long it is: remembers one place in RowsAPlace and finds the others from there.
 * A value: copies share the bytes. Any thread may read it.
 */
class RawRowIndex final
{
public:
    RawRowIndex() = default; ///< of an empty text
    /** Reads the whole text: belongs in a worker. Stops early, with fewer rows, once `isCancelled`. */
    [[nodiscard]] static RawRowIndex of(const QByteArray &text, RawForm form,
                                        const std::atomic_bool &isCancelled);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] RawForm form() const { return m_form; }
    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }
    [[nodiscard]] qint64 lineCount() const { return m_lineCount; }
    /** Bytes of the longest row with its indentation: no row has more letters. */
    [[nodiscard]] qsizetype longestRow() const { return m_longestRow; }

    /** Up to `count` rows from `first` on; fewer at the end. */
    [[nodiscard]] std::vector<RawRow> rows(qint64 first, qint64 count) const;
    /** The row that holds a byte; the last one for the end of the text. */
    [[nodiscard]] qint64 rowOf(qsizetype offset) const;

private:
    static constexpr qint64 RowsAPlace = 64;

    QByteArray m_text;
    RawForm m_form = RawForm::AsReceived;
    std::vector<RawRowScanner::Place> m_places; ///< of each RowsAPlace-th row
    qint64 m_rowCount = 0;
    qint64 m_lineCount = 0;
    qsizetype m_longestRow = 0;
};

/** Columns that a row of the pretty form is moved in; hostile depths do not move it out of sight. */
[[nodiscard]] int indentOf(const RawRow &row);

} // namespace earshot::itemmodels
