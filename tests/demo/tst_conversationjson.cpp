// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/conversationjson.h"
#include "support/testcase.h"

#include <QJsonDocument>
#include <QtTest>

using namespace earshot;

class TestConversationJson final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ordersTheMembersAsTheReferenceDoes()
    {
        const QByteArray sorted =
            R"({"agent":{"id":"a"},"conversation":null,"extra":1,"id":"c","status":"completed"})";
        QCOMPARE(demo::conversationJson(QJsonDocument::fromJson(sorted).object()),
                 QByteArray(
                     R"({"id":"c","status":"completed","agent":{"id":"a"},"conversation":null,"extra":1})"));
    }

    void writesAnEmptyObject() { QCOMPARE(demo::conversationJson({}), QByteArray("{}")); }
};

QTEST_GUILESS_MAIN(TestConversationJson)
#include "tst_conversationjson.moc"
