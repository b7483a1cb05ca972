// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accounts.h"
#include "accounts/filesecretstore.h"
#include "accounts/keychainsecretstore.h"
#include "accounts/sessionsecretstore.h"
#include "secretoutcome.h"
#include "support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::accounts;
using base::ProblemKind;
using tests::outcomeOf;

namespace {

const QByteArray Secret("ak_keyring.S3cr3tOfTheKeychainTest");

/** Started anew each time, as the program is. */
struct Program
{
    explicit Program(const QString &home)
        : file(home + QStringLiteral("/tokens"))
        , accounts(ProfileFile(home + QStringLiteral("/accounts.ini")), {keychain, session, file})
    {}

    KeychainSecretStore keychain;
    SessionSecretStore session;
    FileSecretStore file;
    Accounts accounts;
};

/** All bytes that stand in files below a folder. */
QByteArray everythingBelow(const QString &directory)
{
    QByteArray all;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            all += file.readAll();
        }
    }
    return all;
}

} // namespace

/** With GNOME's keyring of its own, see scripts/own-keyring. */
class TestKeychainSecretStore final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsReadsAndForgets()
    {
        KeychainSecretStore store;
        const QString name = QStringLiteral("one");
        QCOMPARE(outcomeOf(store.read(name, this)).problem().kind, ProblemKind::NotFound);
        QVERIFY(outcomeOf(store.write(name, Secret, this)).hasValue());
        QCOMPARE(outcomeOf(store.read(name, this)).value(), Secret);
        QVERIFY(outcomeOf(store.write(name, "ak_other", this)).hasValue());
        QCOMPARE(outcomeOf(store.read(name, this)).value(), QByteArray("ak_other"));
        QCOMPARE(outcomeOf(store.read(QStringLiteral("another"), this)).problem().kind,
                 ProblemKind::NotFound);
        QVERIFY(outcomeOf(store.remove(name, this)).hasValue());
        QCOMPARE(outcomeOf(store.read(name, this)).problem().kind, ProblemKind::NotFound);
    }

    void aTokenOutlivesTheProgramUntilSignedOut()
    {
        const QString home = QString::fromLocal8Bit(qgetenv("EARSHOT_KEYRING_HOME"));
        QVERIFY(!home.isEmpty());
        {
            Program first(home);
            Profile profile;
            profile.apiUrl = defaultApiUrl();
            QSignalSpy failed(&first.accounts, &Accounts::keepingFailed);
            first.accounts.signIn(profile, Secret);
            QTRY_COMPARE(outcomeOf(first.keychain.read(first.accounts.current().id, this)).hasValue(), true);
            QCOMPARE(failed.count(), 0);
        }
        QString id;
        {
            Program second(home);
            QVERIFY(!second.accounts.isSignedIn());
            QSignalSpy read(&second.accounts, &Accounts::tokenRead);
            second.accounts.start();
            QVERIFY(second.accounts.isReading());
            QVERIFY(read.wait());
            QCOMPARE(second.accounts.token(), Secret);
            id = second.accounts.current().id;
            // Nowhere in the clear, the keychain's own files included.
            QVERIFY(!everythingBelow(home).contains(Secret));
            second.accounts.signOut(id);
            QVERIFY(!second.accounts.isSignedIn());
            QTRY_COMPARE(outcomeOf(second.keychain.read(id, this)).hasValue(), false);
        }
        Program third(home);
        QCOMPARE(third.accounts.current().id, id); // the profile stays
        QSignalSpy read(&third.accounts, &Accounts::tokenRead);
        third.accounts.start();
        QVERIFY(read.wait());
        QVERIFY(!third.accounts.isSignedIn());
    }
};

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
