// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/tokenkind.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using accounts::TokenKind;

class TestTokenKind final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTokensApart_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<TokenKind>("kind");
        QTest::newRow("nothing") << QByteArray() << TokenKind::None;
        QTest::newRow("key") << QByteArray("ak_1.secret") << TokenKind::OrganizationKey;
        QTest::newRow("personal") << QByteArray("pat_secret") << TokenKind::PersonalToken;
        QTest::newRow("other") << QByteArray("eyJhbGciOi.x.y") << TokenKind::Unknown;
        QTest::newRow("key in capitals") << QByteArray("AK_1") << TokenKind::Unknown;
        QTest::newRow("blank inside") << QByteArray("ak_1 2") << TokenKind::Impossible;
        QTest::newRow("line break") << QByteArray("ak_1\r\nHost: x") << TokenKind::Impossible;
        QTest::newRow("not ASCII") << QByteArray("ak_\xC3\xBC") << TokenKind::Impossible;
    }
    void tellsTokensApart()
    {
        QFETCH(QByteArray, token);
        QTEST(accounts::tokenKindOf(token), "kind");
    }
};

QTEST_GUILESS_MAIN(TestTokenKind)
#include "tst_tokenkind.moc"
