// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/keyentry.h"

#include "support/testcase.h"

#include <QtTest>

using namespace earshot::preferences;

class TestKeyEntry final : public earshot::support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void mnemonicsAreNotSaid()
    {
        QCOMPARE(withoutMnemonic(QStringLiteral("&Find…")), QStringLiteral("Find…"));
        QCOMPARE(withoutMnemonic(QStringLiteral("Bread && butter")), QStringLiteral("Bread & butter"));
        QCOMPARE(withoutMnemonic(QStringLiteral("Rest &")), QStringLiteral("Rest &"));
        QCOMPARE(withoutMnemonic({}), QString());
    }

    void namesAllKeys()
    {
        KeyEntry entry;
        QCOMPARE(entry.keyText(), QString());
        entry.keys = {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::Key_X)};
        QCOMPARE(entry.keyText(), QStringLiteral("Ctrl++, X"));
    }
};

QTEST_GUILESS_MAIN(TestKeyEntry)
#include "tst_keyentry.moc"
