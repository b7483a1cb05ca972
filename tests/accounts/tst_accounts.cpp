// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accounts.h"
#include "support/fakesecretstore.h"
#include "support/testcase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using namespace earshot::accounts;
using base::ProblemKind;

namespace {

struct Fixture
{
    QTemporaryDir directory;
    support::FakeSecretStore keychain;
    support::FakeSecretStore session;
    support::FakeSecretStore file;
    std::unique_ptr<Accounts> accounts = restarted();

    [[nodiscard]] std::unique_ptr<Accounts> restarted()
    {
        return std::make_unique<Accounts>(ProfileFile(directory.filePath(QStringLiteral("accounts.ini"))),
                                          SecretStores{keychain, session, file});
    }
    void restart()
    {
        accounts.reset();
        session.secrets.clear();
        accounts = restarted();
    }
    [[nodiscard]] static Profile profile(const char *name)
    {
        return {{}, QString::fromLatin1(name), defaultApiUrl(), {}, {}, SecretPlace::Keychain};
    }
    /** @return the id of the new profile. */
    QString signIn(const char *name, const QByteArray &token) const
    {
        accounts->signIn(profile(name), token);
        QCoreApplication::processEvents();
        return accounts->current().id;
    }
    [[nodiscard]] bool start() const
    {
        QSignalSpy read(accounts.get(), &Accounts::tokenRead);
        accounts->start();
        return read.count() == 1 || read.wait();
    }
};

} // namespace

