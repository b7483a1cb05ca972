// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/silencefinder.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using playback::SilenceFinder;
using playback::SilenceSettings;
using playback::TimeRange;
using waveform::Peak;

namespace {

constexpr Peak Quiet{-3, 3, 2};
constexpr Peak Loud{-9000, 9000, 4000};
constexpr Peak Softer{-900, 900, 400};

/** A call in tenths of a second: c the caller speaks, a the agent, b both, - nobody. */
SilenceFinder call(const char *story, const Peak &caller = Loud, const Peak &agent = Loud)
{
    SilenceFinder finder(2);
    for (const char *who = story; *who != '\0'; ++who) {
        const Peak left = *who == 'c' || *who == 'b' ? caller : Quiet;
        const Peak right = *who == 'a' || *who == 'b' ? agent : Quiet;
        for (int i = 0; i < 10; ++i)
            finder.append(std::array{left, right});
    }
    return finder;
}

SilenceSettings settings(bool keepsThinking = false)
{
    return {.isSkipped = true, .longerThanMs = 700, .keptMs = 300, .keepsThinking = keepsThinking};
}

using Ranges = std::vector<TimeRange>;

} // namespace

class TestSilenceFinder final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutLongSilences()
    {
        const SilenceFinder finder = call("cc----------aa-------cc--------aa");
        QCOMPARE(finder.skipped(settings(), 1), (Ranges{{350, 1050}, {2450, 2950}}));
    }
    void leavesEverythingWhenItIsOff() { QCOMPARE(call("cc----------aa").skipped({}, 1), Ranges()); }
    void startsAtOnceButDoesNotCutTheEnd()
    {
        // What follows an open silence is not known yet.
        QCOMPARE(call("----------cc----------").skipped(settings(), 1), (Ranges{{0, 850}}));
    }
    void keepsThinkingTime()
    {
        const SilenceFinder finder = call("cc----------aa----------cc----------cb");
        QCOMPARE(finder.skipped(settings(true), 1), (Ranges{{1550, 2250}, {2750, 3450}}));
        QCOMPARE(finder.skipped(settings(true), 0), (Ranges{{350, 1050}, {2750, 3450}}));
    }
    void goesByTheThreshold()
    {
        SilenceSettings deaf = settings();
        deaf.thresholdDb = -30; // the agent speaks at -38
        const SilenceFinder finder = call("cc----aa----cc", Loud, Softer);
        QCOMPARE(finder.skipped(settings(), 1), Ranges());
        QCOMPARE(finder.skipped(deaf, 1), (Ranges{{350, 1050}}));
    }
    void takesOtherThanTwoChannelsForOneSide()
    {
        SilenceFinder finder(3);
        for (int i = 0; i < 300; ++i)
            finder.append(std::array{Quiet, Quiet, i < 100 || i >= 200 ? Loud : Quiet});
        QCOMPARE(finder.skipped(settings(true), 1), (Ranges{{1150, 1850}}));
    }
    void levelsBothSides()
    {
        const auto gains = call("ccccc---aaaa", Loud, Softer).levellingGains();
        QVERIFY(std::abs(gains[0] * 4000 / 32767 - 0.1) < 0.01);
        QCOMPARE(gains[1], 8.0); // no more than that: noise would come up, too
        QCOMPARE(call("ccc").levellingGains()[1], 1.0);
        QCOMPARE(SilenceFinder().levellingGains()[0], 1.0);
    }
};

QTEST_GUILESS_MAIN(TestSilenceFinder)
#include "tst_silencefinder.moc"
