// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keychainsecretstore.h"
#include "secretoutcome.h"
#include "support/testcase.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using base::ProblemKind;
using tests::outcomeOf;

/** Where there is no keychain: neither a bus nor a service. */
class TestKeychainJob final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNone()
    {
        accounts::KeychainSecretStore store;
        const auto written = outcomeOf(store.write(QStringLiteral("a"), "ak_1.secret", this));
        QVERIFY(!written.hasValue());
        QVERIFY(!written.problem().text.isEmpty());
        QVERIFY(!written.problem().detail.contains(QStringLiteral("secret")));
        QVERIFY(!outcomeOf(store.read(QStringLiteral("a"), this)).hasValue());
    }

    void doesNotWaitForEver()
    {
        accounts::KeychainSecretStore store(0ms);
        QCOMPARE(outcomeOf(store.read(QStringLiteral("a"), this)).problem().kind, ProblemKind::TimedOut);
        delete store.read(QStringLiteral("a"), this); // the job goes on and ends alone
        QCoreApplication::processEvents();
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir nowhere;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + nowhere.filePath(QStringLiteral("bus")).toLocal8Bit());
    const QCoreApplication application(argc, argv);
    TestKeychainJob test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainjob.moc"
