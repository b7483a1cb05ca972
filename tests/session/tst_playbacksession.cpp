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

base::Problem expired()
{
    return {base::ProblemKind::Forbidden, QStringLiteral("The link has expired."), {}, 403};
}

struct Fixture
{
    support::FakeConversationSource api;
    support::FakeRecordingSource recordings;
    support::FakeAudioPlayer player;
    ConversationSession conversation{api, api};
    PlaybackSession playback{conversation, recordings, player};
    QSignalSpy loaded{&conversation, &ConversationSession::conversationLoaded};
    QSignalSpy renewed{&playback, &PlaybackSession::linkRenewed};

    void answer(const QByteArray &body)
    {
        api.fetches.last()->finishWithBody(body);
        QVERIFY(loaded.wait());
    }
    void open(const QByteArray &body, std::optional<qint64> atMs = {})
    {
        conversation.open({QStringLiteral("conv_1"), {}, {}, atMs});
        answer(body);
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

    void renewsAnExpiredLinkOnce_data()
    {
        QTest::addColumn<base::ProblemKind>("kind");
        QTest::newRow("401") << base::ProblemKind::Unauthorized;
        QTest::newRow("403") << base::ProblemKind::Forbidden;
        QTest::newRow("410") << base::ProblemKind::Gone;
    }
    void renewsAnExpiredLinkOnce()
    {
        QFETCH(base::ProblemKind, kind);
        Fixture f;
        f.open(withLink("https://store/old"));
        f.playback.seek(20'000);
        f.playback.play();
        base::Problem problem = expired();
        problem.kind = kind;
        f.recordings.last->fail(problem);
        f.player.failWith(problem); // it hears of it, too
        QCOMPARE(f.playback.state(), State::Fetching);
        QVERIFY(f.playback.isRenewing());
        f.answer(withLink("https://store/new"));
        QCOMPARE(f.recordings.links.last(), QStringLiteral("https://store/new"));
        QCOMPARE(f.renewed.count(), 1);
        f.player.finishLoading(60'000);
        QCOMPARE(f.player.positionMs(), 20'000); // nothing is lost
        QCOMPARE(f.player.state(), AudioPlayer::State::Playing);
    }

    void aSecondExpiryIsTold()
    {
        Fixture f;
        f.open(withLink("https://store/old"));
        f.recordings.last->fail(expired());
        f.answer(withLink("https://store/new"));
        f.recordings.last->fail(expired());
        QCOMPARE(f.playback.state(), State::Failed);
        QCOMPARE(f.playback.problem(), expired());
        f.playback.retry(); // the way out: with a fresh link
        QCOMPARE(f.playback.state(), State::Fetching);
        f.answer(withLink("https://store/third"));
        QCOMPARE(f.recordings.links.last(), QStringLiteral("https://store/third"));
    }

    void aFailedRenewalIsTold()
    {
        Fixture f;
        f.open(withLink("https://store/old"));
        f.recordings.last->fail(expired());
        const base::Problem offline{base::ProblemKind::Unreachable, QStringLiteral("No connection."), {}, {}};
        f.api.fetches.last()->finishWith(offline);
        QCOMPARE(f.playback.state(), State::Failed);
        QCOMPARE(f.playback.problem(), offline);
    }

    void aRecordingThatVanishedWithTheRenewalIsNoRecording()
    {
        Fixture f;
        f.open(withLink("https://store/old"));
        f.recordings.last->fail(expired());
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
        const std::weak_ptr<support::MemoryByteSource> bytes = f.recordings.last;
        f.recordings.last.reset();
        f.conversation.open({QStringLiteral("conv_2"), {}, {}, {}});
        QCOMPARE(f.playback.state(), State::NoRecording);
        QVERIFY(bytes.expired());
    }
};

QTEST_GUILESS_MAIN(TestPlaybackSession)
#include "tst_playbacksession.moc"