class TestAccounts final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithNobody()
    {
        Fixture f;
        QVERIFY(f.accounts->profiles().isEmpty());
        QVERIFY(!f.accounts->isSignedIn());
        QCOMPARE(f.accounts->current().apiUrl, defaultApiUrl());
        f.accounts->start();
        QVERIFY(!f.accounts->isReading());
        QCOMPARE(f.keychain.reads, 0); // nobody is asked to unlock a keychain for nothing
    }

    void aTokenWorksAtOnceAndIsKept()
    {
        Fixture f;
        QSignalSpy changed(f.accounts.get(), &Accounts::credentialsChanged);
        f.accounts->signIn(Fixture::profile("Acme"), "ak_1.secret");
        QCOMPARE(f.accounts->token(), QByteArray("ak_1.secret"));
        QCOMPARE(changed.count(), 1);
        const QString id = f.accounts->current().id;
        QVERIFY(!id.isEmpty());
        QCOMPARE(f.keychain.secrets.value(id), QByteArray("ak_1.secret"));
        f.restart();
        QCOMPARE(f.accounts->current().name, QStringLiteral("Acme"));
        QVERIFY(!f.accounts->isSignedIn());
        QVERIFY(f.start());
        QCOMPARE(f.accounts->token(), QByteArray("ak_1.secret"));
    }

    void replacesATokenInPlace()
    {
        Fixture f;
        const QString id = f.signIn("Acme", "ak_1.secret");
        f.accounts->signIn(f.accounts->current(), "ak_2.secret");
        QCOMPARE(f.accounts->profiles().size(), 1);
        QCOMPARE(f.accounts->current().id, id);
        QCOMPARE(f.keychain.secrets.value(id), QByteArray("ak_2.secret"));
    }

    void switches()
    {
        Fixture f;
        const QString first = f.signIn("First", "ak_1.secret");
        const QString second = f.signIn("Second", "ak_2.secret");
        QSignalSpy read(f.accounts.get(), &Accounts::tokenRead);
        f.accounts->switchTo(first);
        QVERIFY(f.accounts->token().isEmpty()); // never the one of another profile
        QVERIFY(read.wait());
        QCOMPARE(f.accounts->token(), QByteArray("ak_1.secret"));
        f.accounts->switchTo(second);
        f.accounts->switchTo(first); // the late answer to the one before is dropped
        QVERIFY(read.wait());
        QCOMPARE(f.accounts->token(), QByteArray("ak_1.secret"));
        f.accounts->switchTo(QStringLiteral("unknown"));
        QCOMPARE(f.accounts->current().id, first);
        f.restart();
        QCOMPARE(f.accounts->current().id, first);
    }

    void signsOut()
    {
        Fixture f;
        const QString id = f.signIn("Acme", "ak_1.secret");
        QSignalSpy changed(f.accounts.get(), &Accounts::credentialsChanged);
        f.accounts->signOut(id);
        QVERIFY(!f.accounts->isSignedIn());
        QVERIFY(f.keychain.secrets.isEmpty());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(f.accounts->profiles().size(), 1);
        QVERIFY(f.start());
        QVERIFY(!f.accounts->isSignedIn());
        QVERIFY(!f.accounts->problem()); // that there is none is no fault
    }

    void saysWhenTheTokenCouldNotBeForgotten()
    {
        Fixture f;
        const QString id = f.signIn("Acme", "ak_1.secret");
        QSignalSpy failed(f.accounts.get(), &Accounts::forgettingFailed);
        f.keychain.failure = base::Problem{ProblemKind::Forbidden, QStringLiteral("locked")};
        f.accounts->signOut(id);
        QVERIFY(!f.accounts->isSignedIn());
        QVERIFY(failed.wait());
    }

    void signingOutEndsAWriteThatStillRuns()
    {
        Fixture f;
        f.accounts->signIn(Fixture::profile("Acme"), "ak_1.secret");
        const QString id = f.accounts->current().id;
        f.accounts->signOut(id);
        f.keychain.secrets.insert(id, "ak_1.secret"); // as when the keychain does the write last
        QTRY_VERIFY(f.keychain.secrets.isEmpty());
    }

    void choosingAnotherPlaceEndsAWriteThatStillRuns()
    {
        Fixture f;
        f.accounts->signIn(Fixture::profile("Acme"), "ak_1.secret");
        Profile moved = f.accounts->current();
        moved.place = SecretPlace::File;
        f.accounts->signIn(moved, "ak_1.secret");
        f.keychain.secrets.insert(moved.id, "ak_1.secret"); // as when the keychain does the write last
        QTRY_VERIFY(f.keychain.secrets.isEmpty());
        QCOMPARE(f.file.secrets.value(moved.id), QByteArray("ak_1.secret"));
    }

    void aWriteThatFailsLateChangesNothingElsewhere()
    {
        Fixture f;
        f.keychain.failure = base::Problem{ProblemKind::TimedOut, QStringLiteral("hangs")};
        f.accounts->signIn(Fixture::profile("Acme"), "ak_1.secret");
        Profile moved = f.accounts->current();
        moved.place = SecretPlace::File;
        QSignalSpy notKept(f.accounts.get(), &Accounts::keepingFailed);
        QSignalSpy forgotten(f.accounts.get(), &Accounts::forgettingFailed);
        f.accounts->signIn(moved, "ak_1.secret");
        QTRY_VERIFY(forgotten.count() > 0); // the keychain may still do it, and cannot be asked
        QCOMPARE(notKept.count(), 0);
        QCOMPARE(f.accounts->current().place, SecretPlace::File);
        QVERIFY(!f.accounts->problem());
    }

    void removes()
    {
        Fixture f;
        const QString first = f.signIn("First", "ak_1.secret");
        f.signIn("Second", "ak_2.secret");
        f.accounts->remove(first);
        QCOMPARE(f.accounts->token(), QByteArray("ak_2.secret"));
        f.accounts->remove(f.accounts->current().id);
        QVERIFY(!f.accounts->isSignedIn());
        QVERIFY(f.keychain.secrets.isEmpty());
        f.restart();
        QVERIFY(f.accounts->profiles().isEmpty());
        QCOMPARE(f.accounts->current().apiUrl, defaultApiUrl());
    }

    void withoutAKeychainATokenIsForTheSession()
    {
        Fixture f;
        f.keychain.failure = base::Problem{ProblemKind::Other, QStringLiteral("none")};
        QSignalSpy failed(f.accounts.get(), &Accounts::keepingFailed);
        const QString id = f.signIn("Acme", "ak_1.secret");
        QVERIFY(failed.count() == 1 || failed.wait());
        QCOMPARE(f.accounts->token(), QByteArray("ak_1.secret"));
        QCOMPARE(f.accounts->current().place, SecretPlace::Session);
        QCOMPARE(f.accounts->problem()->kind, ProblemKind::Other);
        QVERIFY(f.file.secrets.isEmpty()); // never by itself
        const QString other = f.signIn("Other", "ak_2.secret");
        QVERIFY(id != other);
        f.accounts->switchTo(id);
        QSignalSpy read(f.accounts.get(), &Accounts::tokenRead);
        QVERIFY(read.wait());
        QCOMPARE(f.accounts->token(), QByteArray("ak_1.secret"));
        f.restart();
        QVERIFY(f.start());
        QVERIFY(!f.accounts->isSignedIn());
    }

    void keepsInAFileOnlyWhenTheUserSaysSo()
    {
        Fixture f;
        f.keychain.failure = base::Problem{ProblemKind::Other, QStringLiteral("none")};
        const QString id = f.signIn("Acme", "ak_1.secret");
        QTRY_COMPARE(f.accounts->current().place, SecretPlace::Session);
        f.accounts->keepInFile();
        QCOMPARE(f.file.secrets.value(id), QByteArray("ak_1.secret"));
        QVERIFY(!f.accounts->problem());
        f.restart();
        QVERIFY(f.start());
        QCOMPARE(f.accounts->token(), QByteArray("ak_1.secret"));
        f.accounts->signOut(id);
        QVERIFY(f.file.secrets.isEmpty());
    }

    void aTokenMovesWithItsPlace()
    {
        Fixture f;
        Profile profile = Fixture::profile("Acme");
        profile.place = SecretPlace::File;
        f.accounts->signIn(profile, "ak_1.secret");
        Profile moved = f.accounts->current();
        moved.place = SecretPlace::Keychain;
        f.accounts->signIn(moved, "ak_1.secret");
        QVERIFY(f.file.secrets.isEmpty());
        QCOMPARE(f.keychain.secrets.size(), 1);
    }

    void saysWhyATokenCannotBeRead()
    {
        Fixture f;
        f.signIn("Acme", "ak_1.secret");
        f.restart();
        f.keychain.failure = base::Problem{ProblemKind::Forbidden, QStringLiteral("locked")};
        QVERIFY(f.start());
        QVERIFY(!f.accounts->isSignedIn());
        QCOMPARE(f.accounts->problem()->kind, ProblemKind::Forbidden);
    }

    void aTokenForThisRunWinsAndIsKeptNowhere()
    {
        Fixture f;
        const QString kept = f.signIn("Acme", "ak_1.secret");
        f.restart();
        f.accounts->useForThisRun(Fixture::profile("run"), "ak_run.secret");
        f.accounts->start();
        QVERIFY(f.accounts->isForThisRun());
        QCOMPARE(f.accounts->token(), QByteArray("ak_run.secret"));
        QVERIFY(f.accounts->current().id.isEmpty());
        QCOMPARE(f.accounts->profiles().size(), 1);
        QVERIFY(!f.keychain.secrets.values().contains("ak_run.secret"));
        f.restart();
        QCOMPARE(f.accounts->current().id, kept);
        f.accounts->useForThisRun(Fixture::profile("run"), "ak_run.secret");
        f.accounts->remove(kept);
        QCOMPARE(f.accounts->token(), QByteArray("ak_run.secret"));
        f.restart();
        QVERIFY(f.accounts->current().id.isEmpty());
    }

    void changesWhatAProfileSays()
    {
        Fixture f;
        f.signIn("Acme", "ak_1.secret");
        QSignalSpy changed(f.accounts.get(), &Accounts::credentialsChanged);
        Profile profile = f.accounts->current();
        profile.name = QStringLiteral("Acme Ltd");
        profile.place = SecretPlace::File;
        f.accounts->change(profile);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(f.accounts->current().name, QStringLiteral("Acme Ltd"));
        QCOMPARE(f.accounts->current().place, SecretPlace::Keychain);
        profile.organizationId = QStringLiteral("org_2");
        f.accounts->change(profile);
        QCOMPARE(changed.count(), 1);
        f.restart();
        QCOMPARE(f.accounts->current().organizationId, QStringLiteral("org_2"));
    }

    void theFileHoldsNoSecret()
    {
        Fixture f;
        f.signIn("Acme", "ak_1.secret");
        QFile file(f.directory.filePath(QStringLiteral("accounts.ini")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("Acme"));
        QVERIFY(!content.contains("secret"));
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
