// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/availability.h"
#include "itemmodels/roles.h"
#include "support/testcase.h"
#include "views/metadataview.h"
#include "views/panenotice.h"
#include "views/transcriptview.h"
#include "views/waveformbar.h"
#include "window/conversationpage.h"
#include "windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

using namespace earshot;
using window::ConversationPage;

namespace {

struct Fixture : window::WindowFixture
{
    ConversationPage page{session, playback, sync, listening, settings};

    [[nodiscard]] views::TranscriptView *transcript() const
    {
        return page.findChild<views::TranscriptView *>();
    }
    [[nodiscard]] QString shown(const char *stack) const
    {
        return page.findChild<QStackedWidget *>(QString::fromLatin1(stack))->currentWidget()->objectName();
    }
    [[nodiscard]] bool spoken(int row) const
    {
        return transcript()->model()->index(row, 0).data(itemmodels::SpokenRole).toBool();
    }
    void press(const char *notice)
    {
        auto *pane = page.findChild<views::PaneNotice *>(QString::fromLatin1(notice));
        for (auto *button : pane->findChildren<QPushButton *>()) {
            if (!button->isHidden()) {
                button->click();
                return;
            }
        }
        QFAIL("the notice has no way out");
    }
};

} // namespace

class TestConversationPage final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsLoadingThenTheConversation()
    {
        Fixture f;
        f.session.open({QStringLiteral("conv_1"), {}, {}, {}});
        QCOMPARE(f.shown("stack"), QStringLiteral("notice"));
        f.answer(window::WindowFixture::call());
        QCOMPARE(f.shown("stack"), QStringLiteral("content"));
        QCOMPARE(f.shown("transcriptStack"), QStringLiteral("transcriptPane"));
        QCOMPARE(f.transcript()->model()->rowCount(), 2);
        QVERIFY(f.page.findChild<views::MetadataView *>()->findChild<QTreeView *>()->model()->rowCount() > 5);
    }

    void showsAFailureWithAWayOut()
    {
        Fixture f;
        f.session.open({QStringLiteral("conv_1"), {}, {}, {}});
        f.api.fetches.last()->finishWith(
            base::Problem{base::ProblemKind::Unreachable, QStringLiteral("No connection."), {}, {}});
        QCOMPARE(f.shown("stack"), QStringLiteral("notice"));
        f.press("notice"); // try again
        QCOMPARE(f.api.asked.size(), 2);
        f.answer(window::WindowFixture::call());
        QCOMPARE(f.shown("stack"), QStringLiteral("content"));
    }

    void loadingCanBeCancelled()
    {
        Fixture f;
        f.session.open({QStringLiteral("conv_1"), {}, {}, {}});
        f.press("notice");
        QCOMPARE(f.session.problem().kind, base::ProblemKind::Cancelled);
    }

    void saysWhyThereIsNoTranscript()
    {
        Fixture f;
        f.open(R"({"id":"conv_1","status":"completed","agent_id":"agent_1"})");
        QCOMPARE(f.shown("transcriptStack"), QStringLiteral("transcriptNotice"));
    }

    void highlightsTheSpokenTurn()
    {
        Fixture f;
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        f.player.advanceTo(1'500);
        QVERIFY(f.spoken(0));
        f.player.advanceTo(2'500);
        QVERIFY(!f.spoken(0));
        f.player.advanceTo(4'000);
        QVERIFY(f.spoken(1));
        f.session.open({QStringLiteral("conv_2"), {}, {}, {}});
        QVERIFY(f.spoken(1)); // it is heard until the other one is there
        f.answer(window::WindowFixture::call());
        QVERIFY(!f.spoken(1));
    }

    void keepsWhatIsOpenWhenAnotherFails()
    {
        Fixture f;
        f.open(window::WindowFixture::call());
        const auto *line = f.page.findChild<QLabel *>(QStringLiteral("quietLine"));
        f.session.open({QStringLiteral("conv_2"), {}, {}, {}});
        QVERIFY(line->text().contains(QStringLiteral("Opening conv_2")));
        f.api.fetches.last()->finishWith(
            base::Problem{base::ProblemKind::NotFound, QStringLiteral("There is none."), {}, 404});
        QCOMPARE(f.shown("stack"), QStringLiteral("content"));
        QVERIFY(!line->isHidden());
        QVERIFY(line->text().contains(QStringLiteral("conv_2 was not opened: There is none.")));
    }

    void tellsThatALinkWasRenewed()
    {
        Fixture f;
        f.open(window::WindowFixture::call());
        f.recordings.last->wantLink();
        f.answer(window::WindowFixture::call());
        const auto *said = f.page.findChild<QLabel *>(QStringLiteral("quietLine"));
        QTRY_VERIFY(!said->isHidden());
        QVERIFY(said->text().contains(QStringLiteral("renewed")));
        f.session.refresh();
        f.answer(window::WindowFixture::call());
        QVERIFY(said->isHidden()); // it spoke of the version before
    }

    void aTurnSeeks()
    {
        Fixture f;
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        Q_EMIT f.transcript()->seekRequested(3'000);
        QCOMPARE(f.player.positionMs(), 3'000);
    }

    void spacePlaysWhereTheTranscriptHasNoUseForIt()
    {
        Fixture f;
        f.page.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        QVERIFY(f.transcript()->hasFocus());
        QTest::keyClick(f.transcript(), Qt::Key_Space);
        QCOMPARE(f.player.state(), playback::AudioPlayer::State::Playing);
    }

    void theWaveformHasTheKeysOfThePlayer()
    {
        Fixture f;
        f.page.resize(1000, 700);
        f.page.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        auto *waveform = f.page.findChild<views::WaveformBar *>();
        waveform->setFocus();
        QTest::keyClick(waveform, Qt::Key_Space);
        QCOMPARE(f.player.state(), playback::AudioPlayer::State::Playing);
        waveform->zoom(10);
        waveform->pan(5); // looks elsewhere
        QVERIFY(!waveform->scale().isShown(0));
        QTest::keyClick(waveform, Qt::Key_Period);
        QVERIFY(waveform->scale().isShown(0));
    }

    void aRefreshKeepsTheReadersPlace()
    {
        Fixture f;
        f.open(window::WindowFixture::call());
        f.transcript()->setCurrentIndex(f.transcript()->model()->index(1, 0));
        auto *tree = f.page.findChild<views::MetadataView *>()->findChild<QTreeView *>();
        const QModelIndex metadataRow = tree->model()->index(3, 0);
        tree->setCurrentIndex(metadataRow);
        const QString pointer = metadataRow.data(itemmodels::PointerRole).toString();
        f.session.refresh();
        f.answer(
            QByteArray(window::WindowFixture::call()).replace("A late order.", "A late order, refunded."));
        QCOMPARE(f.transcript()->currentIndex().row(), 1);
        QCOMPARE(tree->currentIndex().data(itemmodels::PointerRole).toString(), pointer);
    }

    void followingCanBeSwitched()
    {
        Fixture f;
        QMenu menu;
        f.page.addFollowingTo(menu);
        menu.actions().constFirst()->trigger();
        QVERIFY(f.transcript()->isFollowing());
        menu.actions().constFirst()->trigger();
        QVERIFY(!f.transcript()->isFollowing());
    }
};

QTEST_MAIN(TestConversationPage)
#include "tst_conversationpage.moc"
