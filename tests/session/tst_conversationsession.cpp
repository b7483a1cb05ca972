// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/conversationsession.h"
#include "support/fakeconversationsource.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using session::ConversationSession;
using State = ConversationSession::State;

namespace {

conversation::ConversationReference idReference(const char *id)
{
    return {QString::fromLatin1(id), {}, {}, {}};
}

QByteArray completed(const char *id, const char *summary = "Late order")
{
    return QByteArray(R"({"id":")") + id + R"(","status":"completed","summary":")" + summary + R"("})";
}

base::Problem notFound()
{
    return {base::ProblemKind::NotFound, QStringLiteral("There is no such conversation."), {}, 404};
}

/** A session over fake sources. */
struct Fixture
{
    support::FakeConversationSource api;
    support::FakeConversationSource files;
    ConversationSession session{api, files};
    QSignalSpy loaded{&session, &ConversationSession::conversationLoaded};
    QSignalSpy states{&session, &ConversationSession::stateChanged};

    void load(const char *id)
    {
        session.open(idReference(id));
        api.fetches.last()->finishWithBody(completed(id));
        QVERIFY(loaded.wait());
    }
};

} // namespace

class TestConversationSession final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensAConversation()
    {
        Fixture f;
        QCOMPARE(f.session.state(), State::Nothing);
        f.session.open(idReference("conv_1"));
        QCOMPARE(f.session.state(), State::Loading);
        QVERIFY(f.session.isBusy());
        f.api.fetches.last()->finishWithBody(completed("conv_1"));
        QVERIFY(f.loaded.wait());
        QCOMPARE(f.loaded.last().at(0).toBool(), true);
        QCOMPARE(f.session.state(), State::Loaded);
        QCOMPARE(f.session.conversation().id.value(), QStringLiteral("conv_1"));
        QVERIFY(f.session.nodes().size() > 3);
        QCOMPARE(f.session.replyBody(), completed("conv_1"));
        QVERIFY(!f.session.isBusy());
        QVERIFY(f.files.asked.isEmpty());
    }

    void opensAFileFromTheOtherSource()
    {
        Fixture f;
        f.session.open({{}, QStringLiteral("call.json"), {}, {}});
        QVERIFY(f.api.asked.isEmpty());
        QCOMPARE(f.files.asked.size(), 1);
    }

    void aNewerOpenDropsTheOlder()
    {
        Fixture f;
        f.session.open(idReference("old"));
        const QPointer<support::FakeFetch> old = f.api.fetches.last();
        f.session.open(idReference("new"));
        QVERIFY(old.isNull());
        f.api.fetches.last()->finishWithBody(completed("new"));
        QVERIFY(f.loaded.wait());
        QCOMPARE(f.loaded.count(), 1);
        QCOMPARE(f.session.conversation().id.value(), QStringLiteral("new"));
    }

    void aNewerOpenDropsADecodeThatStillRuns()
    {
        Fixture f;
        f.session.open(idReference("old"));
        f.api.fetches.last()->finishWithBody(completed("old"));
        f.session.open(idReference("new"));
        f.api.fetches.last()->finishWithBody(completed("new"));
        QVERIFY(f.loaded.wait());
        QCOMPARE(f.loaded.count(), 1);
        QCOMPARE(f.session.conversation().id.value(), QStringLiteral("new"));
    }

    void keepsWhatIsShownUntilTheOtherIsThere()
    {
        Fixture f;
        f.load("conv_1");
        f.states.clear();
        f.session.open(idReference("conv_2"));
        QCOMPARE(f.session.state(), State::Loaded);
        QCOMPARE(f.session.reference().id, QStringLiteral("conv_1"));
        QCOMPARE(f.session.opening()->id, QStringLiteral("conv_2"));
        QVERIFY(f.states.isEmpty());
        f.api.fetches.last()->finishWithBody(completed("conv_2"));
        QVERIFY(f.loaded.wait());
        QCOMPARE(f.loaded.last().at(0).toBool(), true);
        QCOMPARE(f.states.size(), 2); // through Loading, so that what belongs to the first one goes
        QCOMPARE(f.session.reference().id, QStringLiteral("conv_2"));
        QVERIFY(!f.session.opening());
    }

    void anotherThatFailsLeavesWhatIsShown()
    {
        Fixture f;
        f.load("conv_1");
        f.states.clear();
        QSignalSpy failed(&f.session, &ConversationSession::openFailed);
        QSignalSpy opening(&f.session, &ConversationSession::openingChanged);
        f.session.open(idReference("conv_2"));
        QCOMPARE(opening.count(), 1);
        f.api.fetches.last()->finishWith(notFound());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(opening.count(), 2);
        QCOMPARE(f.session.state(), State::Loaded);
        QCOMPARE(f.session.reference().id, QStringLiteral("conv_1"));
        QVERIFY(f.states.isEmpty());
        f.session.open(idReference("conv_3"));
        f.session.cancel();
        QCOMPARE(failed.count(), 2);
        f.session.refresh();
        QCOMPARE(f.api.asked.last().id, QStringLiteral("conv_1"));
    }

