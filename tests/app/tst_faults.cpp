// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "fetching/httpconversationsource.h"
#include "fetching/retryingconversationsource.h"
#include "fetching/retryinglistsource.h"
#include "fetching/waitingrequests.h"
#include "session/conversationlist.h"
#include "session/conversationsession.h"
#include "session/tokencheck.h"
#include "support/fakeconversationsource.h"
#include "support/fakereachability.h"
#include "support/testcase.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using base::ProblemKind;
using demo::Fault;
using demo::FaultPlan;
using session::ConversationList;
using SessionState = session::ConversationSession::State;

namespace {

/** The real path of a conversation, from the session to the sockets of a server that misbehaves. Pauses are
 * left out. */
struct Fixture
{
    explicit Fixture(demo::Clock clock = &QDateTime::currentDateTimeUtc) : server(std::move(clock))
    {
        network.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(server.listen());
        signIn(server.token());
    }

    static fetching::FetchLimits limits()
    {
        fetching::FetchLimits short_;
        short_.stall = 1'500ms;
        short_.deadline = 2'500ms;
        return short_;
    }
    void signIn(const QByteArray &token) { http.signIn({server.apiUrl(), {}}, {token}); }
    void open() { conversation.open({demo::DemoServer::conversations().constFirst().id, {}, {}, {}}); }
    [[nodiscard]] bool waitFor(SessionState state) const
    {
        return QTest::qWaitFor([this, state] { return conversation.state() == state; }, 30'000);
    }
    [[nodiscard]] qsizetype requestsTo(demo::SeenRequest::Origin origin) const
    {
        const auto &seen = server.seenRequests();
        return std::count_if(seen.begin(), seen.end(),
                             [origin](const demo::SeenRequest &request) { return request.origin == origin; });
    }

    demo::DemoServer server;
    QNetworkAccessManager network;
    fetching::HttpConversationSource http{network, {}, {}, QStringLiteral("0.1"), limits()};
    support::FakeReachability reachability;
    fetching::WaitingRequests waiting{reachability, {{}, [] { return 0.0; }, [] { return 0ms; }}};
    fetching::RetryingConversationSource source{http, waiting};
    fetching::RetryingListSource lists{http, waiting};
    support::FakeConversationSource files;
    session::ConversationSession conversation{source, files};
};

} // namespace

/** What a bad day of the network does, and that nothing is lost by it. */
class TestFaults final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnBehindAFaultThatPasses_data()
    {
        QTest::addColumn<FaultPlan>("plan");
        QTest::newRow("two resets") << FaultPlan{Fault::Reset, 2, {}};
        QTest::newRow("503 three times") << FaultPlan{Fault::Unavailable, 3, {}};
        QTest::newRow("429 without a time") << FaultPlan{Fault::RateLimited, 1, {}};
        QTest::newRow("429 with nonsense") << FaultPlan{Fault::RateLimited, 2, "soon; or later"};
        QTest::newRow("429 with a negative time") << FaultPlan{Fault::RateLimited, 1, "-7"};
        QTest::newRow("429 with a second") << FaultPlan{Fault::RateLimited, 1, "1"};
        QTest::newRow("200 that hangs") << FaultPlan{Fault::Hang, 1, {}};
    }
    void goesOnBehindAFaultThatPasses()
    {
        QFETCH(FaultPlan, plan);
        Fixture f;
        f.server.setFault(plan);
        f.open();
        QVERIFY(f.waitFor(SessionState::Loaded));
        QVERIFY(!f.conversation.conversation().turns.isEmpty());
        QCOMPARE(f.requestsTo(demo::SeenRequest::Origin::Api), plan.times + 1);
    }

