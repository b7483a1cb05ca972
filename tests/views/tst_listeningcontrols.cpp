// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/gainslider.h"
#include "views/isolatedtext.h"
#include "views/listeningcontrols.h"

#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace earshot;
using views::ListeningControls;
using State = ListeningControls::State;

namespace {

QToolButton *button(const ListeningControls &controls, const char *name)
{
    return controls.findChild<QToolButton *>(QString::fromLatin1(name));
}

} // namespace

class TestListeningControls final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsInForce()
    {
        ListeningControls controls;
        State state;
        state.speed = 1.5;
        state.isSilenceSkipped = true;
        state.sides.isMono = true;
        state.volume = 2;
        state.isMuted = true;
        controls.setState(state);
        QCOMPARE(button(controls, "speedButton")->text(), QStringLiteral("1.5×"));
        QVERIFY(button(controls, "speedButton")->font().bold());
        QVERIFY(button(controls, "silenceButton")->isChecked());
        QVERIFY(button(controls, "sidesButton")->isChecked());
        QVERIFY(button(controls, "muteButton")->isChecked());
        QCOMPARE(controls.findChild<views::GainSlider *>(QStringLiteral("volumeSlider"))->value(), 200);
        controls.setState({});
        QVERIFY(!button(controls, "speedButton")->font().bold());
        QVERIFY(!button(controls, "sidesButton")->isChecked());
    }

    void theLoopButtonLeadsThroughItsSteps()
    {
        ListeningControls controls;
        const auto *loop = button(controls, "loopButton");
        QCOMPARE(loop->accessibleName(), QStringLiteral("Loop from here"));
        QCOMPARE(loop->toolButtonStyle(), Qt::ToolButtonIconOnly);
        State state;
        state.loopBeginMs = 65'000;
        controls.setState(state);
        QCOMPARE(loop->accessibleName(), QStringLiteral("Loop up to here"));
        QCOMPARE(loop->text(), views::isolatedCode(QStringLiteral("1:05–")));
        state.loopEndMs = 70'000;
        controls.setState(state);
        QCOMPARE(loop->accessibleName(), QStringLiteral("Stop looping"));
        QCOMPARE(loop->text(), views::isolatedCode(QStringLiteral("1:05–1:10")));
        QVERIFY(loop->isChecked());
    }

    void tabReachesTheVolumeLast()
    {
        ListeningControls controls;
        const QWidget *next = button(controls, "muteButton")->nextInFocusChain();
        while ((next->focusPolicy() & Qt::TabFocus) == 0) {
            next = next->nextInFocusChain();
        }
        QCOMPARE(next->objectName(), QStringLiteral("volumeSlider"));
    }

    void clicksAreWishes()
    {
        ListeningControls controls;
        QSignalSpy silence(&controls, &ListeningControls::silenceSkipRequested);
        QSignalSpy loop(&controls, &ListeningControls::loopMarkRequested);
        QSignalSpy follow(&controls, &ListeningControls::followRequested);
        QSignalSpy mute(&controls, &ListeningControls::muteRequested);
        QSignalSpy volume(&controls, &ListeningControls::volumeRequested);
        for (const char *name : {"silenceButton", "loopButton", "followButton", "muteButton"})
            button(controls, name)->click();
        controls.findChild<views::GainSlider *>(QStringLiteral("volumeSlider"))->setValue(300);
        QCOMPARE(silence.at(0).at(0).toBool(), true);
        QCOMPARE(loop.size(), 1);
        QVERIFY(!button(controls, "loopButton")->isChecked()); // nothing loops yet
        QCOMPARE(follow.at(0).at(0).toBool(), true);
        QCOMPARE(mute.at(0).at(0).toBool(), true);
        QCOMPARE(volume.at(0).at(0).toDouble(), 3.0);
    }

    void factsAreNoWishes()
    {
        ListeningControls controls;
        QSignalSpy follow(&controls, &ListeningControls::followRequested);
        QSignalSpy volume(&controls, &ListeningControls::volumeRequested);
        controls.setFollowing(true);
        State state;
        state.volume = 0.5;
        controls.setState(state);
        QCOMPARE(follow.size() + volume.size(), 0);
        QVERIFY(button(controls, "followButton")->isChecked());
    }

    void opensTheSides()
    {
        ListeningControls controls;
        controls.show();
        QVERIFY(QTest::qWaitForWindowExposed(&controls));
        button(controls, "sidesButton")->click();
        auto *panel = controls.findChild<views::SidesPanel *>();
        QVERIFY(panel->isVisible());
        QVERIFY(!button(controls, "sidesButton")->isChecked()); // the sides are as recorded
        QSignalSpy sides(&controls, &ListeningControls::sidesRequested);
        Q_EMIT panel->valuesRequested({});
        QCOMPARE(sides.size(), 1);
    }

    void opensTheMenusOfTheWindow()
    {
        ListeningControls controls;
        QMenu speed;
        QMenu output;
        controls.setMenus({&speed, nullptr, &output});
        QCOMPARE(button(controls, "speedButton")->menu(), &speed);
        QCOMPARE(button(controls, "speedButton")->popupMode(), QToolButton::InstantPopup);
        QCOMPARE(button(controls, "muteButton")->popupMode(), QToolButton::MenuButtonPopup);
        QCOMPARE(button(controls, "silenceButton")->popupMode(), QToolButton::DelayedPopup);
    }

    void toolTipsNameTheKeys()
    {
        ListeningControls controls;
        controls.setKeys(
            {Qt::Key_Backspace, Qt::Key_S, Qt::Key_Backslash, Qt::Key_F, QKeySequence(Qt::CTRL | Qt::Key_M)});
        QCOMPARE(button(controls, "speedButton")->toolTip(),
                 QStringLiteral("Speed; Backspace goes to and fro"));
        QCOMPARE(button(controls, "silenceButton")->toolTip(), QStringLiteral("Skip silence (S)"));
        QCOMPARE(button(controls, "loopButton")->toolTip(), QStringLiteral("Loop from here (\\)"));
        QCOMPARE(button(controls, "followButton")->toolTip(), QStringLiteral("Follow the recording (F)"));
        QCOMPARE(button(controls, "muteButton")->toolTip(), QStringLiteral("Mute (Ctrl+M)"));
    }

    void withoutSoundTheVolumeIsOutOfReach()
    {
        ListeningControls controls;
        controls.setSound(false);
        QVERIFY(!button(controls, "muteButton")->isEnabled());
        QVERIFY(button(controls, "speedButton")->isEnabled());
    }

    void standsFromLeftToRight()
    {
        QWidget window;
        window.setLayoutDirection(Qt::RightToLeft);
        ListeningControls controls(&window);
        window.resize(500, 60);
        controls.resize(500, 60);
        window.show();
        QVERIFY(button(controls, "speedButton")->x() < button(controls, "muteButton")->x());
    }

    void isNarrowEnough()
    {
        ListeningControls controls;
        State state;
        state.speed = 1.25;
        state.loopBeginMs = 3'600'000;
        state.loopEndMs = 3'700'000;
        controls.setState(state);
        QVERIFY2(controls.minimumSizeHint().width() < 480,
                 qPrintable(QString::number(controls.minimumSizeHint().width())));
    }
};

QTEST_MAIN(TestListeningControls)
#include "tst_listeningcontrols.moc"