    void anUnchangedRefreshIsNotDecoded()
    {
        Fixture f;
        f.load("conv_1");
        QSignalSpy unchanged(&f.session, &ConversationSession::conversationUnchanged);
        f.session.refresh();
        f.api.fetches.last()->finishWithBody(completed("conv_1"));
        QCOMPARE(unchanged.count(), 1); // at once
        QVERIFY(!f.session.isBusy());
        QCOMPARE(f.loaded.count(), 1);
    }

    void aFreshLinkAloneIsNotShownAnew()
    {
        const auto signedFor = [](const char *signature) {
            return QByteArray("{'id':'c','summary':'s','recording_details':"
                              "{'recording_url':'https://store/a?sig=%1'}}")
                .replace("%1", signature)
                .replace('\'', '"');
        };
        Fixture f;
        QSignalSpy unchanged(&f.session, &ConversationSession::conversationUnchanged);
        f.session.open(idReference("c"));
        f.api.fetches.last()->finishWithBody(signedFor("1"));
        QVERIFY(f.loaded.wait());
        f.session.refresh();
        f.api.fetches.last()->finishWithBody(signedFor("22"));
        QVERIFY(unchanged.wait());
        QCOMPARE(f.loaded.count(), 1);
        QCOMPARE(f.session.conversation().recording.link, QStringLiteral("https://store/a?sig=22"));
        QCOMPARE(f.session.nodes().bytes(), signedFor("1"));
    }

    void whoNeedsALinkIsNotToldThatNothingChanged()
    {
        Fixture f;
        f.session.open(idReference("conv_1"));
        fetching::Reply reply;
        reply.body = completed("conv_1");
        reply.httpStatus = 200;
        reply.headers = {{"etag", "\"7\""}};
        f.api.fetches.last()->finishWith(reply);
        QVERIFY(f.loaded.wait());
        f.session.refresh();
        QCOMPARE(f.api.etags.last(), QByteArray("\"7\""));
        f.session.refreshLink(); // the one that runs may bring none
        QCOMPARE(f.api.etags.last(), QByteArray());
        const auto asked = f.api.asked.size();
        f.session.refreshLink(); // this one brings it
        QCOMPARE(f.api.asked.size(), asked);
        f.api.fetches.last()->finishWith(reply);
        f.session.refresh();
        QCOMPARE(f.api.etags.last(), QByteArray("\"7\""));
    }

    void asksWithTheNameOfTheVersion()
    {
        Fixture f;
        QSignalSpy unchanged(&f.session, &ConversationSession::conversationUnchanged);
        f.session.open(idReference("conv_1"));
        fetching::Reply reply;
        reply.body = completed("conv_1");
        reply.httpStatus = 200;
        reply.headers = {{"etag", "\"7\""}};
        f.api.fetches.last()->finishWith(reply);
        QVERIFY(f.loaded.wait());
        QCOMPARE(f.api.etags.last(), QByteArray());
        f.session.refresh();
        QCOMPARE(f.api.etags.last(), QByteArray("\"7\""));
        reply.body.clear();
        reply.httpStatus = 304;
        f.api.fetches.last()->finishWith(reply);
        QCOMPARE(unchanged.count(), 1);
        QCOMPARE(f.session.state(), State::Loaded);
        f.session.forgetScopes();
        f.session.refresh();
        QCOMPARE(f.api.etags.last(), QByteArray()); // another token may see other fields
    }

    void aServerThatLagsBehindTakesNothingBack()
    {
        const auto body = [](const char *status, const char *updated) {
            return QByteArray("{'id':'c','summary':'s','status':'%1','updated_at':'%2'}")
                .replace("%1", status)
                .replace("%2", updated)
                .replace('\'', '"');
        };
        Fixture f;
        QSignalSpy unchanged(&f.session, &ConversationSession::conversationUnchanged);
        f.session.open(idReference("c"));
        f.api.fetches.last()->finishWithBody(body("in_progress", "2026-01-01T00:00:05Z"));
        QVERIFY(f.loaded.wait());
        f.session.refresh();
        f.api.fetches.last()->finishWithBody(body("ringing", "2026-01-01T00:00:04Z"));
        QVERIFY(unchanged.wait());
        QCOMPARE(f.session.conversation().status.value().text(), QStringLiteral("in_progress"));
        f.session.refresh();
        f.api.fetches.last()->finishWithBody(body("completed", "2026-01-01T00:00:06Z"));
        QVERIFY(f.loaded.wait());
        QCOMPARE(f.session.conversation().status.value().text(), QStringLiteral("completed"));
    }

