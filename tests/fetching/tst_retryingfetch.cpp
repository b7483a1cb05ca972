// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/retryingconversationsource.h"
#include "fetching/retryingfetch.h"
#include "fetching/waitingrequests.h"
#include "fetchoutcome.h"
#include "support/fakeconversationsource.h"
#include "support/fakereachability.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using base::Problem;
using base::ProblemKind;
using fetching::Fetch;
using fetching::WaitingRequests;
using tests::FetchOutcome;

namespace {

const Problem Down{ProblemKind::ServerError, QStringLiteral("down"), {}, 503};
const Problem Lost{ProblemKind::Unreachable, QStringLiteral("lost"), {}, {}};

/** Time passes as the test says, and pauses last as long as `random` makes them: 0 by default. */
struct Fixture
{
    explicit Fixture(std::chrono::milliseconds look = 1h) : networkLook(look) {}

    const std::chrono::milliseconds networkLook;
    double random = 0.0;
    std::chrono::milliseconds now{0};
    support::FakeReachability reachability;
    WaitingRequests waiting{reachability,
                            {{}, [this] { return random; }, [this] { return now; }, networkLook}};
    support::FakeConversationSource api;
    fetching::RetryingConversationSource source{api, waiting};
    QObject owner;

    [[nodiscard]] Fetch *fetch() { return source.fetch({QStringLiteral("c"), {}, {}, {}}, &owner); }
    void failTry(const Problem &problem) const { api.fetches.last()->finishWith(problem); }
};

} // namespace

