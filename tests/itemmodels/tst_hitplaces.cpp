// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/hitplaces.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using itemmodels::HitPlace;
using itemmodels::HitPlaces;

class TestHitPlaces final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withoutHitsThereIsNoPlace()
    {
        for (const HitPlaces &places : {HitPlaces(), HitPlaces({0, 0})}) {
            QCOMPARE(places.total(), 0);
            QVERIFY(!places.from(0));
            QVERIFY(!places.next({0, 0}));
            QVERIFY(!places.previous({0, 0}));
            QVERIFY(!places.contains({0, 0}));
            QCOMPARE(places.ordinal({0, 0}), 0);
        }
    }

    void stepsThroughAllAndRound()
    {
        const HitPlaces places({0, 2, 0, 1});
        QCOMPARE(places.total(), 3);
        const QList<HitPlace> order{{1, 0}, {1, 1}, {3, 0}};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(places.ordinal(order.at(i)), i);
            QCOMPARE(*places.next(order.at(i)), order.at((i + 1) % 3));
            QCOMPARE(*places.previous(order.at((i + 1) % 3)), order.at(i));
            QVERIFY(places.contains(order.at(i)));
        }
    }

    void beginsAtTheReadersPlace()
    {
        const HitPlaces places({1, 0, 3});
        QCOMPARE(*places.from(0), (HitPlace{0, 0}));
        QCOMPARE(*places.from(1), (HitPlace{2, 0}));
        QCOMPARE(*places.from(99), (HitPlace{0, 0}));
        QCOMPARE(*places.previous({1, 0}), (HitPlace{0, 0}));
        QCOMPARE(*places.previous({0, 0}), (HitPlace{2, 2}));
    }

    void aPlaceThatIsGoneStillHasNeighbours()
    {
        const HitPlaces places({1, 1});
        QVERIFY(!places.contains({1, 4}));
        QCOMPARE(*places.previous({1, 4}), (HitPlace{1, 0}));
        QCOMPARE(*places.next({1, 4}), (HitPlace{0, 0}));
        QCOMPARE(*places.next({7, 0}), (HitPlace{0, 0}));
    }
};

QTEST_APPLESS_MAIN(TestHitPlaces)
#include "tst_hitplaces.moc"
