// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/retryingconversationsource.h"
#include "support/testcase.h"
#include "window/noticebinding.h"
#include "windowfixture.h"

#include <QPushButton>

using namespace earshot;
using base::Problem;
using base::ProblemKind;
using views::Offer;

namespace {

struct Fixture : window::WindowFixture
{
    views::NoticeLine line;
    window::NoticeBinding binding{desk, session, question, line};
    fetching::RetryingConversationSource patient{api, waiting};
    QObject owner;

    void failWith(const Problem &problem)
    {
        static_cast<void>(patient.fetch({QStringLiteral("c"), {}, {}, {}}, &owner));
        api.fetches.last()->finishWith(problem);
    }
    void take(const char *button) const
    {
        line.findChild<QPushButton *>(QString::fromLatin1(button))->click();
    }
    [[nodiscard]] QString said() const { return line.note().sentence; }
};

} // namespace

class TestNoticeBinding final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThatARequestIsTriedAgain()
    {
        Fixture f;
        QVERIFY(f.line.isHidden());
        Problem busy{ProblemKind::RateLimited, QStringLiteral("Too many."), {}, 429};
        busy.retryAfterMs = 3'000;
        f.failWith(busy);
        QVERIFY(f.said().contains(QStringLiteral("Too many.")));
        QVERIFY2(f.said().contains(QStringLiteral("again in 3 s")), qPrintable(f.said()));
        f.take("tryNow");
        QCOMPARE(f.api.fetches.size(), 2);
        QVERIFY(f.line.isHidden());
        f.api.fetches.last()->finishWith(busy);
        f.take("cancelWaiting");
        QVERIFY(f.line.isHidden());
        QCOMPARE(f.api.fetches.size(), 2);
    }

    void offlineEndsByItself()
    {
        Fixture f;
        f.reachability.setOffline(true);
        f.failWith({ProblemKind::Unreachable, QStringLiteral("gone"), {}, {}});
        QVERIFY(f.said().contains(QStringLiteral("offline")));
        f.reachability.setOffline(false);
        QVERIFY(f.line.isHidden());
        QCOMPARE(f.api.fetches.size(), 2);
    }

    void aRefusedTokenIsReplaced()
    {
        Fixture f;
        f.signIn();
        f.open(window::WindowFixture::call());
        QSignalSpy wishes(&f.binding, &window::NoticeBinding::signInRequested);
        f.session.refresh();
        f.api.fetches.last()->finishWith(
            Problem{ProblemKind::Unauthorized, QStringLiteral("Deleted."), {}, 401});
        QCOMPARE(f.said(), QStringLiteral("Deleted."));
        f.take("signInAgain");
        QCOMPARE(wishes.count(), 1);
        f.accounts.signIn(f.accounts.current(), "ak_2.secret");
        QVERIFY(f.line.isHidden());
    }

    void aTokenIsKeptInAFileAfterAWarning()
    {
        Fixture f;
        f.keychain.failure = Problem{ProblemKind::Other, QStringLiteral("No keychain."), {}, {}};
        f.signIn();
        QTRY_VERIFY(f.said().contains(QStringLiteral("No keychain.")));
        f.question.agrees = false;
        f.take("keepInFile");
        QCOMPARE(f.question.fileWarnings, 1);
        QVERIFY(f.tokenFiles.secrets.isEmpty());
        f.question.agrees = true;
        f.take("keepInFile");
        QCOMPARE(f.tokenFiles.secrets.size(), 1);
        QVERIFY(f.line.isHidden());
    }

    void isPutAwayOnceUnderstood()
    {
        Fixture f;
        f.keychain.failure = Problem{ProblemKind::Other, QStringLiteral("No keychain."), {}, {}};
        f.signIn();
        QTRY_VERIFY(!f.line.isHidden());
        f.take("dismiss");
        QVERIFY(f.line.isHidden());
        QVERIFY(f.accounts.isSignedIn());
    }

    void saysThatATokenIsStillWhereItWasKept()
    {
        Fixture f;
        f.signIn();
        f.keychain.failure = Problem{ProblemKind::Forbidden, QStringLiteral("Locked."), {}, {}};
        f.accounts.signOut(f.accounts.current().id);
        QTRY_VERIFY(f.said().contains(QStringLiteral("could not be removed")));
    }
};

QTEST_MAIN(TestNoticeBinding)
#include "tst_noticebinding.moc"