    void tellsWhyNothingCanBeShown()
    {
        Fixture f;
        f.session.open(idReference("conv_1"));
        f.api.fetches.last()->finishWith(notFound());
        QCOMPARE(f.session.state(), State::Failed);
        QCOMPARE(f.session.problem(), notFound());
        f.session.refresh(); // a new try
        QCOMPARE(f.session.state(), State::Loading);
        QCOMPARE(f.api.asked.size(), 2);
    }

    void tellsThatTheReplyIsNotAConversation()
    {
        Fixture f;
        f.session.open(idReference("conv_1"));
        f.api.fetches.last()->finishWithBody("[1, 2");
        QTRY_COMPARE(f.session.state(), State::Failed);
        QCOMPARE(f.session.problem().kind, base::ProblemKind::NotJson);
    }

    void showsWhyAReferenceIsRefused()
    {
        Fixture f;
        f.load("conv_1");
        const base::Problem problem{base::ProblemKind::InvalidInput, QStringLiteral("Not an id."), {}, {}};
        f.session.refuse(problem);
        QCOMPARE(f.session.state(), State::Failed);
        QCOMPARE(f.session.problem(), problem);
        f.session.refresh();
        QCOMPARE(f.api.asked.size(), 1); // nothing to ask again for
    }

    void aFailedRefreshKeepsWhatIsShown()
    {
        Fixture f;
        f.load("conv_1");
        QSignalSpy failed(&f.session, &ConversationSession::refreshFailed);
        f.session.refresh();
        f.session.refresh(); // one runs
        QCOMPARE(f.api.asked.size(), 2);
        f.api.fetches.last()->finishWith(notFound());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(f.session.state(), State::Loaded);
        QCOMPARE(f.session.conversation().id.value(), QStringLiteral("conv_1"));
    }

    void aRefreshIsNotNew()
    {
        Fixture f;
        f.load("conv_1");
        f.session.refresh();
        f.api.fetches.last()->finishWithBody(completed("conv_1", "Late order, refunded"));
        QVERIFY(f.loaded.wait());
        QCOMPARE(f.loaded.last().at(0).toBool(), false);
        QCOMPARE(f.session.conversation().summary.value(), QStringLiteral("Late order, refunded"));
    }

    void cancellingIsNeverSilent()
    {
        Fixture f;
        f.session.open(idReference("conv_1"));
        f.session.cancel();
        QCOMPARE(f.session.state(), State::Failed);
        QCOMPARE(f.session.problem().kind, base::ProblemKind::Cancelled);
    }

    void asksForTheScopeOnlyWhenSomethingSensitiveIsMissing()
    {
        Fixture f;
        f.load("conv_1");
        QVERIFY(f.api.scopeFetches.isEmpty());
        QSignalSpy scopes(&f.session, &ConversationSession::scopesLoaded);
        f.session.open(idReference("conv_2"));
        f.api.fetches.last()->finishWithBody(R"({"id":"conv_2","status":"completed"})");
        QVERIFY(f.loaded.wait());
        QCOMPARE(f.api.scopeFetches.size(), 1);
        QVERIFY(!f.session.mayReadSensitive());
        f.api.scopeFetches.last()->finishWithBody(R"(["conversations:read"])");
        QCOMPARE(scopes.count(), 1);
        QCOMPARE(f.session.mayReadSensitive(), std::optional(false));
        f.session.refresh();
        f.api.fetches.last()->finishWithBody(R"({"id":"conv_2","status":"completed"})");
        QCOMPARE(f.api.scopeFetches.size(), 1); // once is enough
        f.session.forgetScopes();
        QVERIFY(!f.session.mayReadSensitive());
        f.session.refresh();
        f.api.fetches.last()->finishWithBody(R"({"id":"conv_2","status":"completed"})");
        QCOMPARE(f.api.scopeFetches.size(), 2); // another token
    }

    void aRefusedScopeQuestionProvesNothing()
    {
        Fixture f;
        f.session.open(idReference("conv_2"));
        f.api.fetches.last()->finishWithBody(R"({"id":"conv_2","status":"completed"})");
        QVERIFY(f.loaded.wait());
        f.api.scopeFetches.last()->finishWith(notFound());
        QVERIFY(!f.session.mayReadSensitive());
    }

    void diesWhileARequestRuns()
    {
        support::FakeConversationSource source;
        QPointer<support::FakeFetch> fetch;
        {
            ConversationSession session(source, source);
            session.open(idReference("conv_1"));
            fetch = source.fetches.last();
        }
        QVERIFY(fetch.isNull());
        {
            ConversationSession session(source, source);
            session.open(idReference("conv_1"));
            source.fetches.last()->finishWithBody(completed("conv_1"));
        }
    }
};

QTEST_GUILESS_MAIN(TestConversationSession)
#include "tst_conversationsession.moc"
