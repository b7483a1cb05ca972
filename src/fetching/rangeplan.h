// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <optional>

namespace earshot::fetching {

class ByteMap;

/** Bytes from `first` up to, not including, `end`. */
struct ByteSpan
{
    static constexpr qint64 Open = std::numeric_limits<qint64>::max(); ///< an end that is the file's

    qint64 first = 0;
    qint64 end = Open;

    bool operator==(const ByteSpan &) const = default;
};

/** The request that is on its way. */
struct RunningRange
{
    ByteSpan left;          ///< what has not arrived of it
    bool isSettled = false; ///< false: so young that it is not given up for a newer wish yet
    qint64 soonBytes = 0;   ///< what it brings sooner than a new request could
};

/** What to ask the store for next. */
struct RangePlan
{
    enum class Step : quint8 {
        Keep,  ///< the running request brings what is needed most
        Start, ///< ask for `span`, in place of the running request
        Rest,  ///< everything is there
    };

    Step step = Step::Rest;
    ByteSpan span;

    bool operator==(const RangePlan &) const = default;
};

/**
 * One request at a time: whoever waits for bytes comes first, unless the running request brings them soon
 * anyway; then what follows the last wish, since it is heard next; then the gaps from the start on.
 * @param size of the whole, when it is known.
 * @param wish what was asked for last; may be there by now.
 * @param takesRanges false: the server can send from the start only, so that a running request is kept.
 */
[[nodiscard]] RangePlan planNextRange(const ByteMap &present, std::optional<qint64> size,
                                      const ByteSpan &wish, const std::optional<RunningRange> &running,
                                      bool takesRanges);

} // namespace earshot::fetching
