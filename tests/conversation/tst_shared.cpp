// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/shared.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::Shared;

class TestShared final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWhatItHolds()
    {
        const Shared<QString> none;
        const Shared<QString> a(QStringLiteral("a"));
        const Shared<QString> sameAsA(QStringLiteral("a"));
        const Shared<QString> b(QStringLiteral("b"));
        QVERIFY(!none && a);
        QCOMPARE(*a, QStringLiteral("a"));
        QCOMPARE(a->size(), 1);
        QVERIFY(a == sameAsA);
        QVERIFY(!(a == b));
        QVERIFY(!(a == none));
        QVERIFY(none == Shared<QString>());
    }
};

QTEST_GUILESS_MAIN(TestShared)
#include "tst_shared.moc"
