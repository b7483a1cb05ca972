// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/channelmixer.h"
#include "support/testcase.h"

#include <QtTest>

#include <limits>

using namespace earshot;
using playback::ChannelMixer;
using playback::PlaybackSettings;

namespace {

using Frames = std::vector<float>;

Frames mixed(const PlaybackSettings &settings, int channelCount, const Frames &frames)
{
    return ChannelMixer(channelCount, settings, {2, 0.5}).mix(frames);
}

} // namespace

class TestChannelMixer final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTwoSidesAsTheyAre()
    {
        QCOMPARE(mixed({}, 2, {0.5F, 0.25F, -0.5F, 0}), (Frames{0.5F, 0.25F, -0.5F, 0}));
    }
    void givesOneChannelToBothEars()
    {
        QCOMPARE(mixed({}, 1, {0.5F, 0.25F}), (Frames{0.5F, 0.5F, 0.25F, 0.25F}));
    }
    void givesFurtherChannelsToBothEars()
    {
        QCOMPARE(mixed({}, 3, {0.5F, 0.25F, 0.125F}), (Frames{0.625F, 0.375F}));
    }
    void amplifiesAndMutesEachSide()
    {
        PlaybackSettings settings;
        settings.channels[0].gain = 3;
        settings.channels[1].isMuted = true;
        QCOMPARE(mixed(settings, 2, {0.25F, 0.25F}), (Frames{0.75F, 0}));
        settings.channels[0].gain = 40;
        QCOMPARE(mixed(settings, 2, {0.25F, 0.25F}), (Frames{1, 0}));
    }
    void keepsWhatIsNoSoundFromTheEars()
    {
        constexpr float Infinite = std::numeric_limits<float>::infinity();
        constexpr float NoNumber = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(mixed({}, 2, {NoNumber, 0.25F, 0.5F, Infinite, -Infinite, 0.5F}),
                 (Frames{0, 0.25F, 0.5F, 0, 0, 0.5F}));
        QCOMPARE(mixed({}, 2, {3e38F, 0.25F, 2, -3e38F}), (Frames{0, 0.25F, 2, 0}));
        PlaybackSettings settings;
        settings.channels[0].isMuted = true;
        settings.isMono = true;
        QCOMPARE(mixed(settings, 2, {NoNumber, 0.25F}), (Frames{0.25F, 0.25F}));
    }
    void foldsAndSwaps()
    {
        PlaybackSettings settings;
        settings.isSwapped = true;
        QCOMPARE(mixed(settings, 2, {0.5F, 0.25F}), (Frames{0.25F, 0.5F}));
        settings.isMono = true;
        QCOMPARE(mixed(settings, 2, {0.5F, 0.25F}), (Frames{0.75F, 0.75F}));
    }
    void levels()
    {
        PlaybackSettings settings;
        settings.isLevelled = true;
        QCOMPARE(mixed(settings, 2, {0.25F, 0.5F}), (Frames{0.5F, 0.25F}));
    }
};

QTEST_GUILESS_MAIN(TestChannelMixer)
#include "tst_channelmixer.moc"
