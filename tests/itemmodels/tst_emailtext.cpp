// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/emailtext.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::EmailFacts;
using itemmodels::Delivery;

class TestEmailText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowADeliveryStands_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("delivery");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *status, const char *code, Delivery delivery, const char *text) {
            QTest::addRow("%s %s", status, code) << QString::fromLatin1(status) << QString::fromLatin1(code)
                                                 << static_cast<int>(delivery) << QString::fromLatin1(text);
        };
        row("", "", Delivery::Unknown, "");
        row("queued", "", Delivery::UnderWay, "queued");
        row("SENT", "", Delivery::UnderWay, "sent");
        row("delivered", "", Delivery::Arrived, "delivered");
        row("clicked", "", Delivery::Arrived, "clicked");
        row("bounced", "552", Delivery::Failed, "bounced (552)");
        row("complaint", "", Delivery::Failed, "reported as unwanted");
        row("", "550", Delivery::Failed, "not delivered (550)");
        row("deferred", "", Delivery::Unknown, "deferred");
    }
    void saysHowADeliveryStands()
    {
        QFETCH(QString, status);
        QFETCH(QString, code);
        const EmailFacts email{.deliveryStatus = status, .deliveryErrorCode = code};
        QTEST(static_cast<int>(itemmodels::deliveryOf(email)), "delivery");
        QTEST(itemmodels::deliveryText(email), "text");
    }

    void namesTheAddresses()
    {
        const EmailFacts email{.from = QStringLiteral("a@x"),
                               .to = {QStringLiteral("b@x"), QStringLiteral("c@x")},
                               .copies = {QStringLiteral("d@x")}};
        QCOMPARE(itemmodels::addressText(email), QStringLiteral("From a@x\nTo b@x, c@x\nCopy to d@x"));
        QVERIFY(itemmodels::addressText({}).isEmpty());
    }

    void saysWhatBecameOfIt()
    {
        EmailFacts email;
        QVERIFY(itemmodels::openedText(email).isEmpty());
        QVERIFY(itemmodels::clickedText(email).isEmpty());
        QVERIFY(itemmodels::skippedText(email).isEmpty());
        email.openedAtMs = 1'767'225'600'000;
        email.clickedLink = QStringLiteral("https://a.example");
        email.isReplySkipped = true;
        QVERIFY(itemmodels::openedText(email).startsWith(QStringLiteral("opened ")));
        QCOMPARE(itemmodels::clickedText(email), QStringLiteral("clicked https://a.example"));
        QCOMPARE(itemmodels::skippedText(email), QStringLiteral("No reply was sent"));
        email.clickedAtMs = email.openedAtMs;
        email.skipReason = QStringLiteral("spam");
        QVERIFY(itemmodels::clickedText(email).startsWith(QStringLiteral("clicked https://a.example, ")));
        QCOMPARE(itemmodels::skippedText(email), QStringLiteral("No reply was sent: spam"));
    }
};

QTEST_GUILESS_MAIN(TestEmailText)
#include "tst_emailtext.moc"
