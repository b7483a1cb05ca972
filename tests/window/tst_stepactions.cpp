// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionsfixture.h"
#include "support/testcase.h"
#include "window/stepactions.h"

using namespace earshot;

class TestStepActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void setTheSteps()
    {
        window::ActionsFixture f;
        const window::StepActions actions(f.listening, f.scope);
        const auto *shorts = f.owner.findChild<QMenu *>(QStringLiteral("shortStepMenu"));
        const auto *longs = f.owner.findChild<QMenu *>(QStringLiteral("longStepMenu"));
        QVERIFY(f.entry(*shorts, QStringLiteral("5 s"))->isChecked());
        f.entry(*shorts, QStringLiteral("3 s"))->trigger();
        f.entry(*longs, QStringLiteral("30 s"))->trigger();
        QCOMPARE(f.listening.preferences().shortStepMs, 3'000);
        QCOMPARE(f.listening.preferences().longStepMs, 30'000);
    }

    void rewindingIsASwitch()
    {
        window::ActionsFixture f;
        const window::StepActions actions(f.listening, f.scope);
        QVERIFY(!f.action("rewindOnResume")->isChecked());
        f.action("rewindOnResume")->trigger();
        QVERIFY(f.listening.preferences().rewindsOnResume);
    }
};

QTEST_MAIN(TestStepActions)
#include "tst_stepactions.moc"
