// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionsfixture.h"
#include "support/testcase.h"
#include "window/transportactions.h"

using namespace earshot;
using playback::AudioPlayer;
using session::ListeningPreferences;

namespace {

struct Fixture : window::ActionsFixture
{
    window::TransportActions actions{playback, listening, scope};
};

} // namespace

class TestTransportActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void singleKeysGoToPlaces_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<qint64>("placeMs");
        QTest::newRow("left") << static_cast<int>(Qt::Key_Left) << qint64(25'000);
        QTest::newRow("right") << static_cast<int>(Qt::Key_Right) << qint64(35'000);
        QTest::newRow("J") << static_cast<int>(Qt::Key_J) << qint64(20'000);
        QTest::newRow("L") << static_cast<int>(Qt::Key_L) << qint64(40'000);
        for (int tenth = 0; tenth < 10; ++tenth)
            QTest::addRow("%d", tenth) << static_cast<int>(Qt::Key_0 + tenth) << qint64(tenth * 6'000);
    }
    void singleKeysGoToPlaces()
    {
        QFETCH(int, key);
        Fixture f;
        f.openCall();
        f.show();
        f.pressElsewhere(key);
        QCOMPARE(f.player.positionMs(), 30'000);
        f.press(key);
        QTEST(f.player.positionMs(), "placeMs");
    }

    void someKeysActAnywhere()
    {
        Fixture f;
        f.openCall();
        f.show();
        f.field.setFocus();
        QTest::keyClick(&f.field, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(f.player.state(), AudioPlayer::State::Playing);
        f.tree.setFocus();
        QTest::keyClick(&f.tree, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(f.player.state(), AudioPlayer::State::Paused);
        QSignalSpy goToTime(&f.actions, &window::TransportActions::goToTimeRequested);
        QTest::keyClick(&f.tree, Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(goToTime.size(), 1);
    }

    void listsAndTextsKeepTheKeyToTheirTop()
    {
        Fixture f;
        f.openCall();
        f.show();
        f.pressElsewhere(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(f.player.positionMs(), 30'000);
        f.press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(f.player.positionMs(), 0);
    }

    void stepsAreAsLongAsTheListenerLikes()
    {
        Fixture f;
        QCOMPARE(f.action("skipBack")->text(), QStringLiteral("&Back 5 s"));
        f.listening.setPreference(&ListeningPreferences::shortStepMs, 2'000);
        f.listening.setPreference(&ListeningPreferences::longStepMs, 15'000);
        QCOMPARE(f.action("skipForward")->text(), QStringLiteral("&Forward 2 s"));
        QCOMPARE(f.action("skipForwardFar")->text(), QStringLiteral("Forward 15 s"));
        f.openCall();
        f.action("skipForward")->trigger();
        f.action("skipForwardFar")->trigger();
        QCOMPARE(f.player.positionMs(), 47'000);
    }

    void areDisabledWithoutARecording()
    {
        Fixture f;
        QVERIFY(!f.action("playPause")->isEnabled());
        QVERIFY(!f.action("toTenth5")->isEnabled());
        f.open(window::WindowFixture::call());
        QVERIFY(f.action("playPause")->isEnabled());
        f.action("toTenth5")->trigger(); // the length is not known yet
        QCOMPARE(f.player.positionMs(), 0);
    }

    void areInTheMenu()
    {
        Fixture f;
        QMenu menu;
        f.actions.addTo(menu);
        QVERIFY(menu.actions().contains(f.action("goToTime")));
        QVERIFY(!menu.actions().contains(f.action("toTenth5")));
    }
};

QTEST_MAIN(TestTransportActions)
#include "tst_transportactions.moc"
