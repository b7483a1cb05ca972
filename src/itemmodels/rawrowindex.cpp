// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/rawrowindex.h"

#include <algorithm>

namespace earshot::itemmodels {

namespace {

constexpr int ColumnsALevel = 2;
constexpr int MaxIndentedLevels = 64;

} // namespace

int indentOf(const RawRow &row)
{
    return std::min(row.depth, MaxIndentedLevels) * ColumnsALevel;
}

RawRowIndex RawRowIndex::of(const QByteArray &text, RawForm form, const std::atomic_bool &isCancelled)
{
    RawRowIndex index;
    index.m_text = text;
    index.m_form = form;
    RawRowScanner scanner(text, form);
    while (!scanner.atEnd()) {
        if (index.m_rowCount % RowsAPlace == 0) {
            index.m_places.push_back(scanner.place());
            if (isCancelled) {
                break;
            }
        }
        const RawRow row = scanner.next();
        index.m_longestRow = std::max(index.m_longestRow, row.end - row.begin + indentOf(row));
        index.m_lineCount = row.line;
        ++index.m_rowCount;
    }
    return index;
}

std::vector<RawRow> RawRowIndex::rows(qint64 first, qint64 count) const
{
    std::vector<RawRow> found;
    first = std::max<qint64>(first, 0);
    const qint64 end = std::min(m_rowCount, first + count);
    if (first >= end) {
        return found;
    }
    RawRowScanner scanner(m_text, m_form, m_places.at(static_cast<size_t>(first / RowsAPlace)));
    for (qint64 row = first - first % RowsAPlace; row < end; ++row) {
        const RawRow next = scanner.next();
        if (row >= first) {
            found.push_back(next);
        }
    }
    return found;
}

qint64 RawRowIndex::rowOf(qsizetype offset) const
{
    if (m_places.empty()) {
        return 0;
    }
    const auto behind = std::upper_bound(
        m_places.cbegin() + 1, m_places.cend(), offset,
        [](qsizetype searched, const RawRowScanner::Place &place) { return searched < place.offset; });
    const auto place = std::prev(behind);
    RawRowScanner scanner(m_text, m_form, *place);
    qint64 row = (place - m_places.cbegin()) * RowsAPlace;
    for (const qint64 last = std::min(row + RowsAPlace, m_rowCount) - 1; row < last; ++row) {
        (void)scanner.next();
        if (scanner.place().offset > offset) {
            break;
        }
    }
    return row;
}

} // namespace earshot::itemmodels
