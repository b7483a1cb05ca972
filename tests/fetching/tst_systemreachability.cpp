// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/systemreachability.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;

class TestSystemReachability final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAChangeOnce()
    {
        fetching::SystemReachability reachability;
        QSignalSpy changed(&reachability, &fetching::Reachability::offlineChanged);
        const bool offline = reachability.isOffline(); // whatever this computer has
        QCOMPARE(changed.count(), offline ? 1 : 0);
        QCOMPARE(reachability.isOffline(), offline);
        QCOMPARE(changed.count(), offline ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(TestSystemReachability)
#include "tst_systemreachability.moc"
