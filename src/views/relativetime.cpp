// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/relativetime.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdlib>

namespace earshot::views {

namespace {

/** Context of the translations. */
class RelativeTime final
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

constexpr qint64 Minute = 60; // seconds
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Month = 30 * Day;
constexpr qint64 Year = 365 * Day;

// One is told apart here, so that it reads right without English's translation file too.
QString agoText(qint64 seconds)
{
    const auto in = [seconds](qint64 unit) { return static_cast<int>(seconds / unit); };
    if (seconds < Hour) {
        return in(Minute) == 1 ? RelativeTime::tr("1 minute ago")
                               : RelativeTime::tr("%n minutes ago", nullptr, in(Minute));
    }
    if (seconds < Day) {
        return in(Hour) == 1 ? RelativeTime::tr("1 hour ago")
                             : RelativeTime::tr("%n hours ago", nullptr, in(Hour));
    }
    if (seconds < 2 * Month) {
        return in(Day) == 1 ? RelativeTime::tr("1 day ago")
                            : RelativeTime::tr("%n days ago", nullptr, in(Day));
    }
    if (seconds < 2 * Year) {
        return RelativeTime::tr("%n months ago", nullptr, in(Month));
    }
    return RelativeTime::tr("%n years ago", nullptr, in(Year));
}

QString untilText(qint64 seconds)
{
    const auto in = [seconds](qint64 unit) { return static_cast<int>(seconds / unit); };
    if (seconds < Hour) {
        return in(Minute) == 1 ? RelativeTime::tr("in 1 minute")
                               : RelativeTime::tr("in %n minutes", nullptr, in(Minute));
    }
    if (seconds < Day) {
        return in(Hour) == 1 ? RelativeTime::tr("in 1 hour")
                             : RelativeTime::tr("in %n hours", nullptr, in(Hour));
    }
    return in(Day) == 1 ? RelativeTime::tr("in 1 day") : RelativeTime::tr("in %n days", nullptr, in(Day));
}

} // namespace

QString relativeTimeText(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = time.secsTo(now);
    if (std::abs(seconds) < Minute) {
        return seconds >= 0 ? RelativeTime::tr("just now") : RelativeTime::tr("in a moment");
    }
    return seconds > 0 ? agoText(seconds) : untilText(-seconds);
}

} // namespace earshot::views
