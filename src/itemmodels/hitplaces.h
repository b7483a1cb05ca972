// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace earshot::itemmodels {

/** One hit: the how manieth of its row, from 0. */
struct HitPlace
{
    int row = 0;
    int inRow = 0;

    bool operator==(const HitPlace &) const = default;
};

/** The hits of all shown rows in their order, to step through. */
class HitPlaces final
{
public:
    HitPlaces() = default;
    /** `counts`: hits of each row. */
    explicit HitPlaces(std::vector<int> counts);

    [[nodiscard]] const std::vector<int> &counts() const { return m_counts; }
    [[nodiscard]] qint64 total() const { return m_total; }
    /** True when the row still has that many hits. */
    [[nodiscard]] bool contains(HitPlace place) const;
    /** The first hit from `row` on, round the end. Nothing when there is no hit at all; so for the others. */
    [[nodiscard]] std::optional<HitPlace> from(int row) const;
    [[nodiscard]] std::optional<HitPlace> next(HitPlace place) const;
    [[nodiscard]] std::optional<HitPlace> previous(HitPlace place) const;
    /** Hits before this one. */
    [[nodiscard]] qint64 ordinal(HitPlace place) const;

private:
    std::vector<int> m_counts;
    qint64 m_total = 0;
};

} // namespace earshot::itemmodels
