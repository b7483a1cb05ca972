// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/bytemap.h"
#include "support/testcase.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <vector>

using namespace earshot;
using fetching::ByteMap;

class TestByteMap final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        const ByteMap map;
        QCOMPARE(map.count(), 0);
        QCOMPARE(map.presentFrom(0), 0);
        QCOMPARE(map.missingFrom(7), 7);
        QVERIFY(!map.nextPresent(0));
    }

    void knowsItsStretches()
    {
        ByteMap map;
        map.add(100, 50);
        map.add(300, 10);
        QCOMPARE(map.count(), 60);
        QCOMPARE(map.presentFrom(99), 0);
        QCOMPARE(map.presentFrom(100), 50);
        QCOMPARE(map.presentFrom(149), 1);
        QCOMPARE(map.presentFrom(150), 0);
        QCOMPARE(map.missingFrom(120), 150);
        QCOMPARE(map.missingFrom(200), 200);
        QCOMPARE(map.nextPresent(0), std::optional<qint64>(100));
        QCOMPARE(map.nextPresent(120), std::optional<qint64>(120));
        QCOMPARE(map.nextPresent(150), std::optional<qint64>(300));
        QVERIFY(!map.nextPresent(310));
    }

    void joinsWhatTouches()
    {
        ByteMap map;
        map.add(0, 10);
        map.add(20, 10);
        map.add(10, 10);
        ByteMap whole;
        whole.add(0, 30);
        QVERIFY(map == whole);
        map.add(5, 3); // is there already
        QVERIFY(map == whole);
    }

    void ignoresNothing()
    {
        ByteMap map;
        map.add(5, 0);
        map.add(5, -3);
        map.add(-5, 3);
        QVERIFY(map == ByteMap());
    }

    void neverLies_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }
    void neverLies()
    {
        QFETCH(quint32, seed);
        constexpr int Size = 400;
        QRandomGenerator random(seed);
        ByteMap map;
        std::vector<bool> truth(Size);
        for (int step = 0; step < 60; ++step) {
            const int first = random.bounded(Size);
            const int length = random.bounded(std::min(Size - first, 1 + random.bounded(80)) + 1);
            map.add(first, length);
            std::fill_n(truth.begin() + first, length, true);
            QCOMPARE(map.count(), std::count(truth.begin(), truth.end(), true));
            for (int place = 0; place <= Size; ++place) {
                const auto from = truth.begin() + place;
                QCOMPARE(map.missingFrom(place), std::find(from, truth.end(), false) - truth.begin());
                const auto next = std::find(from, truth.end(), true);
                QCOMPARE(map.nextPresent(place).value_or(Size), next - truth.begin());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestByteMap)
#include "tst_bytemap.moc"