class TestRetryingFetch final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnUntilItSucceeds()
    {
        Fixture f;
        const FetchOutcome outcome(f.fetch());
        f.failTry(Down);
        QVERIFY(f.waiting.state().isWaiting());
        QCOMPARE(f.waiting.state().problem, Down);
        QTRY_COMPARE(f.api.fetches.size(), 2);
        QVERIFY(!f.waiting.state().isWaiting());
        f.failTry(Lost);
        QTRY_COMPARE(f.api.fetches.size(), 3);
        f.api.fetches.last()->finishWithBody("{}");
        QCOMPARE(outcome.count(), 1);
        QVERIFY(outcome.wait()->hasValue());
    }

    void endsAfterFourTries()
    {
        Fixture f;
        const FetchOutcome outcome(f.fetch());
        for (int tries = 1; tries < 4; ++tries) {
            f.failTry(Down);
            QTRY_COMPARE(f.api.fetches.size(), tries + 1);
            QCOMPARE(outcome.count(), 0);
        }
        f.failTry(Down);
        QCOMPARE(outcome.waitForProblem(), Down);
        QVERIFY(!f.waiting.state().isWaiting());
    }

    void endsAfterThirtySeconds()
    {
        Fixture f;
        const FetchOutcome outcome(f.fetch());
        f.now = 31s;
        f.failTry(Down);
        QCOMPARE(outcome.waitForProblem(), Down);
        QCOMPARE(f.api.fetches.size(), 1);
    }

    void tellsARefusalAtOnce()
    {
        Fixture f;
        const FetchOutcome outcome(f.fetch());
        const Problem refused{ProblemKind::Unauthorized, QStringLiteral("no"), {}, 401};
        f.failTry(refused);
        QCOMPARE(outcome.waitForProblem(), refused);
    }

    void countsDown()
    {
        Fixture f;
        f.random = 0.0;
        Problem asks = Down;
        asks.retryAfterMs = 1'010;
        QSignalSpy changed(&f.waiting, &WaitingRequests::changed);
        const FetchOutcome outcome(f.fetch());
        f.failTry(asks);
        QCOMPARE(f.waiting.state().pause, std::optional(1010ms));
        QTRY_COMPARE(f.waiting.state().pause, std::optional<std::chrono::milliseconds>(1s));
        QTRY_COMPARE(f.api.fetches.size(), 2);
        QCOMPARE(changed.count(), 3); // it waits, a second less, it waits no more
    }

    void triesNowWhenAsked()
    {
        Fixture f;
        f.random = 0.9;
        const FetchOutcome outcome(f.fetch());
        f.failTry(Down);
        f.waiting.retryNow();
        QCOMPARE(f.api.fetches.size(), 2);
        QVERIFY(!f.waiting.state().isWaiting());
    }

    void givesUpWhenAsked()
    {
        Fixture f;
        f.random = 0.9;
        const FetchOutcome outcome(f.fetch());
        const FetchOutcome other(f.fetch());
        for (const auto &fetch : std::as_const(f.api.fetches)) {
            fetch->finishWith(Down);
        }
        f.waiting.giveUp();
        QVERIFY(!f.waiting.state().isWaiting());
        QCOMPARE(outcome.count(), 0); // from the event loop, like any other end
        QCOMPARE(outcome.waitForProblem(), Down);
        QCOMPARE(other.waitForProblem(), Down);
    }

    void cancels()
    {
        Fixture f;
        f.random = 0.9;
        Fetch *running = f.fetch();
        const FetchOutcome ofRunning(running);
        running->cancel();
        QCOMPARE(ofRunning.waitForProblem().kind, ProblemKind::Cancelled);
        Fetch *waits = f.fetch();
        const FetchOutcome ofWaiting(waits);
        f.failTry(Down);
        waits->cancel();
        waits->cancel();
        QVERIFY(!f.waiting.state().isWaiting());
        QCOMPARE(ofWaiting.waitForProblem().kind, ProblemKind::Cancelled);
        QCOMPARE(ofWaiting.count(), 1);
    }

    void endsSilentlyWhenDeleted()
    {
        Fixture f;
        f.random = 0.9;
        Fetch *fetch = f.fetch();
        const FetchOutcome outcome(fetch);
        f.failTry(Down);
        delete fetch;
        QVERIFY(!f.waiting.state().isWaiting());
        QCOMPARE(outcome.count(), 0);
    }

    void waitsForTheNetwork()
    {
        Fixture f;
        const FetchOutcome outcome(f.fetch());
        f.failTry(Down);
        QTRY_COMPARE(f.api.fetches.size(), 2);
        f.reachability.setOffline(true);
        f.now = 29s;
        f.failTry(Lost);
        QVERIFY(f.waiting.state().isOffline);
        f.now = 3h;
        f.reachability.setOffline(false);
        QVERIFY(!f.waiting.state().isOffline);
        QCOMPARE(f.api.fetches.size(), 3);
        f.failTry(Lost); // it counts anew
        QTRY_COMPARE(f.api.fetches.size(), 4);
        f.api.fetches.last()->finishWithBody("{}");
        QVERIFY(outcome.wait()->hasValue());
    }

    void looksByItselfWhetherTheNetworkIsBack()
    {
        Fixture f(0ms);
        f.reachability.setOffline(true);
        const FetchOutcome outcome(f.fetch());
        f.failTry(Lost);
        QTRY_COMPARE(f.api.fetches.size(), 2); // though the system tells nothing
        QVERIFY(f.waiting.state().isOffline);  // as long as it is not known better
        f.failTry(Lost);
        QVERIFY(f.waiting.state().isOffline);
        QTRY_COMPARE(f.api.fetches.size(), 3);
        f.api.fetches.last()->finishWithBody("{}");
        QVERIFY(outcome.wait()->hasValue());
        QVERIFY(!f.waiting.state().isWaiting());
    }

    void givesUpInTheMiddleOfALook()
    {
        Fixture f(0ms);
        f.reachability.setOffline(true);
        const FetchOutcome outcome(f.fetch());
        f.failTry(Lost);
        QTRY_COMPARE(f.api.fetches.size(), 2);
        f.waiting.retryNow(); // it does already
        QCOMPARE(f.api.fetches.size(), 2);
        f.waiting.giveUp();
        QVERIFY(f.api.fetches.last().isNull());
        QVERIFY(!f.waiting.state().isWaiting());
        QCOMPARE(outcome.waitForProblem(), Lost);
    }

    void aNetworkThatIsBackShortensNoPauseOfAServer()
    {
        Fixture f;
        Problem asks = Down;
        asks.retryAfterMs = 20'000;
        const FetchOutcome paused(f.fetch());
        f.failTry(asks);
        f.reachability.setOffline(true);
        const FetchOutcome offline(f.fetch());
        f.failTry(Lost);
        f.reachability.setOffline(false);
        QCOMPARE(f.api.fetches.size(), 3);
        QVERIFY(f.waiting.state().pause);
    }

    void anAnswerIsNoSignOfBeingOffline()
    {
        Fixture f;
        f.reachability.setOffline(true);
        const FetchOutcome outcome(f.fetch());
        f.failTry({ProblemKind::NotFound, {}, {}, 404});
        QCOMPARE(outcome.waitForProblem().kind, ProblemKind::NotFound);
    }

    void doesNotWaitForTheNetworkWhereNobodyWould()
    {
        Fixture f;
        f.waiting.setWaitsForNetwork(false);
        f.reachability.setOffline(true);
        const FetchOutcome outcome(f.fetch());
        f.now = 31s;
        f.failTry(Lost);
        QCOMPARE(outcome.waitForProblem(), Lost);
    }

    void offlineIsToldBeforeAPause()
    {
        Fixture f;
        f.random = 0.9;
        const FetchOutcome paused(f.fetch());
        f.failTry(Down);
        QVERIFY(!f.waiting.state().isOffline);
        const FetchOutcome offline(f.fetch());
        f.reachability.setOffline(true);
        f.failTry(Lost);
        QVERIFY(f.waiting.state().isOffline);
        QVERIFY(!f.waiting.state().pause);
    }

    void triesTheQuestionForChangesAgainToo()
    {
        Fixture f;
        const FetchOutcome outcome(
            f.source.fetchIfChanged({QStringLiteral("c"), {}, {}, {}}, "\"v1\"", &f.owner));
        f.failTry(Down);
        QTRY_COMPARE(f.api.fetches.size(), 2);
        QCOMPARE(f.api.etags, (QList<QByteArray>{"\"v1\"", "\"v1\""}));
        fetching::Reply same;
        same.httpStatus = 304;
        f.api.fetches.last()->finishWith(same);
        QVERIFY(outcome.wait()->value().isNotModified());
    }

    void triesTheQuestionForScopesAgainToo()
    {
        Fixture f;
        const FetchOutcome outcome(f.source.fetchScopes(&f.owner));
        f.api.scopeFetches.last()->finishWith(Down);
        QTRY_COMPARE(f.api.scopeFetches.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRetryingFetch)
#include "tst_retryingfetch.moc"
