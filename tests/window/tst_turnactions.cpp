// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionsfixture.h"
#include "support/testcase.h"
#include "window/turnactions.h"

using namespace earshot;
using playback::AudioPlayer;
using playback::TimeRange;

namespace {

struct Fixture : window::ActionsFixture
{
    window::TurnActions actions{playback, sync, listening, scope};
};

} // namespace

class TestTurnActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromTurnToTurn()
    {
        Fixture f;
        f.openCall();
        f.show();
        f.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(f.player.positionMs(), 3'000);
        f.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(f.player.positionMs(), 1'000);
        f.press(Qt::Key_Left, Qt::ControlModifier); // nothing before: the start
        QCOMPARE(f.player.positionMs(), 0);
        f.press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(f.player.positionMs(), 1'000);
        f.press(Qt::Key_Right, Qt::ControlModifier);
        f.press(Qt::Key_Right, Qt::ControlModifier); // nothing behind: stays
        QCOMPARE(f.player.positionMs(), 3'000);
    }

    void playsATurnAgain()
    {
        Fixture f;
        f.openCall();
        f.show();
        f.player.advanceTo(4'900);
        f.pressElsewhere(Qt::Key_R);
        QCOMPARE(f.player.positionMs(), 4'900);
        f.press(Qt::Key_R);
        QCOMPARE(f.player.positionMs(), 3'000);
        QCOMPARE(f.player.state(), AudioPlayer::State::Playing);
    }

    void loopsFromMarkToMark()
    {
        Fixture f;
        f.openCall();
        f.show();
        QCOMPARE(f.action("loop")->text(), QStringLiteral("&Loop from here"));
        f.pressElsewhere(Qt::Key_Backslash);
        QVERIFY(!f.listening.loopBeginMs());
        f.press(Qt::Key_Backslash);
        QCOMPARE(f.action("loop")->text(), QStringLiteral("&Loop up to here"));
        f.player.advanceTo(32'000);
        f.press(Qt::Key_Backslash);
        QVERIFY(f.player.settings.loop == (TimeRange{30'000, 32'000}));
        QCOMPARE(f.action("loop")->text(), QStringLiteral("Stop &looping"));
        f.press(Qt::Key_Backslash);
        QVERIFY(!f.player.settings.loop);
    }

    void loopsATurn()
    {
        Fixture f;
        f.openCall();
        f.show();
        f.player.advanceTo(1'500);
        f.press(Qt::Key_R, Qt::ShiftModifier);
        QVERIFY(f.player.settings.loop == (TimeRange{1'000, 2'000}));
        QCOMPARE(f.player.positionMs(), 1'000);
        QCOMPARE(f.player.state(), AudioPlayer::State::Playing);
    }

    void loopsALastTurnThatHasNoEnd()
    {
        Fixture f;
        f.open(
            QByteArray(window::WindowFixture::call()).replace(",\"stopped_speaking_at\":1767225605.0", ""));
        f.player.finishLoading(std::nullopt); // nor does anything tell the length
        f.player.advanceTo(4'000);
        f.show();
        f.press(Qt::Key_R, Qt::ShiftModifier);
        QVERIFY(f.player.settings.loop == (TimeRange{3'000, playback::LongestRecordingMs}));
    }

    void needsTurnsWithTimes()
    {
        Fixture f;
        QVERIFY(!f.action("loop")->isEnabled());
        f.open(QByteArray(window::WindowFixture::call())
                   .replace("speaking_at", "unknown")
                   .replace("\"audio_recording_started_at\":1767225600.0", "\"x\":1"));
        f.player.finishLoading(60'000);
        QVERIFY(!f.action("nextTurn")->isEnabled());
        QVERIFY(f.action("loop")->isEnabled());
    }
};

QTEST_MAIN(TestTurnActions)
#include "tst_turnactions.moc"
