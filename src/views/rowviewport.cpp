// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rowviewport.h"

#include <algorithm>

namespace earshot::views {

RowViewport::RowViewport(const TurnFrame &frame) : m_rows(frame)
{}

void RowViewport::reset(const QAbstractItemModel *model)
{
    m_anchor = {};
    m_rows.reset(model);
}

void RowViewport::insert(int first, int last)
{
    const int added = last - first + 1;
    // Who sees all of it reads its end as well.
    const bool isAllSeen = m_page > 0 && m_rows.count() > 0 && lowestTop() == 0;
    m_anchor.isAtEnd = m_anchor.isAtEnd || (isAllSeen && first == m_rows.count());
    m_rows.insert(first, last);
    if (first <= m_anchor.row && m_rows.count() > added) {
        m_anchor.row += added;
    }
}

void RowViewport::remove(int first, int last)
{
    m_rows.remove(first, last);
    if (m_anchor.row > last) {
        m_anchor.row -= last - first + 1;
    } else if (m_anchor.row >= first) {
        m_anchor = {first, 0, m_anchor.isAtEnd};
    }
}

qint64 RowViewport::contentHeight() const
{
    return m_rows.total() + qRound(0.8 * m_rows.frame().em());
}

qint64 RowViewport::lowestTop() const
{
    return std::max<qint64>(0, contentHeight() - m_page);
}

qint64 RowViewport::anchoredTop() const
{
    if (m_anchor.isAtEnd) {
        return lowestTop();
    }
    return std::clamp<qint64>(m_rows.top(m_anchor.row) + m_anchor.offset, 0, lowestTop());
}

int RowViewport::nearestRow(qint64 y) const
{
    const int row = m_rows.rowAt(std::max<qint64>(0, y));
    return row < 0 ? std::max(0, m_rows.count() - 1)
                   : row; // heights can turn out lower than they were guessed
}

bool RowViewport::layOutNear(qint64 top)
{
    const int before = m_rows.layoutCount();
    const int first = nearestRow(top - m_page / 2);
    const qint64 end = top + m_page + m_page / 2;
    int row = first;
    for (; row < m_rows.count() && m_rows.top(row) < end; ++row) {
        m_rows.layout(row);
    }
    if (m_rows.layoutCount() != before) {
        return true;
    }
    m_rows.keepLayouts(first, row - 1);
    return false;
}

void RowViewport::settle()
{
    if (m_page <= 0) {
        return;
    }
    m_anchor.row = std::clamp(m_anchor.row, 0, std::max(0, m_rows.count() - 1));
    m_top = 0;
    if (m_rows.count() == 0) {
        return;
    }
    do {
        m_top = anchoredTop();
    } while (layOutNear(m_top));
    const int row = nearestRow(m_top);
    m_anchor = {row, m_top - m_rows.top(row), m_anchor.isAtEnd};
}

void RowViewport::moveTo(const Anchor &anchor)
{
    m_anchor = anchor;
    settle();
}

void RowViewport::moveTo(qint64 top)
{
    const qint64 distance = top - m_top;
    const bool isAtEnd = top > 0 && top >= lowestTop();
    if (top <= 0) {
        moveTo(Anchor{});
    } else if (std::abs(distance) <= m_page) {
        moveTo({m_anchor.row, m_anchor.offset + distance, isAtEnd}); // what is seen moves by just this much
    } else {
        const int row = nearestRow(top);
        moveTo({row, top - m_rows.top(row), isAtEnd});
    }
}

void RowViewport::moveToRow(int row, QAbstractItemView::ScrollHint hint)
{
    if (m_page <= 0) {
        m_anchor = {row, 0, false};
        return;
    }
    const qint64 room = m_page - m_rows.layout(row).height; // negative: higher than what is seen
    const qint64 above = m_rows.top(row) - anchoredTop();   // place of the row in what is seen
    qint64 wanted = 0;
    switch (hint) {
    case QAbstractItemView::EnsureVisible:
        wanted = std::clamp(above, std::min<qint64>(0, room), std::max<qint64>(0, room));
        break;
    case QAbstractItemView::PositionAtTop:
        break;
    case QAbstractItemView::PositionAtBottom:
        wanted = room;
        break;
    case QAbstractItemView::PositionAtCenter:
        wanted = std::max<qint64>(0, room / 2);
        break;
    }
    // The last row at the lower edge is the end, with the air below it.
    const qint64 air = contentHeight() - m_rows.total();
    const bool isEnd = row == m_rows.count() - 1 && room >= air && wanted >= room - air;
    moveTo({row, -wanted, isEnd});
}

bool RowViewport::moveToUpperPart(int row)
{
    if (m_page <= 0) {
        m_anchor = {row, 0, false};
        return true;
    }
    const int height = m_rows.layout(row).height;
    const qint64 above = m_rows.top(row) - anchoredTop();
    if (above >= 0 && above + height <= m_page) {
        return false;
    }
    moveTo({row, -std::clamp<qint64>(m_page / 4, 0, std::max<qint64>(0, m_page - height)), false});
    return true;
}

void RowViewport::holdHead(int row)
{
    moveTo({row, std::min<qint64>(0, m_top - m_rows.top(row)), false});
}

} // namespace earshot::views
