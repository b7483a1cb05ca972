// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/listeningpreferences.h"
#include "settings/settings.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using session::ListeningPreferences;

class TestListeningPreferences final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    /** Else a player without settings would play otherwise than one with them. */
    void areTheUsualSettings()
    {
        const settings::Settings none({});
        QVERIFY(ListeningPreferences::of(none) == ListeningPreferences());
    }

    void comeBackAsTheyWereStored()
    {
        ListeningPreferences wanted;
        wanted.shortStepMs = 3'000;
        wanted.longStepMs = 30'000;
        wanted.rewindsOnResume = true;
        wanted.speed = 1.35;
        wanted.otherSpeed = 2.5;
        wanted.volume = 2.5;
        wanted.isMono = true;
        wanted.isLevelled = true;
        wanted.silence = {true, -35, 1'000, 200, true};
        wanted.output = QStringLiteral("headset");
        settings::Settings kept({});
        wanted.storeIn(kept);
        QVERIFY(ListeningPreferences::of(kept) == wanted);
    }

    void comeWithinTheirBounds()
    {
        ListeningPreferences wanted;
        wanted.speed = 9;
        wanted.volume = -1;
        wanted.silence.thresholdDb = -200;
        settings::Settings kept({});
        wanted.storeIn(kept);
        const ListeningPreferences bounded = ListeningPreferences::of(kept);
        QCOMPARE(bounded.speed, 3.0);
        QCOMPARE(bounded.volume, 0.0);
        QCOMPARE(bounded.silence.thresholdDb, -80.0);
    }
};

QTEST_GUILESS_MAIN(TestListeningPreferences)
#include "tst_listeningpreferences.moc"
