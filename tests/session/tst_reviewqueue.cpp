// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reviewqueue.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

namespace {

QStringList ids(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestReviewQueue final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leadsFromOneToTheNext()
    {
        session::ReviewQueue queue;
        QVERIFY(queue.next().isEmpty());
        queue.setIds(ids("a b c"), true);
        QVERIFY(queue.mayGrow());
        queue.setCurrent(QStringLiteral("a"));
        QCOMPARE(queue.place(), 0);
        QVERIFY(queue.previous().isEmpty());
        QCOMPARE(queue.next(), QStringLiteral("b"));
        queue.setCurrent(QStringLiteral("c"));
        QVERIFY(queue.next().isEmpty());
        QCOMPARE(queue.previous(), QStringLiteral("b"));
    }

    void staysWhenTheListMoves()
    {
        session::ReviewQueue queue;
        queue.setIds(ids("a b c"), false);
        queue.setCurrent(QStringLiteral("b"));
        queue.setIds(ids("x a b c"), false);
        QCOMPARE(queue.place(), 2);
        queue.setIds(ids("x a c"), false); // what is open does not fit the filter any more
        QCOMPARE(queue.place(), -1);
        QCOMPARE(queue.next(), QStringLiteral("c"));
        QCOMPARE(queue.previous(), QStringLiteral("a"));
    }

    void anotherConversationIsOutsideOfIt()
    {
        session::ReviewQueue queue;
        queue.setIds(ids("a b"), false);
        queue.setCurrent(QStringLiteral("z"));
        QCOMPARE(queue.place(), -1);
        QVERIFY(queue.next().isEmpty());
        QVERIFY(queue.previous().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReviewQueue)
#include "tst_reviewqueue.moc"
