// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/conversationstatus.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::ConversationStatus;

class TestConversationStatus final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheNine_data()
    {
        QTest::addColumn<ConversationStatus::Kind>("kind");
        QTest::addColumn<ConversationStatus::Phase>("phase");
        using K = ConversationStatus::Kind;
        using P = ConversationStatus::Phase;
        QTest::newRow("token_created") << K::TokenCreated << P::Active;
        QTest::newRow("triggered") << K::Triggered << P::Active;
        QTest::newRow("ringing") << K::Ringing << P::Active;
        QTest::newRow("in_progress") << K::InProgress << P::Active;
        QTest::newRow("completed") << K::Completed << P::Terminal;
        QTest::newRow("failed") << K::Failed << P::Terminal;
        QTest::newRow("cancelled") << K::Cancelled << P::Terminal;
        QTest::newRow("transferred") << K::Transferred << P::Terminal;
        QTest::newRow("unanswered") << K::Unanswered << P::Terminal;
        QTest::newRow("COMPLETED") << K::Unknown << P::Unknown;
        QTest::newRow("on_hold") << K::Unknown << P::Unknown;
    }
    void knowsTheNine()
    {
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        const auto status = ConversationStatus::fromText(text);
        QTEST(status.kind(), "kind");
        QTEST(status.phase(), "phase");
        QCOMPARE(status.text(), text);
    }
};

QTEST_GUILESS_MAIN(TestConversationStatus)
#include "tst_conversationstatus.moc"
