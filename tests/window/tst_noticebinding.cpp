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

    void saysThatTheNetworkIsNotUsedAsSet()
    {
        Fixture f;
        f.connection.setSettingsProblem(
            Problem{ProblemKind::FileUnreadable, QStringLiteral("No CA."), {}, {}});
        QVERIFY(f.said().contains(QStringLiteral("No CA.")));
        f.keychain.failure = Problem{ProblemKind::Other, QStringLiteral("No keychain."), {}, {}};
        QSignalSpy notKept(&f.accounts, &accounts::Accounts::keepingFailed);
        f.signIn();
        QVERIFY(notKept.count() == 1 || notKept.wait());
        f.take("dismiss");
        QVERIFY(f.said().contains(QStringLiteral("No keychain."))); // which nobody has read yet
        f.take("dismiss");
        QVERIFY(f.line.isHidden());
        f.connection.setSettingsProblem(
            Problem{ProblemKind::InvalidInput, QStringLiteral("Bad CA."), {}, {}});
        QVERIFY(f.said().contains(QStringLiteral("Bad CA.")));
        f.connection.setSettingsProblem({});
        QVERIFY(f.line.isHidden());
    }

    void saysSoOfWhatWasWrongBefore()
    {
        window::WindowFixture f;
        f.connection.setSettingsProblem(
            Problem{ProblemKind::FileUnreadable, QStringLiteral("No CA."), {}, {}});
        views::NoticeLine line;
        const window::NoticeBinding binding(f.desk, f.session, f.question, line);
        QVERIFY(line.note().sentence.contains(QStringLiteral("No CA.")));
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
