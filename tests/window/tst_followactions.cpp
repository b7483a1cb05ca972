// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionsfixture.h"
#include "itemmodels/transcriptmodel.h"
#include "support/testcase.h"
#include "views/backtonowbutton.h"
#include "views/listeningcontrols.h"
#include "views/transcriptview.h"
#include "window/followactions.h"

#include <QIdentityProxyModel>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>

using namespace earshot;

namespace {

/** A call of forty turns that last a second each, in a small transcript. */
struct Fixture : window::WindowFixture
{
    views::TranscriptView transcript;
    itemmodels::TranscriptModel model;
    QIdentityProxyModel shown;
    window::FollowActions actions{transcript, shown, sync, player, {&transcript, {&transcript}}};

    Fixture()
    {
        QByteArray items;
        for (int i = 0; i < 40; ++i)
            items += (items.isEmpty() ? "" : ",") + turn(1767225600.0 + 2 * i);
        open(QByteArray(R"({"id":"conv_1","conversation":{"items":[ITEMS]},"recording_details":{
            "recording_url":"https://store/a.ogg","audio_recording_started_at":1767225600.0}})")
                 .replace("ITEMS", items));
        player.finishLoading(80'000);
        model.setConversation(session.conversation());
        shown.setSourceModel(&model);
        transcript.setModel(&shown);
        transcript.resize(400, 200);
        transcript.show();
        QVERIFY(QTest::qWaitForWindowActive(&transcript));
        transcript.setFocus();
    }

    /** A turn of one second, in the API's form. */
    static QByteArray turn(double beginS)
    {
        return QByteArray(R"({"type":"message","role":"user","content":["words"],
            "metrics":{"started_speaking_at":BEGIN,"stopped_speaking_at":END}})")
            .replace("BEGIN", QByteArray::number(beginS, 'f', 1))
            .replace("END", QByteArray::number(beginS + 1, 'f', 1));
    }
    [[nodiscard]] bool isSeen(int row) const
    {
        const QRect rect = transcript.visualRect(shown.index(row, 0));
        return transcript.viewport()->rect().intersects(rect);
    }
    [[nodiscard]] bool buttonIsShown() const
    {
        return transcript.findChild<views::BackToNowButton *>()->isVisible();
    }
    void scrollByHand() { transcript.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); }
};

} // namespace

class TestFollowActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aKeySwitchesFollowing()
    {
        Fixture f;
        QTest::keyClick(&f.transcript, Qt::Key_F);
        QVERIFY(f.transcript.isFollowing());
        QTest::keyClick(&f.transcript, Qt::Key_F);
        QVERIFY(!f.transcript.isFollowing());
        QVERIFY(!f.buttonIsShown()); // it was not the reader's scrolling
    }

    void yieldsToTheReaderAndOffersTheWayBack()
    {
        Fixture f;
        f.transcript.setFollowing(true);
        f.player.advanceTo(60'500);
        f.model.setSpokenRow(30);
        QVERIFY(f.isSeen(30));
        f.transcript.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        QVERIFY(!f.transcript.isFollowing());
        QVERIFY(!f.transcript.findChild<QAction *>(QStringLiteral("followRecording"))->isChecked());
        QVERIFY(f.buttonIsShown());
        f.player.advanceTo(62'500);
        f.model.setSpokenRow(31);
        QVERIFY(!f.isSeen(31)); // stays where the reader is
        QTest::mouseClick(f.transcript.findChild<views::BackToNowButton *>(), Qt::LeftButton);
        QVERIFY(f.isSeen(31));
        QVERIFY(f.transcript.isFollowing());
        QVERIFY(!f.buttonIsShown());
    }

    void yieldsToTheWheel()
    {
        Fixture f;
        f.transcript.setFollowing(true);
        const QPointF middle(f.transcript.viewport()->rect().center());
        QWheelEvent turn(middle, f.transcript.viewport()->mapToGlobal(middle), QPoint(0, -30),
                         QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(f.transcript.viewport(), &turn);
        QVERIFY(!f.transcript.isFollowing());
        QVERIFY(f.buttonIsShown());
    }

    void aKeyLeadsBackBetweenTurnsToo()
    {
        Fixture f;
        f.transcript.setFollowing(true);
        f.scrollByHand();
        f.player.advanceTo(61'500); // behind the end of turn 30
        f.model.setSpokenRow(-1);
        QVERIFY(!f.isSeen(30));
        QTest::keyClick(&f.transcript, Qt::Key_Period);
        QVERIFY(f.isSeen(30));
        QVERIFY(f.transcript.isFollowing());
    }

    void theSwitchOfTheBarDoesTheSame()
    {
        Fixture f;
        views::ListeningControls controls;
        f.actions.bind(controls);
        auto *button = controls.findChild<QToolButton *>(QStringLiteral("followButton"));
        button->click();
        QVERIFY(f.transcript.isFollowing());
        QVERIFY(button->isChecked());
        f.scrollByHand();
        QVERIFY(!button->isChecked());
        button->click();
        button->click();
        QVERIFY(!f.transcript.isFollowing());
        QVERIFY(!button->isChecked());
        QVERIFY(!f.buttonIsShown());
    }

    void thereIsNoNowWithoutARecording()
    {
        Fixture f;
        f.transcript.setFollowing(true);
        f.scrollByHand();
        QVERIFY(f.buttonIsShown());
        f.player.close();
        QVERIFY(!f.buttonIsShown());
        QVERIFY(!f.transcript.findChild<QAction *>(QStringLiteral("backToNow"))->isEnabled());
    }
};

QTEST_MAIN(TestFollowActions)
#include "tst_followactions.moc"
