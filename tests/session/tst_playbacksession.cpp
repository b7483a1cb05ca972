// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/conversationsession.h"
#include "session/playbacksession.h"
#include "support/fakeaudioplayer.h"
#include "support/fakeconversationsource.h"
#include "support/fakerecordingsource.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using playback::AudioPlayer;
using session::ConversationSession;
using session::PlaybackSession;
using State = PlaybackSession::State;

namespace {

QByteArray withLink(const char *link, const char *status = "completed")
{
    return QByteArray(R"({"id":"conv_1","summary":"s","channel":"telephone","duration":60,"status":")") +
           status + R"(","recording_details":{"recording_url":")" + link + R"("}})";
}

const QByteArray WithoutLink(R"({"id":"conv_1","summary":"s","channel":"telephone","status":"in_progress"})");

using Flow = fetching::StreamStatus::Flow;

base::Problem offline()
{
    return {base::ProblemKind::Unreachable, QStringLiteral("No connection."), {}, {}};
}

struct Fixture
{
    support::FakeConversationSource api;
    support::FakeRecordingSource recordings;
    support::FakeAudioPlayer player;
    ConversationSession conversation{api, api};
    PlaybackSession playback{conversation, recordings, player};
    QSignalSpy loaded{&conversation, &ConversationSession::conversationLoaded};
    QSignalSpy unchanged{&conversation, &ConversationSession::conversationUnchanged};
    QSignalSpy renewed{&playback, &PlaybackSession::linkRenewed};
    QSignalSpy startedOver{&playback, &PlaybackSession::startedOver};

