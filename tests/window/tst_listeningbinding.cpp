// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/spokenwaveform.h"
#include "support/testcase.h"
#include "views/listeningcontrols.h"
#include "window/listeningbinding.h"
#include "windowfixture.h"

#include <QCheckBox>

using namespace earshot;
using views::ListeningControls;
using views::SidesPanel;

namespace {

struct Fixture : window::WindowFixture
{
    ListeningControls controls;
    window::ListeningBinding binding{listening, player, controls, nullptr};
};

} // namespace

class TestListeningBinding final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsInForce()
    {
        Fixture f;
        f.listening.setSpeed(1.25);
        f.listening.setVolume(2);
        f.listening.setMuted(true);
        f.listening.setSides({{2, false}, {1, true}, true});
        f.listening.setLoop({1'000, 3'000});
        const ListeningControls::State &shown = f.controls.state();
        QCOMPARE(shown.speed, 1.25);
        QCOMPARE(shown.volume, 2.0);
        QVERIFY(shown.isMuted);
        QVERIFY(shown.sides == (SidesPanel::Values{2, 1, false, true, false, true, false}));
        QCOMPARE(shown.loopBeginMs, std::optional<qint64>(1'000));
        QCOMPARE(shown.loopEndMs, std::optional<qint64>(3'000));
        f.listening.clearLoop();
        f.listening.markLoop(5'000);
        QCOMPARE(f.controls.state().loopBeginMs, std::optional<qint64>(5'000));
        QVERIFY(!f.controls.state().loopEndMs);
    }

    void carriesWishesBack()
    {
        Fixture f;
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        f.player.advanceTo(7'000);
        Q_EMIT f.controls.silenceSkipRequested(true);
        Q_EMIT f.controls.loopMarkRequested();
        Q_EMIT f.controls.sidesRequested({3, 0.5, false, true, true, true, true});
        Q_EMIT f.controls.volumeRequested(4);
        const playback::PlaybackSettings &settings = f.player.settings;
        QVERIFY(settings.silence.isSkipped);
        QCOMPARE(f.listening.loopBeginMs(), std::optional<qint64>(7'000));
        QCOMPARE(settings.channels[0].gain, 3.0);
        QVERIFY(settings.channels[1].isMuted);
        QVERIFY(settings.isMono && settings.isSwapped && settings.isLevelled);
        QCOMPARE(settings.volume, 4.0);
        Q_EMIT f.controls.muteRequested(true);
        QCOMPARE(f.player.settings.volume, 0.0);
    }

    void sidesNeedTwoChannels()
    {
        Fixture f;
        const auto *swap = f.controls.findChild<QCheckBox *>(QStringLiteral("swapSwitch"));
        f.player.open(nullptr);
        f.player.setScan(support::spokenWaveform({{{0, 1'000}}}, 2'000), true, {});
        QVERIFY(!swap->isEnabled());
        f.player.setScan(support::spokenWaveform({{{0, 1'000}}, {{1'000, 2'000}}}, 2'000), true, {});
        QVERIFY(swap->isEnabled());
    }
};

QTEST_MAIN(TestListeningBinding)
#include "tst_listeningbinding.moc"
