// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/retrypause.h"
#include "support/testcase.h"

#include <QtTest>

#include <algorithm>
#include <array>

using namespace earshot;
using namespace std::chrono_literals;
using fetching::RetryPause;

class TestRetryPause final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void growsWithinItsLimits()
    {
        std::array<std::chrono::milliseconds, 8> longest{};
        for (quint32 seed = 1; seed <= 500; ++seed) {
            RetryPause pause(250ms, 8s, QRandomGenerator(seed));
            auto limit = 250ms;
            for (auto &most : longest) {
                const auto next = pause.next();
                QVERIFY(next >= 0ms);
                QVERIFY(next <= limit);
                most = std::max(most, next);
                limit = std::min<std::chrono::milliseconds>(limit * 2, 8s);
            }
        }
        QVERIFY(longest.front() > 200ms); // the whole width is used
        QVERIFY(longest.at(3) > 1500ms);
        QVERIFY(longest.back() > 7s);
    }

    void beginsAnewAfterASuccess()
    {
        RetryPause pause(10ms, 8s, QRandomGenerator(1));
        for (int i = 0; i < 20; ++i) {
            static_cast<void>(pause.next());
        }
        for (int i = 0; i < 50; ++i) {
            pause.reset();
            QVERIFY(pause.next() <= 10ms);
        }
    }
};

QTEST_GUILESS_MAIN(TestRetryPause)
#include "tst_retrypause.moc"