    void answer(const QByteArray &body)
    {
        const auto count = loaded.count() + unchanged.count();
        api.fetches.last()->finishWithBody(body);
        QTRY_COMPARE(loaded.count() + unchanged.count(), count + 1);
    }
    void open(const QByteArray &body, std::optional<qint64> atMs = {})
    {
        conversation.open({QStringLiteral("conv_1"), {}, {}, atMs});
        answer(body);
    }
    /** Opened, loaded and playing at 30 s. */
    void listen()
    {
        open(withLink("https://store/old"));
        player.finishLoading(60'000);
        playback.play();
        player.advanceTo(30'000);
    }
};

} // namespace

class TestPlaybackSession final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesTheRecordingAtOnce()
    {
        Fixture f;
        QSignalSpy progressed(&f.playback, &PlaybackSession::progressed);
        f.open(withLink("https://store/a"));
        QCOMPARE(f.recordings.links, QStringList{QStringLiteral("https://store/a")});
        QCOMPARE(f.playback.state(), State::Fetching);
        QCOMPARE(f.player.expectedLengthMs, std::optional<qint64>(60'000));
        f.recordings.last->arrive(2);
        QCOMPARE(progressed.count(), 1);
        f.player.finishLoading(61'000);
        QCOMPARE(f.playback.state(), State::Ready);
        QCOMPARE(f.player.state(), AudioPlayer::State::Paused); // nothing starts by itself
    }

    void playsAndSeeksAsSoonAsItCan()
    {
        Fixture f;
        f.open(withLink("https://store/a"), 12'000);
        f.playback.play();
        QCOMPARE(f.player.state(), AudioPlayer::State::Loading);
        f.player.finishLoading(60'000);
        QCOMPARE(f.player.state(), AudioPlayer::State::Playing);
        QCOMPARE(f.player.positionMs(), 12'000);
        f.playback.skip(-5'000);
        QCOMPARE(f.player.positionMs(), 7'000);
        f.playback.skip(-50'000);
        QCOMPARE(f.player.positionMs(), 0);
        f.playback.seek(55'000);
        f.playback.skip(10'000);
        QCOMPARE(f.player.positionMs(), 60'000);
        f.playback.togglePlaying();
        QCOMPARE(f.player.state(), AudioPlayer::State::Paused);
    }

    void aWishToPlayCanBeTakenBackWhileFetching()
    {
        Fixture f;
        f.open(withLink("https://store/a"));
        f.playback.togglePlaying();
        f.playback.togglePlaying();
        f.player.finishLoading(60'000);
        QCOMPARE(f.player.state(), AudioPlayer::State::Paused);
    }

    void playMayBeAskedForBeforeTheConversationIsThere()
    {
        Fixture f;
        f.conversation.open({QStringLiteral("conv_1"), {}, {}, {}});
        f.playback.play();
        f.answer(withLink("https://store/a"));
        f.player.finishLoading(60'000);
        QCOMPARE(f.player.state(), AudioPlayer::State::Playing);
    }

    void handsOverFreshLinksAsOftenAsNeeded()
    {
        Fixture f;
        f.listen();
        const auto stream = f.recordings.last;
        for (int i = 1; i <= 10; ++i) {
            stream->wantLink();
            QVERIFY(f.playback.isRenewing());
            f.answer(withLink("https://store/new"));
            QVERIFY(!f.playback.isRenewing());
            QCOMPARE(stream->freshLinks.size(), i);
            QCOMPARE(f.renewed.count(), i);
        }
        QCOMPARE(f.recordings.links.size(), 1); // never opened anew: the player notices nothing
        QCOMPARE(f.player.opened, std::shared_ptr<base::ByteSource>(stream));
        QCOMPARE(f.player.state(), AudioPlayer::State::Playing);
        QCOMPARE(f.player.positionMs(), 30'000);
    }

    void aRenewalThatRunsAlreadyIsEnough()
    {
        Fixture f;
        f.listen();
        f.conversation.refresh(); // such as the live refresh
        f.recordings.last->wantLink();
        QCOMPARE(f.api.asked.size(), 2);
        f.answer(withLink("https://store/new"));
        QCOMPARE(f.recordings.last->freshLinks, QStringList{QStringLiteral("https://store/new")});
    }

    void aRenewalOutlastsAnotherConversationThatCannotBeOpened_data()
    {
        QTest::addColumn<bool>("isWantedFirst");
        QTest::newRow("it takes the place of the renewal") << true;
        QTest::newRow("the renewal is wanted meanwhile") << false;
    }
    void aRenewalOutlastsAnotherConversationThatCannotBeOpened()
    {
        QFETCH(const bool, isWantedFirst);
        Fixture f;
        f.listen();
        const auto stream = f.recordings.last;
        if (isWantedFirst) {
            stream->wantLink();
        }
        f.conversation.open({QStringLiteral("conv_2"), {}, {}, {}});
        if (!isWantedFirst) {
            stream->wantLink();
        }
        f.api.fetches.last()->finishWith(offline());
        QVERIFY(f.playback.isRenewing());
        QCOMPARE(f.api.asked.last().id, QStringLiteral("conv_1"));
        f.answer(withLink("https://store/new"));
        QCOMPARE(stream->freshLinks, QStringList{QStringLiteral("https://store/new")});
    }

    void aRetryOutlastsAnotherConversationThatCannotBeOpened()
    {
        Fixture f;
        f.recordings.refusal =
            base::Problem{base::ProblemKind::LinkRefused, QStringLiteral("Refused."), {}, {}};
        f.open(withLink("http://store/a"));
        f.recordings.refusal.reset();
        f.playback.retry();
        f.conversation.open({QStringLiteral("conv_2"), {}, {}, {}});
        f.api.fetches.last()->finishWith(offline());
        f.answer(withLink("https://store/a"));
        QCOMPARE(f.recordings.links.last(), QStringLiteral("https://store/a"));
        QCOMPARE(f.playback.state(), State::Fetching);
    }

    void aFailedRenewalIsTold()
    {
        Fixture f;
        f.open(withLink("https://store/old"));
        f.recordings.last->wantLink();
        f.api.fetches.last()->finishWith(offline());
        QCOMPARE(f.playback.state(), State::Failed);
        QCOMPARE(f.playback.problem(), offline());
        f.playback.retry(); // the way out: the stream asks for a link once more
        QCOMPARE(f.playback.state(), State::Fetching);
        f.answer(withLink("https://store/third"));
        QCOMPARE(f.recordings.last->freshLinks, QStringList{QStringLiteral("https://store/third")});
        QCOMPARE(f.recordings.links.size(), 1);
    }

    void aSavedReplyHasNoFreshLink()
    {
        Fixture f;
        f.conversation.open({{}, QStringLiteral("call.json"), {}, {}});
        f.answer(withLink("https://store/old"));
        f.recordings.last->wantLink();
        QCOMPARE(f.api.asked.size(), 1);
        QCOMPARE(f.playback.state(), State::Failed);
        QCOMPARE(f.playback.problem().kind, base::ProblemKind::LinkExpired);
    }

    void whatArrivedIsHeardOnWithoutTheRest()
    {
        Fixture f;
        f.listen();
        QSignalSpy changed(&f.playback, &PlaybackSession::fetchChanged);
        f.recordings.last->fail(offline());
        QCOMPARE(f.playback.state(), State::Ready);
        QCOMPARE(f.player.state(), AudioPlayer::State::Playing);
        QCOMPARE(f.playback.fetchProblem(), offline());
        QVERIFY(!changed.isEmpty());
        f.player.advanceTo(40'000);
        f.player.failWith({base::ProblemKind::UnsupportedSound, QStringLiteral("No bytes."), {}, {}});
        QCOMPARE(f.playback.state(), State::Failed);
        QCOMPARE(f.playback.problem(), offline()); // the reason, not what followed from it
        f.playback.retry();
        f.answer(withLink("https://store/new"));
        f.player.finishLoading(60'000);
        QCOMPARE(f.player.positionMs(), 40'000);
        QCOMPARE(f.player.state(), AudioPlayer::State::Playing);
        QVERIFY(!f.playback.fetchProblem());
    }

    void tellsHowTheBytesCome()
    {
        Fixture f;
        QVERIFY(!f.playback.retryPause());
        QVERIFY(!f.playback.linkGoodUntil());
        QVERIFY(!f.playback.isCutShort());
        f.listen();
        const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(240);
        const auto stream = f.recordings.last;
        stream->setStatus({.flow = Flow::Arriving, .linkGoodUntil = end});
        QCOMPARE(f.playback.linkGoodUntil(), end);
        stream->setStatus(
            {.flow = Flow::TryingAgain, .pause = std::chrono::milliseconds(3000), .linkGoodUntil = end});
        QVERIFY(!f.playback.linkGoodUntil());
        QCOMPARE(f.playback.retryPause(), std::chrono::milliseconds(3000));
        f.playback.retry(); // does not wait
        QCOMPARE(stream->retries, 1);
        QVERIFY(!f.playback.retryPause());
        stream->setStatus({.flow = Flow::Complete, .linkGoodUntil = end, .isCutShort = true});
        QVERIFY(f.playback.isCutShort());
        QVERIFY(!f.playback.linkGoodUntil()); // nobody needs it any more
    }

    void anotherFileBehindTheLinkStartsOverAtTheSamePlace()
    {
        Fixture f;
        f.listen();
        f.recordings.last->wantLink();
        f.answer(withLink("https://store/new"));
        const auto former = f.recordings.last;
        former->change();
        QCOMPARE(f.startedOver.count(), 1);
        QCOMPARE(f.recordings.links.last(), QStringLiteral("https://store/new"));
        QVERIFY(f.recordings.last != former);
        QCOMPARE(f.playback.state(), State::Fetching);
        f.player.finishLoading(60'000);
        QCOMPARE(f.player.positionMs(), 30'000);
        QCOMPARE(f.player.state(), AudioPlayer::State::Playing);
    }

    void aFileThatChangesForEverIsGivenUp()
    {
        Fixture f;
        f.open(withLink("https://store/old"));
        for (int i = 0; i < 4 && f.playback.state() == State::Fetching; ++i) {
            f.recordings.last->change();
        }
        QCOMPARE(f.startedOver.count(), 3);
        QCOMPARE(f.playback.state(), State::Failed);
        QVERIFY(!f.playback.problem().text.isEmpty());
    }

    void aFileThatIsGivenUpIsHeardNoFurther()
    {
        Fixture f;
        f.listen();
        for (int i = 0; i < 3; ++i) {
            f.recordings.last->change();
            f.player.finishLoading(60'000);
        }
        QCOMPARE(f.player.state(), AudioPlayer::State::Playing);
        f.recordings.last->change();
        QCOMPARE(f.playback.state(), State::Failed);
        QCOMPARE(f.player.state(), AudioPlayer::State::Paused); // nobody could pause it now
        f.playback.retry();
        f.player.finishLoading(60'000);
        QCOMPARE(f.player.state(), AudioPlayer::State::Playing);
        QCOMPARE(f.player.positionMs(), 30'000);
    }

    void aFileThatChangesWhileALinkIsRenewedMayBeRefused()
    {
        Fixture f;
        f.listen();
        f.recordings.last->wantLink();
        f.recordings.refusal =
            base::Problem{base::ProblemKind::FileUnreadable, QStringLiteral("No room."), {}, {}};
        f.recordings.last->change();
        QCOMPARE(f.playback.state(), State::Failed);
        f.recordings.refusal.reset();
        f.answer(withLink("https://store/new")); // nobody waits for it any more
        QCOMPARE(f.playback.state(), State::Failed);
        f.playback.retry();
        f.answer(withLink("https://store/newer"));
        QCOMPARE(f.recordings.links.last(), QStringLiteral("https://store/newer"));
        QCOMPARE(f.playback.state(), State::Fetching);
    }

    void aRecordingThatIsNotThereYetIsLookedForWhileTheCallRuns()
    {
        Fixture f;
        f.open(withLink("https://store/a", "in_progress"));
        const base::Problem missing{base::ProblemKind::NotFound, QStringLiteral("Not there."), {}, 404};
        f.recordings.last->fail(missing);
        QCOMPARE(f.playback.state(), State::Failed);
        f.conversation.refresh();
        f.answer(withLink("https://store/b", "in_progress"));
        QCOMPARE(f.recordings.links.last(), QStringLiteral("https://store/b"));
        QCOMPARE(f.playback.state(), State::Fetching);
        f.recordings.last->fail(missing);
        f.conversation.refresh();
        f.answer(withLink("https://store/c", "completed"));
        QCOMPARE(f.playback.state(), State::Failed);
    }

    void aRecordingThatVanishedWithTheRenewalIsNoRecording()
    {
        Fixture f;
        f.open(withLink("https://store/old"));
        f.recordings.last->wantLink();
        f.answer(R"({"id":"conv_1","summary":"s","channel":"telephone","status":"completed"})");
        QCOMPARE(f.playback.state(), State::NoRecording);
    }

    void otherFailuresAreTold()
    {
        Fixture f;
        f.open(withLink("https://store/a"));
        const base::Problem gone{base::ProblemKind::NotFound, QStringLiteral("No such recording."), {}, 404};
        f.recordings.last->fail(gone);
        QCOMPARE(f.playback.state(), State::Failed);
        QCOMPARE(f.playback.problem(), gone);
    }

    void aRefusedLinkIsTold()
    {
        Fixture f;
        f.recordings.refusal =
            base::Problem{base::ProblemKind::LinkRefused, QStringLiteral("Refused."), {}, {}};
        f.open(withLink("file:///etc/passwd"));
        QCOMPARE(f.playback.state(), State::Failed);
        QCOMPARE(f.playback.problem().kind, base::ProblemKind::LinkRefused);
        f.recordings.refusal.reset();
        f.playback.retry(); // perhaps the next version of the conversation has a better one
        f.answer(withLink("https://store/a"));
        QCOMPARE(f.playback.state(), State::Fetching);
    }

    void soundThatCannotBeDecodedIsTold()
    {
        Fixture f;
        f.open(withLink("https://store/a"));
        const base::Problem damaged{base::ProblemKind::UnsupportedSound, QStringLiteral("Damaged."), {}, {}};
        f.player.failWith(damaged);
        QCOMPARE(f.playback.state(), State::Failed);
        QCOMPARE(f.playback.problem(), damaged);
    }

    void theRecordingOfALiveConversationSlidesIn()
    {
        Fixture f;
        f.open(WithoutLink);
        QCOMPARE(f.playback.state(), State::NoRecording);
        QCOMPARE(f.playback.availability(), conversation::Availability::NotYet);
        f.conversation.refresh();
        f.answer(withLink("https://store/a"));
        QCOMPARE(f.playback.state(), State::Fetching);
    }

    void aRefreshDoesNotDisturbTheListener()
    {
        Fixture f;
        f.open(withLink("https://store/a"));
        f.player.finishLoading(60'000);
        f.playback.play();
        f.player.advanceTo(30'000);
        f.conversation.refresh();
        f.answer(withLink("https://store/fresh"));
        QCOMPARE(f.recordings.links.size(), 1);
        QCOMPARE(f.player.positionMs(), 30'000);
        QCOMPARE(f.player.state(), AudioPlayer::State::Playing);
    }

    void anotherConversationLetsGoOfTheRecording()
    {
        Fixture f;
        f.open(withLink("https://store/a"));
        f.player.finishLoading(60'000);
        const std::weak_ptr<support::FakeRecordingStream> bytes = f.recordings.last;
        f.recordings.last.reset();
        f.conversation.open({QStringLiteral("conv_2"), {}, {}, {}});
        QCOMPARE(f.playback.state(), State::Ready); // it can be heard until the other one is there
        f.answer(WithoutLink);
        QCOMPARE(f.playback.state(), State::NoRecording);
        QVERIFY(bytes.expired());
    }
};

QTEST_GUILESS_MAIN(TestPlaybackSession)
#include "tst_playbacksession.moc"
