// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionsfixture.h"
#include "support/testcase.h"
#include "window/outputmenu.h"

using namespace earshot;

namespace {

struct Fixture : window::ActionsFixture
{
    window::OutputMenu menu{player, listening, &owner};

    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const QAction *action : menu.actions()) {
            if (!action->isSeparator())
                texts.append((action->isChecked() ? QStringLiteral("*") : QString()) + action->text());
        }
        return texts;
    }
};

} // namespace

class TestOutputMenu final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheOutputs()
    {
        Fixture f;
        QCOMPARE(f.texts(), QStringList{QStringLiteral("*&System default")});
        f.player.setOutputs({{QStringLiteral("a"), QStringLiteral("Desk & lamp\u202E")},
                             {QStringLiteral("b"), QStringLiteral("Headset")}});
        QCOMPARE(f.texts(), (QStringList{QStringLiteral("*&System default"),
                                         QStringLiteral("Desk && lamp⟦U+202E⟧"), QStringLiteral("Headset")}));
        f.menu.actions().constLast()->trigger();
        QCOMPARE(f.player.output, QStringLiteral("b"));
        QCOMPARE(f.texts().constLast(), QStringLiteral("*Headset"));
        f.menu.actions().constFirst()->trigger();
        QCOMPARE(f.player.output, QString());
    }

    void keepsTheChosenOneThatIsGone()
    {
        Fixture f;
        f.player.setOutputs({{QStringLiteral("b"), QStringLiteral("Headset")}});
        f.menu.actions().constLast()->trigger();
        f.player.setOutputs({});
        QCOMPARE(f.texts(), (QStringList{QStringLiteral("&System default"),
                                         QStringLiteral("*The chosen one (not connected)")}));
        QCOMPARE(f.listening.preferences().output, QStringLiteral("b"));
    }
};

QTEST_MAIN(TestOutputMenu)
#include "tst_outputmenu.moc"
