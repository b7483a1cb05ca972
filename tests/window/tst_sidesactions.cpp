// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionsfixture.h"
#include "support/testcase.h"
#include "window/sidesactions.h"

using namespace earshot;

namespace {

struct Fixture : window::ActionsFixture
{
    window::SidesActions actions{listening, scope};
    QMenu menu;

    Fixture() { actions.addTo(menu); }

    /** A submenu of the one that the actions added. */
    [[nodiscard]] const QMenu &submenu(const QString &title) const
    {
        return *entry(*menu.actions().constFirst()->menu(), title)->menu();
    }
};

} // namespace

class TestSidesActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachSideHasItsLoudness()
    {
        Fixture f;
        f.entry(f.submenu(QStringLiteral("Loudness of the caller")), QStringLiteral("300 %"))->trigger();
        f.entry(f.submenu(QStringLiteral("Loudness of the agent")), QStringLiteral("25 %"))->trigger();
        QCOMPARE(f.listening.sides().caller.gain, 3.0);
        QCOMPARE(f.listening.sides().agent.gain, 0.25);
        f.action("muteCaller")->trigger();
        QVERIFY(f.player.settings.channels[0].isMuted);
        f.action("muteCaller")->trigger();
        f.action("muteAgent")->trigger();
        QVERIFY(!f.player.settings.channels[0].isMuted);
        QVERIFY(f.player.settings.channels[1].isMuted);
    }

    void earsAreMixedSwappedAndLevelled()
    {
        Fixture f;
        f.action("mono")->trigger();
        f.action("swapEars")->trigger();
        f.action("level")->trigger();
        QVERIFY(f.player.settings.isMono);
        QVERIFY(f.player.settings.isSwapped);
        QVERIFY(f.player.settings.isLevelled);
    }

    void showWhatOthersHaveChosen()
    {
        Fixture f;
        f.listening.setSides({{2, true}, {1, false}, true});
        QVERIFY(f.entry(f.submenu(QStringLiteral("Loudness of the caller")), QStringLiteral("200 %"))
                    ->isChecked());
        QVERIFY(f.action("muteCaller")->isChecked());
        QVERIFY(!f.action("muteAgent")->isChecked());
        QVERIFY(f.action("swapEars")->isChecked());
    }
};

QTEST_MAIN(TestSidesActions)
#include "tst_sidesactions.moc"
