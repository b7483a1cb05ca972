// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/retryingconversationsource.h"
#include "fetching/waitingrequests.h"
#include "session/connection.h"
#include "support/fakeconversationsource.h"
#include "support/fakereachability.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using base::Problem;
using base::ProblemKind;

namespace {

struct Fixture
{
    support::FakeReachability reachability;
    fetching::WaitingRequests waiting{reachability, {{}, [] { return 0.99; }, [] { return 0ms; }}};
    support::FakeConversationSource api;
    fetching::RetryingConversationSource source{api, waiting};
    session::Connection connection{waiting};
    QObject owner;
};

} // namespace

class TestConnection final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfWhatWaits()
    {
        Fixture f;
        QSignalSpy changed(&f.connection, &session::Connection::changed);
        QVERIFY(!f.connection.isOffline());
        QVERIFY(!f.connection.secondsToNextTry());
        static_cast<void>(f.source.fetch({QStringLiteral("c"), {}, {}, {}}, &f.owner));
        Problem limited{ProblemKind::RateLimited, QStringLiteral("slow down"), {}, 429};
        limited.retryAfterMs = 2'500;
        f.api.fetches.last()->finishWith(limited);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(f.connection.secondsToNextTry(), std::optional(3));
        QCOMPARE(f.connection.problem(), limited);
        f.connection.tryNow();
        QCOMPARE(f.api.fetches.size(), 2);
        QVERIFY(!f.connection.secondsToNextTry());
        f.reachability.setOffline(true);
        f.api.fetches.last()->finishWith(Problem{ProblemKind::Unreachable, {}, {}, {}});
        QVERIFY(f.connection.isOffline());
        f.connection.giveUp();
        QVERIFY(!f.connection.isOffline());
    }

    void tellsASettingThatCannotBeUsedOnce()
    {
        Fixture f;
        QSignalSpy changed(&f.connection, &session::Connection::settingsProblemChanged);
        f.connection.setSettingsProblem({});
        QCOMPARE(changed.count(), 0);
        const Problem bad{ProblemKind::FileUnreadable, QStringLiteral("gone"), {}, {}};
        f.connection.setSettingsProblem(bad);
        f.connection.setSettingsProblem(bad);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(f.connection.settingsProblem(), std::optional(bad));
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
