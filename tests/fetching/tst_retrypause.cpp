// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/retrypause.h"
#include "support/testcase.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <array>

using namespace earshot;
using namespace std::chrono_literals;
using fetching::pauseAfter;

class TestRetryPause final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void growsWithinItsLimits()
    {
        std::array<std::chrono::milliseconds, 8> longest{};
        QRandomGenerator random(1);
        for (int i = 0; i < 500; ++i) {
            std::chrono::milliseconds limit = 250ms;
            for (int failures = 1; failures <= int(longest.size()); ++failures) {
                const auto next = pauseAfter(failures, {250ms, 8s}, random.generateDouble());
                QVERIFY(next >= 0ms);
                QVERIFY(next <= limit);
                auto &most = longest.at(size_t(failures - 1));
                most = std::max(most, next);
                limit = std::min<std::chrono::milliseconds>(limit * 2, 8s);
            }
        }
        QVERIFY(longest.front() > 200ms); // the whole width is used
        QVERIFY(longest.at(3) > 1500ms);
        QVERIFY(longest.back() > 7s);
    }

    void staysAtItsLongestForEver()
    {
        QCOMPARE(pauseAfter(1'000'000'000, {250ms, 8s}, 0.5), std::chrono::milliseconds(4s));
        QCOMPARE(pauseAfter(3, {1h, 1h}, 0.5), std::chrono::milliseconds(30min));
    }
};

QTEST_GUILESS_MAIN(TestRetryPause)
#include "tst_retrypause.moc"
