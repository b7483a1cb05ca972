// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "window/accountbinding.h"
#include "window/signinform.h"
#include "window/startpage.h"
#include "windowfixture.h"

#include <QLineEdit>

using namespace earshot;
using base::Problem;
using base::ProblemKind;
using SessionState = session::ConversationSession::State;

namespace {

struct Fixture : window::WindowFixture
{
    window::StartPage page;
    window::AccountBinding binding{desk, session, playback, question, page, &page};

    void refuse() const { api.fetches.last()->finishWith(Problem{ProblemKind::Unauthorized, {}, {}, 401}); }
    /** Another account, which is in use then. */
    void signInElsewhere()
    {
        accounts::Profile other;
        other.apiUrl = accounts::defaultApiUrl();
        other.organizationId = QStringLiteral("org_2");
        accounts.signIn(other, "ak_2.secret");
    }
};

} // namespace

class TestAccountBinding final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theStartPageSignsIn()
    {
        Fixture f;
        QVERIFY(!f.page.form().isHidden());
        f.page.form().findChild<QLineEdit *>(QStringLiteral("token"))->setText(QStringLiteral("ak_1.secret"));
        f.page.form().submit();
        f.probe.scopes->finishWithBody("[]");
        QCOMPARE(f.accounts.token(), QByteArray("ak_1.secret"));
        QVERIFY(f.page.form().isHidden());
    }

    void whatWasRefusedGoesOn()
    {
        Fixture f;
        f.signIn();
        f.session.open({QStringLiteral("conv_1"), {}, {}, {}});
        f.refuse();
        f.question.token = "ak_new.secret";
        f.binding.askForSignIn();
        QCOMPARE(f.accounts.profiles().size(), 1);
        QCOMPARE(f.api.asked.size(), 2);
        f.answer(window::WindowFixture::call());
        QCOMPARE(f.session.state(), SessionState::Loaded);
    }

    void aTokenReplacedInMidSessionKeepsWhatIsOpen()
    {
        Fixture f;
        f.signIn();
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        f.player.advanceTo(4'000);
        f.session.refresh();
        f.refuse();
        QCOMPARE(f.session.state(), SessionState::Loaded);
        f.question.token = "ak_new.secret";
        f.binding.askForSignIn();
        f.answer(window::WindowFixture::call());
        QCOMPARE(f.player.positionMs(), 4'000);
    }

    void aRecordingThatStoppedForWantOfALinkGoesOn()
    {
        Fixture f;
        f.signIn();
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        f.recordings.last->wantLink();
        f.refuse();
        QVERIFY(f.playback.fetchProblem());
        f.accounts.signIn(f.accounts.current(), "ak_new.secret");
        f.answer(window::WindowFixture::call());
        QCOMPARE(f.recordings.last->freshLinks.size(), 1);
        QVERIFY(!f.playback.fetchProblem());
    }

    void anotherAccountSeesNothingOfTheOneBefore()
    {
        Fixture f;
        f.signIn();
        f.open(window::WindowFixture::call());
        f.signInElsewhere();
        QCOMPARE(f.session.state(), SessionState::Nothing);
        QVERIFY(f.session.reference().id.isEmpty());
        QVERIFY(f.session.conversation().turns.isEmpty());
    }

    void signingOutClosesWhatIsOpen()
    {
        Fixture f;
        f.signIn();
        f.open(window::WindowFixture::call());
        f.accounts.signOut(f.accounts.current().id);
        QCOMPARE(f.session.state(), SessionState::Nothing);
        QVERIFY(!f.page.form().isHidden());
    }

    void aSavedReplyStays()
    {
        Fixture f;
        f.signIn();
        f.session.open({{}, QStringLiteral("call.json"), {}, {}});
        f.files.fetches.last()->finishWithBody(window::WindowFixture::call());
        QVERIFY(f.loaded.wait());
        f.accounts.signOut(f.accounts.current().id);
        f.signInElsewhere();
        QCOMPARE(f.session.state(), SessionState::Loaded);
    }

    void aPersonalTokenThatLacksItsOrganisationNeedNotBeTypedAgain()
    {
        Fixture f;
        accounts::Profile profile;
        profile.apiUrl = accounts::defaultApiUrl();
        f.accounts.signIn(profile, "pat_1.secret");
        f.binding.askForSignIn();
        QCOMPARE(f.question.knownSignIns.last().token, QByteArray("pat_1.secret"));
        f.signIn();
        f.binding.askForSignIn();
        QVERIFY(f.question.knownSignIns.last().token.isEmpty());
    }

    void aTokenForThisRunIsReplacedInPlace()
    {
        Fixture f;
        accounts::Profile run;
        run.apiUrl = accounts::defaultApiUrl();
        f.accounts.useForThisRun(run, "ak_run.secret");
        f.session.open({QStringLiteral("conv_1"), {}, {}, {}});
        f.refuse();
        f.question.token = "ak_new.secret";
        f.binding.askForSignIn();
        QCOMPARE(f.api.asked.size(), 2);
        QVERIFY(!f.accounts.isForThisRun());
    }
};

QTEST_MAIN(TestAccountBinding)
#include "tst_accountbinding.moc"