    void endsWithWords_data()
    {
        QTest::addColumn<FaultPlan>("plan");
        QTest::addColumn<ProblemKind>("kind");
        QTest::addColumn<int>("requests");
        const auto row = [](const char *name, const FaultPlan &plan, ProblemKind kind, int requests) {
            QTest::newRow(name) << plan << kind << requests;
        };
        row("revoked", {Fault::Revoked, -1, {}}, ProblemKind::Unauthorized, 1);
        row("no organisation", {Fault::MissingOrganization, -1, {}}, ProblemKind::MissingOrganization, 1);
        row("an hour", {Fault::RateLimited, -1, "3600"}, ProblemKind::RateLimited, 1);
        row("a century", {Fault::Unavailable, -1, "Tue, 01 Jan 2126 12:00:00 GMT"}, ProblemKind::ServerError,
            1);
        row("busy for ever", {Fault::RateLimited, -1, {}}, ProblemKind::RateLimited, 4);
        row("resets for ever", {Fault::Reset, -1, {}}, ProblemKind::Unreachable,
            0); // Qt tries on its own as well
        row("one byte a second", {Fault::Drip, -1, {}}, ProblemKind::TimedOut, 4);
        row("captive portal", {Fault::CaptivePortal, -1, {}}, ProblemKind::WrongContentType, 1);
        row("to another host", {Fault::RedirectElsewhere, -1, {}}, ProblemKind::Redirected, 1);
        row("JSON that breaks off", {Fault::GarbledJson, -1, {}}, ProblemKind::NotJson, 1);
    }
    void endsWithWords()
    {
        QFETCH(FaultPlan, plan);
        Fixture f;
        f.server.setFault(plan);
        f.open();
        QVERIFY(f.waitFor(SessionState::Failed));
        QTEST(f.conversation.problem().kind, "kind");
        QVERIFY(!f.conversation.problem().text.isEmpty());
        QFETCH(int, requests); // 0: any number
        if (requests > 0) {
            QCOMPARE(int(f.requestsTo(demo::SeenRequest::Origin::Api)), requests);
        }
        QCOMPARE(f.requestsTo(demo::SeenRequest::Origin::Store), 0); // nobody else was asked
        f.server.setFault({});
        f.conversation.refresh();
        QVERIFY(f.waitFor(SessionState::Loaded));
    }

