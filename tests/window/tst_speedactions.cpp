// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionsfixture.h"
#include "support/testcase.h"
#include "window/speedactions.h"

using namespace earshot;

namespace {

struct Fixture : window::ActionsFixture
{
    window::SpeedActions actions{listening, scope};
};

} // namespace

class TestSpeedActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keysChangeTheSpeed()
    {
        Fixture f;
        f.show();
        f.pressElsewhere(Qt::Key_BracketRight);
        QCOMPARE(f.player.settings.speed, 1.0);
        f.press(Qt::Key_BracketRight);
        f.press(Qt::Key_BracketRight);
        QCOMPARE(f.player.settings.speed, 1.1);
        f.press(Qt::Key_BracketLeft);
        QCOMPARE(f.player.settings.speed, 1.05);
    }

    void backspaceTogglesInThePaneOnly()
    {
        Fixture f;
        f.show();
        f.listening.setSpeed(2);
        f.field.setText(QStringLiteral("ab"));
        f.pressElsewhere(Qt::Key_Backspace);
        QCOMPARE(f.field.text(), QStringLiteral("a"));
        QCOMPARE(f.player.settings.speed, 2.0);
        QCOMPARE(f.action("toggleSpeed")->text(), QStringLiteral("&Back to 1×"));
        f.press(Qt::Key_Backspace);
        QCOMPARE(f.player.settings.speed, 1.0);
        QCOMPARE(f.action("toggleSpeed")->text(), QStringLiteral("&Back to 2×"));
        f.press(Qt::Key_Backspace);
        QCOMPARE(f.player.settings.speed, 2.0);
    }

    void presetsAreMarked()
    {
        Fixture f;
        const QMenu &menu = *f.actions.menu();
        QVERIFY(f.entry(menu, QStringLiteral("1×"))->isChecked());
        f.entry(menu, QStringLiteral("2.5×"))->trigger();
        QCOMPARE(f.player.settings.speed, 2.5);
        QVERIFY(f.entry(menu, QStringLiteral("2.5×"))->isChecked());
        f.listening.setSpeed(1.1);
        QVERIFY(!f.entry(menu, QStringLiteral("2.5×"))->isChecked());
    }

    void endsAtItsBounds()
    {
        Fixture f;
        f.listening.setSpeed(3);
        QVERIFY(!f.action("faster")->isEnabled());
        f.listening.setSpeed(0.5);
        QVERIFY(f.action("faster")->isEnabled());
        QVERIFY(!f.action("slower")->isEnabled());
    }
};

QTEST_MAIN(TestSpeedActions)
#include "tst_speedactions.moc"
