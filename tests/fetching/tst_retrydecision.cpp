// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/retrydecision.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using base::Problem;
using base::ProblemKind;
using fetching::decideRetry;
using fetching::RetryHistory;
using fetching::RetryLimits;

namespace {

constexpr double AlmostOne = 0.999999;

Problem answered(int status)
{
    return {status == 429 ? ProblemKind::RateLimited
                          : (status >= 500 ? ProblemKind::ServerError : ProblemKind::Rejected),
            {},
            {},
            status};
}

} // namespace

class TestRetryDecision final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void triesAgainOnlyWhatMayMendItself_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<bool>("again");
        for (int status = 400; status < 600; ++status) {
            const bool again = status == 429 || status == 502 || status == 503 || status == 504;
            QTest::addRow("HTTP %d", status) << answered(status) << again;
        }
        const auto row = [](const char *name, const Problem &problem, bool again) {
            QTest::newRow(name) << problem << again;
        };
        row("no connection", {ProblemKind::Unreachable, {}, {}, {}}, true);
        row("cut short", {ProblemKind::Unreachable, {}, {}, 200}, true);
        row("hangs", {ProblemKind::TimedOut, {}, {}, {}}, true);
        row("a proxy wants a sign-in", {ProblemKind::Unreachable, {}, {}, 407}, false);
        row("401", {ProblemKind::Unauthorized, {}, {}, 401}, false);
        row("404", {ProblemKind::NotFound, {}, {}, 404}, false);
        row("no secure connection", {ProblemKind::TlsFailure, {}, {}, {}}, false);
        row("a web page", {ProblemKind::WrongContentType, {}, {}, 200}, false);
        row("another host", {ProblemKind::Redirected, {}, {}, 302}, false);
        row("too large", {ProblemKind::TooLarge, {}, {}, 200}, false);
        row("cancelled", {ProblemKind::Cancelled, {}, {}, {}}, false);
    }
    void triesAgainOnlyWhatMayMendItself()
    {
        QFETCH(Problem, problem);
        QTEST(decideRetry(problem, {}, {}, 0.5).has_value(), "again");
    }

    void waitsAnyTimeUpToADoublingLimit()
    {
        const RetryLimits limits{.tries = 10, .total = 10min, .pauses = {1s, 8s}};
        const Problem problem = answered(503);
        std::chrono::milliseconds limit = 1s;
        for (int failures = 1; failures < 10; ++failures) {
            const RetryHistory history{failures, 0ms};
            QCOMPARE(decideRetry(problem, history, limits, 0.0), std::optional(0ms));
            QCOMPARE(decideRetry(problem, history, limits, 0.5), std::optional(limit / 2));
            const auto most = decideRetry(problem, history, limits, AlmostOne);
            QVERIFY(most && *most<limit && * most> limit - 10ms);
            limit = std::min<std::chrono::milliseconds>(limit * 2, 8s);
        }
        QCOMPARE(limit, 8s);
    }

    void endsAfterFourTries()
    {
        QVERIFY(decideRetry(answered(503), {3, 1s}, {}, 0.5));
        QVERIFY(!decideRetry(answered(503), {4, 1s}, {}, 0.5));
    }

    void beginsNoTryAfterThirtySeconds()
    {
        QVERIFY(decideRetry(answered(503), {1, 29s}, {}, 0.5));
        QVERIFY(!decideRetry(answered(503), {1, 30s}, {}, 0.5));
        QVERIFY(decideRetry(answered(503), {1, 30s}, {}, 0.0));
        QVERIFY(!decideRetry(answered(503), {1, 31s}, {}, 0.0));
    }

    void honoursRetryAfter()
    {
        Problem problem = answered(429);
        problem.retryAfterMs = 3'000;
        QCOMPARE(decideRetry(problem, {}, {}, 0.5), std::optional<std::chrono::milliseconds>(3s));
        problem.retryAfterMs = 0; // no promise that the next one passes
        QCOMPARE(decideRetry(problem, {}, {}, 0.5), std::optional<std::chrono::milliseconds>(500ms));
        problem.retryAfterMs = 3'600'000; // the user is told instead of waiting an hour
        QVERIFY(!decideRetry(problem, {}, {}, 0.5));
    }
};

QTEST_GUILESS_MAIN(TestRetryDecision)
#include "tst_retrydecision.moc"
