// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/sessionsecretstore.h"
#include "secretoutcome.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using base::ProblemKind;
using tests::outcomeOf;

class TestSessionSecretStore final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsReadsAndForgets()
    {
        accounts::SessionSecretStore store;
        const QString name = QStringLiteral("a");
        QCOMPARE(outcomeOf(store.read(name, this)).problem().kind, ProblemKind::NotFound);
        QVERIFY(outcomeOf(store.write(name, "ak_1.secret", this)).hasValue());
        QCOMPARE(outcomeOf(store.read(name, this)).value(), QByteArray("ak_1.secret"));
        QVERIFY(outcomeOf(store.write(name, "ak_2.secret", this)).hasValue());
        QCOMPARE(outcomeOf(store.read(name, this)).value(), QByteArray("ak_2.secret"));
        QVERIFY(outcomeOf(store.remove(name, this)).hasValue());
        QVERIFY(outcomeOf(store.remove(name, this)).hasValue());
        QCOMPARE(outcomeOf(store.read(name, this)).problem().kind, ProblemKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestSessionSecretStore)
#include "tst_sessionsecretstore.moc"
