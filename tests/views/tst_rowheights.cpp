// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/rowheights.h"

#include <QtTest>

#include <numeric>
#include <random>

using namespace earshot;
using views::RowHeights;

class TestRowHeights final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListHasNoRows()
    {
        const RowHeights heights([](int) { return 10; });
        QCOMPARE(heights.count(), 0);
        QCOMPARE(heights.total(), 0);
        QCOMPARE(heights.rowAt(0), -1);
    }

    void findsTheRowOfEachPixel()
    {
        RowHeights heights([](int row) { return row == 1 ? 0 : row == 0 ? 10 : 5; });
        heights.reset(3, 10);
        QCOMPARE(heights.rowAt(-1), -1);
        QCOMPARE(heights.rowAt(0), 0);
        QCOMPARE(heights.rowAt(9), 0);
        QCOMPARE(heights.rowAt(10), 2); // row 1 has no pixel
        QCOMPARE(heights.rowAt(14), 2);
        QCOMPARE(heights.rowAt(15), -1);
    }

    void sumsBeyondTheRangeOfInt()
    {
        RowHeights heights([](int) { return 1'000'000'000; });
        heights.reset(5, 1'000'000'000);
        QCOMPARE(heights.total(), Q_INT64_C(5'000'000'000));
        QCOMPARE(heights.rowAt(Q_INT64_C(4'999'999'999)), 4);
    }

    /** Only what is looked at is estimated, however long the list is. */
    void estimatesOnlyWhatIsNear()
    {
        int estimated = 0;
        RowHeights heights([&](int) {
            ++estimated;
            return 20;
        });
        heights.reset(1'000'000, 30);
        QCOMPARE(heights.total(), Q_INT64_C(30'000'000));
        QCOMPARE(estimated, 0);
        QCOMPARE(heights.height(500'000), 20);
        QVERIFY(heights.rowAt(0) == 0);
        QVERIFY2(estimated < 1000, qPrintable(QString::number(estimated)));
        estimated = 0;
        heights.outdate();
        QCOMPARE(heights.height(500'000), 20);
        QVERIFY2(estimated < 1000, qPrintable(QString::number(estimated)));
    }

    void estimatesTheRestLittleByLittle()
    {
        RowHeights heights([](int) { return 20; });
        heights.reset(10'000, 30);
        int rounds = 1;
        while (heights.estimateSome(3)) {
            ++rounds;
        }
        QCOMPARE(heights.total(), 200'000);
        QVERIFY(rounds > 10);
        QVERIFY(!heights.estimateSome(3));
    }

    void findsTheRowInABlockThatTurnsOutLower()
    {
        RowHeights heights([](int) { return 1; });
        heights.reset(1000, 100);
        QCOMPARE(heights.rowAt(300), 300);
        QCOMPARE(heights.rowAt(2000), -1);
    }

    /** Whatever is done, the blocks say what a plain sum over a plain list says. */
    void agreesWithANaiveSum()
    {
        std::mt19937 random(20260101); // NOLINT(bugprone-random-generator-seed): failures must be repeatable
        const auto below = [&random](size_t end) {
            return static_cast<int>(std::uniform_int_distribution<size_t>(0, end - 1)(random));
        };
        std::vector<int> naive;
        RowHeights heights([&](int row) { return naive[static_cast<size_t>(row)]; });
        heights.reset(0, 100);
        for (int round = 0; round < 2000; ++round) {
            const int rows = static_cast<int>(naive.size());
            switch (below(5)) {
            case 0: {
                std::vector<int> added(static_cast<size_t>(1 + below(round % 100 == 0 ? 900 : 9)), 0);
                std::generate(added.begin(), added.end(), [&] { return below(200); });
                const int row = below(naive.size() + 1);
                naive.insert(naive.begin() + row, added.cbegin(), added.cend());
                heights.insert(row, static_cast<int>(added.size()));
                break;
            }
            case 1:
                if (rows > 0) {
                    const int first = below(naive.size());
                    const int last = std::min(rows - 1, first + below(round % 100 == 1 ? 400 : 4));
                    naive.erase(naive.begin() + first, naive.begin() + last + 1);
                    heights.remove(first, last);
                }
                break;
            case 2:
                heights.outdate();
                break;
            default:
                if (rows > 0) {
                    const int row = below(naive.size());
                    const int height = below(300);
                    naive[static_cast<size_t>(row)] = height;
                    heights.set(row, height);
                }
            }
            while (heights.estimateSome(100)) {
            }
            QCOMPARE(heights.count(), static_cast<int>(naive.size()));
            const int row = below(naive.size() + 1);
            QCOMPARE(heights.top(row), std::accumulate(naive.cbegin(), naive.cbegin() + row, qint64{0}));
            const qint64 total = std::accumulate(naive.cbegin(), naive.cend(), qint64{0});
            QCOMPARE(heights.total(), total);
            if (total > 0) {
                const qint64 y = below(static_cast<size_t>(total));
                const int found = heights.rowAt(y);
                QVERIFY(found >= 0);
                QVERIFY(heights.top(found) <= y && y < heights.top(found) + heights.height(found));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRowHeights)
#include "tst_rowheights.moc"
