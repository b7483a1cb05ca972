// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/isolatedtext.h"
#include "views/playbackbar.h"

#include <QLabel>
#include <QLineEdit>
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

QString clock(const PlaybackBar &bar)
{
    return views::withoutIsolates(part<QToolButton>(bar, "clock")->text());
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
        for (const char *name : {"playButton", "backButton", "forwardButton", "clock"}) {
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

    void buttonsGoByTheStep()
    {
        PlaybackBar bar;
        bar.setState(State::Paused);
        QSignalSpy spy(&bar, &PlaybackBar::skipRequested);
        part<QToolButton>(bar, "backButton")->click();
        bar.setStepMs(3'000);
        part<QToolButton>(bar, "forwardButton")->click();
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.at(0).at(0).toLongLong(), -5'000);
        QCOMPARE(spy.at(1).at(0).toLongLong(), 3'000);
        QCOMPARE(part(bar, "forwardButton")->accessibleName(), QStringLiteral("Forward 3 s"));
    }

    void clockShowsPositionAndLength()
    {
        PlaybackBar bar;
        QCOMPARE(clock(bar), QStringLiteral("0:00 / -:--"));
        bar.setLengthMs(120'000);
        bar.setPositionMs(30'400);
        QCOMPARE(clock(bar), QStringLiteral("0:30 / 2:00"));
        bar.setLengthMs(3'720'000);
        bar.setPositionMs(3'661'000);
        QCOMPARE(clock(bar), QStringLiteral("1:01:01 / 1:02:00"));
        bar.setState(State::Paused);
        QCOMPARE(clock(bar), QStringLiteral("1:01:01.0 / 1:02:00"));
        bar.setState(State::Playing);
        QCOMPARE(clock(bar), QStringLiteral("1:01:01 / 1:02:00"));
    }

    void theClockTakesATime()
    {
        PlaybackBar bar;
        bar.setState(State::Paused);
        bar.setLengthMs(120'000);
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QSignalSpy seeks(&bar, &PlaybackBar::seekRequested);
        part<QToolButton>(bar, "clock")->click();
        auto *field = part<QLineEdit>(bar, "timeField");
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("1:23"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(seeks.at(0).at(0).toLongLong(), 83'000);
    }

    void saysWhatSkippingHasSaved()
    {
        PlaybackBar bar;
        bar.show();
        const auto *saved = part<QLabel>(bar, "saved");
        QVERIFY(!saved->isVisible());
        bar.setSavedMs(72'400);
        QCOMPARE(saved->text(), QStringLiteral("saved 1:12"));
        QVERIFY(saved->isVisible());
        bar.setSavedMs(0);
        QVERIFY(!saved->isVisible());
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
        bar.setSound(true);
        bar.setMessage(QStringLiteral("<b>x\u202E"));
        QCOMPARE(message(bar), QStringLiteral("<b>x⟦U+202E⟧"));
        QCOMPARE(part<QLabel>(bar, "message")->textFormat(), Qt::PlainText);
        bar.setSound(false);
        bar.setMessage(QStringLiteral("The link is good for 4 min."));
        QCOMPARE(message(bar),
                 QStringLiteral("The link is good for 4 min. No sound device: the clock runs silently."));
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
        bar.setShortcuts({.playPause = Qt::Key_Space,
                          .back = Qt::Key_Left,
                          .forward = {},
                          .goToTime = QKeySequence(Qt::CTRL | Qt::Key_G)});
        QCOMPARE(part(bar, "playButton")->toolTip(), QStringLiteral("Play (Space)"));
        QCOMPARE(part(bar, "backButton")->toolTip(), QStringLiteral("Back 5 s (Left)"));
        QCOMPARE(part(bar, "forwardButton")->toolTip(), QStringLiteral("Forward 5 s"));
        QCOMPARE(part(bar, "clock")->toolTip(), QStringLiteral("Go to a time (Ctrl+G)"));
    }

    void clicksLeaveTheKeysWhereTheyAre()
    {
        PlaybackBar bar;
        for (const auto *button : bar.findChildren<QToolButton *>())
            QVERIFY2(button->focusPolicy() == Qt::TabFocus, qPrintable(button->objectName()));
    }

    void isNarrowEnough()
    {
        PlaybackBar bar;
        bar.setLengthMs(4 * 3'600'000);
        QVERIFY2(bar.minimumSizeHint().width() <= 640,
                 qPrintable(QString::number(bar.minimumSizeHint().width())));
    }

    void timeRunsLeftToRightInEveryLanguage()
    {
        PlaybackBar bar;
        bar.setLayoutDirection(Qt::RightToLeft);
        bar.resize(700, 80);
        bar.show();
        QVERIFY(part(bar, "backButton")->x() < part(bar, "playButton")->x());
        QVERIFY(part(bar, "playButton")->x() < part(bar, "clock")->x());
        QCOMPARE(part(bar, "message")->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(part<QToolButton>(bar, "clock")->text(), views::isolatedCode(clock(bar)));
        QCOMPARE(part(bar, "clock")->accessibleName(), clock(bar));
    }
};

QTEST_MAIN(TestPlaybackBar)
#include "tst_playbackbar.moc"
