// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/hitplaces.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace earshot::itemmodels {

namespace {

bool hasHits(int count)
{
    return count > 0;
}

} // namespace

HitPlaces::HitPlaces(std::vector<int> counts)
    : m_counts(std::move(counts)), m_total(std::accumulate(m_counts.cbegin(), m_counts.cend(), qint64(0)))
{}

bool HitPlaces::contains(HitPlace place) const
{
    return place.row >= 0 && place.inRow >= 0 && static_cast<size_t>(place.row) < m_counts.size() &&
           place.inRow < m_counts[static_cast<size_t>(place.row)];
}

std::optional<HitPlace> HitPlaces::from(int row) const
{
    if (m_total == 0) {
        return std::nullopt;
    }
    const auto start = m_counts.cbegin() + std::clamp(row, 0, static_cast<int>(m_counts.size()));
    auto found = std::find_if(start, m_counts.cend(), hasHits);
    if (found == m_counts.cend()) {
        found = std::find_if(m_counts.cbegin(), start, hasHits);
    }
    return HitPlace{static_cast<int>(found - m_counts.cbegin()), 0};
}

std::optional<HitPlace> HitPlaces::next(HitPlace place) const
{
    const HitPlace following{place.row, place.inRow + 1};
    return contains(following) ? following : from(place.row + 1);
}

std::optional<HitPlace> HitPlaces::previous(HitPlace place) const
{
    if (m_total == 0) {
        return std::nullopt;
    }
    const int row = std::clamp(place.row, 0, static_cast<int>(m_counts.size()) - 1);
    if (row == place.row && place.inRow > 0) {
        const int last = m_counts[static_cast<size_t>(row)] - 1;
        if (last >= 0) {
            return HitPlace{row, std::min(place.inRow - 1, last)};
        }
    }
    const auto start = std::make_reverse_iterator(m_counts.cbegin() + row);
    auto found = std::find_if(start, m_counts.crend(), hasHits);
    if (found == m_counts.crend()) {
        found = std::find_if(m_counts.crbegin(), start, hasHits);
    }
    return HitPlace{static_cast<int>(m_counts.crend() - found) - 1, *found - 1};
}

qint64 HitPlaces::ordinal(HitPlace place) const
{
    const auto end = m_counts.cbegin() + std::clamp(place.row, 0, static_cast<int>(m_counts.size()));
    return std::accumulate(m_counts.cbegin(), end, qint64(place.inRow));
}

} // namespace earshot::itemmodels
