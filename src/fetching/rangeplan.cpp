// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/rangeplan.h"

#include "fetching/bytemap.h"

#include <algorithm>

namespace earshot::fetching {

namespace {

/** The gap that `first` begins. */
ByteSpan gapFrom(const ByteMap &present, qint64 first)
{
    return {first, present.nextPresent(first).value_or(ByteSpan::Open)};
}

} // namespace

RangePlan planNextRange(const ByteMap &present, std::optional<qint64> size, const ByteSpan &wish,
                        const std::optional<RunningRange> &running, bool takesRanges)
{
    using Step = RangePlan::Step;
    const qint64 end = size.value_or(ByteSpan::Open);
    const qint64 wanted = present.missingFrom(wish.first);
    const bool isWaitedFor = wanted < std::min(wish.end, end);
    if (running) {
        const ByteSpan &left = running->left;
        const bool comesSoon =
            wanted >= left.first && wanted < left.end && wanted - left.first <= running->soonBytes;
        const bool jumps = isWaitedFor && takesRanges && running->isSettled && !comesSoon;
        return jumps ? RangePlan{Step::Start, gapFrom(present, wanted)} : RangePlan{Step::Keep, {}};
    }
    const qint64 first = wanted < end ? wanted : present.missingFrom(0);
    if (first >= end) {
        return {Step::Rest, {}};
    }
    return {Step::Start, takesRanges ? gapFrom(present, first) : ByteSpan{}};
}

} // namespace earshot::fetching
