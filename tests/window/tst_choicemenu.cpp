// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "window/choicemenu.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using window::ChoiceMenu;

namespace {

QStringList marked(const ChoiceMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isChecked())
            texts.append(action->text());
    }
    return texts;
}

} // namespace

class TestChoiceMenu final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheChosenValue()
    {
        ChoiceMenu menu(QStringLiteral("speed"), {}, {{1, QStringLiteral("one")}, {2, QStringLiteral("two")}},
                        nullptr);
        QSignalSpy chosen(&menu, &ChoiceMenu::chosen);
        QVERIFY(marked(menu).isEmpty());
        menu.setValue(2);
        QCOMPARE(marked(menu), QStringList{QStringLiteral("two")});
        menu.setValue(20 * 0.05);
        QCOMPARE(marked(menu), QStringList{QStringLiteral("one")});
        menu.setValue(1.5);
        QVERIFY(marked(menu).isEmpty());
        QCOMPARE(chosen.size(), 0);
    }

    void everyChoiceHasAName()
    {
        ChoiceMenu menu(QStringLiteral("below"), {}, {{1.5, {}}, {-45, {}}}, nullptr);
        QCOMPARE(menu.objectName(), QStringLiteral("belowMenu"));
        QCOMPARE(menu.actions().at(0)->objectName(), QStringLiteral("below1.5"));
        QCOMPARE(menu.actions().at(1)->objectName(), QStringLiteral("below-45"));
    }

    void asksForAValue()
    {
        ChoiceMenu menu({}, {}, {{1, QStringLiteral("one")}, {2, QStringLiteral("two")}}, nullptr);
        QSignalSpy chosen(&menu, &ChoiceMenu::chosen);
        menu.actions().constLast()->trigger();
        menu.actions().constLast()->trigger();
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.at(1).at(0).toDouble(), 2.0);
        QCOMPARE(marked(menu), QStringList{QStringLiteral("two")});
    }

    void takesOtherChoicesAboveWhatElseIsInIt()
    {
        ChoiceMenu menu({}, {}, {{1, QStringLiteral("one")}, {2, QStringLiteral("two")}}, nullptr);
        menu.addAction(QStringLiteral("other"));
        menu.setValue(2);
        menu.setChoices({{2, QStringLiteral("zwei")}, {3, QStringLiteral("drei")}});
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts << action->text();
        QCOMPARE(texts,
                 (QStringList{QStringLiteral("zwei"), QStringLiteral("drei"), QStringLiteral("other")}));
        QCOMPARE(marked(menu), QStringList{QStringLiteral("zwei")});
    }
};

QTEST_MAIN(TestChoiceMenu)
#include "tst_choicemenu.moc"
