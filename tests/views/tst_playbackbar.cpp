// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/playbackbar.h"
#include "views/seekslider.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace earshot;
using views::PlaybackBar;
using State = views::PlaybackBar::State;

namespace {

template <typename T = QWidget>
T *part(const PlaybackBar &bar, const char *name)
{
    return bar.findChild<T *>(QString::fromLatin1(name));
}

QString message(const PlaybackBar &bar)
{
    const auto *label = part<QLabel>(bar, "message");
    return label->isVisible() ? label->text() : QString();
}

} // namespace

class TestPlaybackBar final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void statesEnableTheControls_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<QString>("playName");
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("retry");
        const auto row = [](const char *name, State state, bool enabled, const char *play, const char *text,
                            bool retry) {
            QTest::newRow(name) << static_cast<int>(state) << enabled << QString::fromLatin1(play)
                                << QString::fromUtf8(text) << retry;
        };
        row("no recording", State::NoRecording, false, "Play", "There is no recording.", false);
        row("fetching", State::Fetching, false, "Play", "Fetching the recording…", false);
        row("paused", State::Paused, true, "Play", "", false);
        row("playing", State::Playing, true, "Pause", "", false);
        row("ended", State::Ended, true, "Play", "", false);
        row("failed", State::Failed, false, "Play", "The recording cannot be played.", true);
    }
    void statesEnableTheControls()
    {
        QFETCH(int, state);
        PlaybackBar bar;
        bar.show();
        bar.setState(static_cast<State>(state));
        for (const char *name : {"playButton", "backButton", "forwardButton", "seekSlider"}) {
            QTEST(part(bar, name)->isEnabled(), "enabled");
        }
        QTEST(part(bar, "playButton")->accessibleName(), "playName");
        QTEST(message(bar), "message");
        QTEST(part(bar, "retryButton")->isVisible(), "retry");
    }

    void playButtonAsksForTheOther()
    {
        PlaybackBar bar;
        bar.setState(State::Paused);
        QSignalSpy plays(&bar, &PlaybackBar::playRequested);
        QSignalSpy pauses(&bar, &PlaybackBar::pauseRequested);
        part<QToolButton>(bar, "playButton")->click();
        QCOMPARE(plays.size(), 1);
        QCOMPARE(bar.state(), State::Paused); // the player decides, not the button
        bar.setState(State::Playing);
        part<QToolButton>(bar, "playButton")->click();
        QCOMPARE(pauses.size(), 1);
        QCOMPARE(plays.size(), 1);
    }

    void buttonsSkipFiveSeconds()
    {
        PlaybackBar bar;
        bar.setLengthMs(60'000);
        bar.setPositionMs(30'000);
        bar.setState(State::Paused);
        QSignalSpy spy(&bar, &PlaybackBar::seekRequested);
        part<QToolButton>(bar, "backButton")->click();
        part<QToolButton>(bar, "forwardButton")->click();
        part<QToolButton>(bar, "forwardButton")->click();
        QCOMPARE(spy.size(), 3);
        QCOMPARE(spy.at(0).at(0).toLongLong(), 25'000);
        QCOMPARE(spy.at(1).at(0).toLongLong(), 30'000);
        QCOMPARE(spy.at(2).at(0).toLongLong(), 35'000);
    }

    void clockShowsPositionAndLength()
    {
        PlaybackBar bar;
        QCOMPARE(part<QLabel>(bar, "clock")->text(), QStringLiteral("0:00 / -:--"));
        bar.setLengthMs(120'000);
        bar.setPositionMs(30'400);
        QCOMPARE(part<QLabel>(bar, "clock")->text(), QStringLiteral("0:30 / 2:00"));
    }

    void positionFromOutsideIsNoWish()
    {
        PlaybackBar bar;
        QSignalSpy seeks(&bar, &PlaybackBar::seekRequested);
        QSignalSpy volumes(&bar, &PlaybackBar::volumeChangeRequested);
        bar.setLengthMs(60'000);
        bar.setPositionMs(30'000);
        bar.setVolume(0.4);
        QCOMPARE(seeks.size(), 0);
        QCOMPARE(volumes.size(), 0);
    }

    void muteGoesBackToTheVolumeBefore()
    {
        PlaybackBar bar;
        bar.setVolume(0.4);
        QSignalSpy spy(&bar, &PlaybackBar::volumeChangeRequested);
        part<QToolButton>(bar, "muteButton")->click();
        QCOMPARE(spy.at(0).at(0).toDouble(), 0.0);
        bar.setVolume(0);
        QCOMPARE(part(bar, "muteButton")->accessibleName(), QStringLiteral("Unmute"));
        part<QToolButton>(bar, "muteButton")->click();
        QCOMPARE(spy.at(1).at(0).toDouble(), 0.4);
        part<QSlider>(bar, "volumeSlider")->setValue(70);
        QCOMPARE(spy.at(2).at(0).toDouble(), 0.7);
    }

    void lineSaysWhatGoesOn()
    {
        PlaybackBar bar;
        bar.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        bar.show();
        bar.setState(State::Fetching);
        bar.setFetched(1'258'291, 3'565'158);
        QCOMPARE(message(bar), QStringLiteral("Fetching the recording… 1.2 MB of 3.4 MB"));
        bar.setState(State::Paused);
        bar.setSound(false);
        QCOMPARE(message(bar), QStringLiteral("No sound device: the clock runs silently."));
        QVERIFY(!part(bar, "volumeSlider")->isEnabled());
        QVERIFY(part(bar, "playButton")->isEnabled());
        bar.setMessage(QStringLiteral("<b>x\u202E"));
        QCOMPARE(message(bar), QStringLiteral("<b>x⟦U+202E⟧"));
        QCOMPARE(part<QLabel>(bar, "message")->textFormat(), Qt::PlainText);
        bar.setMessage({});
        bar.setSound(true);
        QCOMPARE(message(bar), QString());
    }

    void failureOffersToTryAgain()
    {
        PlaybackBar bar;
        bar.setState(State::Failed);
        QSignalSpy spy(&bar, &PlaybackBar::retryRequested);
        part<QPushButton>(bar, "retryButton")->click();
        QCOMPARE(spy.size(), 1);
    }

    void toolTipsNameTheKeys()
    {
        PlaybackBar bar;
        QCOMPARE(part(bar, "playButton")->toolTip(), QStringLiteral("Play"));
        bar.setShortcuts(
            {.playPause = Qt::Key_Space, .back = Qt::Key_Left, .forward = {}, .mute = Qt::Key_M});
        QCOMPARE(part(bar, "playButton")->toolTip(), QStringLiteral("Play (Space)"));
        QCOMPARE(part(bar, "backButton")->toolTip(), QStringLiteral("Back 5 seconds (Left)"));
        QCOMPARE(part(bar, "forwardButton")->toolTip(), QStringLiteral("Forward 5 seconds"));
    }

    void timeRunsLeftToRightInEveryLanguage()
    {
        PlaybackBar bar;
        bar.setLayoutDirection(Qt::RightToLeft);
        bar.resize(700, 80);
        bar.show();
        QVERIFY(part(bar, "backButton")->x() < part(bar, "playButton")->x());
        QVERIFY(part(bar, "playButton")->x() < part(bar, "seekSlider")->x());
        QCOMPARE(part(bar, "message")->layoutDirection(), Qt::RightToLeft);
    }
};

QTEST_MAIN(TestPlaybackBar)
#include "tst_playbackbar.moc"