    void keepsWhatIsOpen_data() { endsWithWords_data(); }
    void keepsWhatIsOpen()
    {
        QFETCH(FaultPlan, plan);
        Fixture f;
        f.open();
        QVERIFY(f.waitFor(SessionState::Loaded));
        const auto turns = f.conversation.conversation().turns.size();
        f.server.setFault(plan);
        QSignalSpy failed(&f.conversation, &session::ConversationSession::refreshFailed);
        QSignalSpy loaded(&f.conversation, &session::ConversationSession::conversationLoaded);
        QSignalSpy unchanged(&f.conversation, &session::ConversationSession::conversationUnchanged);
        f.conversation.refresh();
        QVERIFY(failed.wait(30'000));
        QCOMPARE(f.conversation.state(), SessionState::Loaded);
        QCOMPARE(f.conversation.conversation().turns.size(), turns);
        f.server.setFault({});
        f.conversation.refresh();
        QTRY_COMPARE(loaded.count() + unchanged.count(), 1); // its link may have been made anew
    }

    void aWrongTokenIsReplaced()
    {
        Fixture f;
        f.signIn("ak_wrong.secret");
        f.open();
        QVERIFY(f.waitFor(SessionState::Failed));
        QCOMPARE(f.conversation.problem().kind, ProblemKind::Unauthorized);
        f.signIn(f.server.token());
        f.conversation.refresh();
        QVERIFY(f.waitFor(SessionState::Loaded));
    }

    void aClockThatIsWrongByADayDoesNotMatter_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("behind") << 1;
        QTest::newRow("ahead") << -1;
    }
    void aClockThatIsWrongByADayDoesNotMatter()
    {
        QFETCH(int, days);
        const auto clock = [days] { return QDateTime::currentDateTimeUtc().addDays(days); };
        Fixture f(clock);
        const QString date = QLocale::c().toString(clock().addSecs(2), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'");
        f.server.setFault({Fault::RateLimited, 1, date.toLatin1()});
        f.open();
        QVERIFY(f.waitFor(SessionState::Loaded));
        QCOMPARE(f.requestsTo(demo::SeenRequest::Origin::Api), 2);
    }

    void aStrangeListLosesNothing_data()
    {
        QTest::addColumn<demo::ListFault>("fault");
        QTest::addColumn<ConversationList::End>("end");
        QTest::newRow("sound") << demo::ListFault::None << ConversationList::End::AllLoaded;
        QTest::newRow("null and texts")
            << demo::ListFault::StrangeEntries << ConversationList::End::AllLoaded;
        QTest::newRow("repeated cursor")
            << demo::ListFault::RepeatedCursor << ConversationList::End::CursorRepeats;
        QTest::newRow("endless page") << demo::ListFault::EndlessPage << ConversationList::End::NothingNew;
    }
    /** Whatever the pages hold: it ends, says why, and shows each conversation once. */
    void aStrangeListLosesNothing()
    {
        QFETCH(demo::ListFault, fault);
        QFETCH(ConversationList::End, end);
        Fixture f;
        ConversationList list(f.lists);
        QSet<QString> ids;
        connect(&list, &ConversationList::appended, this, [&ids](const auto &rows) {
            for (const conversation::ConversationSummary &row : rows) {
                QVERIFY2(!ids.contains(row.id), qPrintable(row.id));
                ids.insert(row.id);
            }
        });
        f.server.setListFault(fault);
        list.restart({});
        QTRY_VERIFY(!list.isBusy());
        QCOMPARE(list.state(), ConversationList::State::Loaded);
        while (list.end() == ConversationList::End::NotReached) {
            list.loadMore();
            QTRY_VERIFY(!list.isBusy());
            QVERIFY(!list.problem());
        }
        QCOMPARE(list.end(), end);
        QCOMPARE(ids.size(), list.count());
        QVERIFY(list.count() >= ConversationList::PageSize * 3 / 4);
        QCOMPARE(list.unreadableCount() > 0, fault == demo::ListFault::StrangeEntries);
    }

    void aListGoesOnBehindAFaultThatPasses_data() { goesOnBehindAFaultThatPasses_data(); }
    void aListGoesOnBehindAFaultThatPasses()
    {
        QFETCH(FaultPlan, plan);
        Fixture f;
        ConversationList list(f.lists);
        list.restart({});
        QTRY_COMPARE(list.state(), ConversationList::State::Loaded);
        const int before = list.count();
        f.server.setFault(plan);
        list.loadMore();
        QTRY_VERIFY_WITH_TIMEOUT(list.count() > before, 30'000);
        QVERIFY(!list.problem());
    }

    void tellsTheTokensApart()
    {
        Fixture f;
        fetching::HttpTokenProbe probe(f.network, QStringLiteral("0.1"));
        session::TokenCheck check(probe);
        using Kind = session::TokenVerdict::Kind;
        session::TokenVerdict verdict;
        int verdicts = 0;
        connect(&check, &session::TokenCheck::finished, this, [&](const session::TokenVerdict &given) {
            verdict = given;
            ++verdicts;
        });
        const auto ask = [&](const QByteArray &token, const QString &organization) {
            const int before = verdicts;
            check.check(f.server.apiUrl(), organization, token);
            return QTest::qWaitFor([&] { return verdicts > before; });
        };
        const demo::DemoTokens &tokens = f.server.tokens();
        QVERIFY(ask(tokens.key, {}));
        QCOMPARE(verdict.kind, Kind::Works);
        QCOMPARE(verdict.mayReadSensitive, std::optional(true));
        QVERIFY(ask(tokens.limited, {}));
        QCOMPARE(verdict.mayReadSensitive, std::optional(false));
        QVERIFY(ask(tokens.personal, {}));
        QCOMPARE(verdict.kind, Kind::NeedsOrganization);
        QVERIFY(ask(tokens.personal, tokens.organizationId));
        QCOMPARE(verdict.kind, Kind::Works);
        QVERIFY(ask(tokens.personal, QStringLiteral("org_other")));
        QCOMPARE(verdict.kind, Kind::Powerless);
        QVERIFY(ask("ak_wrong.secret", {}));
        QCOMPARE(verdict.kind, Kind::Refused);
        f.server.setFault({Fault::CaptivePortal, -1, {}});
        QVERIFY(ask(tokens.key, {}));
        QCOMPARE(verdict.kind, Kind::NotAsked);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
