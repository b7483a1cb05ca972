// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/filterchips.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace earshot;
using itemmodels::TurnFilter;
using views::FilterChips;

namespace {

struct Shown
{
    FilterChips chips;
    QSignalSpy changed{&chips, &FilterChips::filterChanged};

    [[nodiscard]] QToolButton *chip(const char *name) const
    {
        return chips.findChild<QToolButton *>(QString::fromLatin1(name));
    }
};

} // namespace

class TestFilterChips final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachChipIsAPartOfTheFilter()
    {
        Shown s;
        QVERIFY(!s.chips.filter().isActive());
        for (const char *name : {"callerChip", "agentChip", "toolsChip", "failedChip", "interruptedChip",
                                 "slowerChip", "unsureChip"}) {
            QVERIFY(!s.chip(name)->accessibleDescription().isEmpty());
            s.chip(name)->click();
        }
        QCOMPARE(s.changed.count(), 7);
        QCOMPARE(s.chips.filter(), (TurnFilter{true, true, true, true, true, true, 1500}));
        s.chip("callerChip")->click();
        QCOMPARE(s.changed.last().first().value<TurnFilter>(),
                 (TurnFilter{false, true, true, true, true, true, 1500}));
    }

    void allComeBackAtOnce()
    {
        Shown s;
        QVERIFY(!s.chip("allTurns")->isEnabled());
        s.chip("failedChip")->click();
        s.chip("toolsChip")->click();
        s.chip("allTurns")->click();
        QCOMPARE(s.changed.count(), 3);
        QVERIFY(!s.chips.filter().isActive());
        QVERIFY(!s.chip("failedChip")->isChecked());
        QVERIFY(!s.chip("allTurns")->isEnabled());
    }

    void theThresholdIsChosenOrGiven()
    {
        Shown s;
        QCOMPARE(s.chip("slowerChip")->text(), QStringLiteral("Slower than 1.5 s"));
        s.chip("slowerChip")->menu()->actions().first()->trigger();
        QCOMPARE(s.chips.filter().slowerThanMs, std::optional(800.0));
        QCOMPARE(s.chip("slowerChip")->text(), QStringLiteral("Slower than 800 ms"));
        auto *own = s.chips.findChild<QDoubleSpinBox *>();
        QCOMPARE(own->value(), 0.8);
        own->setValue(2.2);
        QCOMPARE(s.changed.last().first().value<TurnFilter>().slowerThanMs, std::optional(2200.0));
        QCOMPARE(s.chip("slowerChip")->text(), QStringLiteral("Slower than 2.2 s"));
    }

    void offersTheThresholdsOfTheSettings()
    {
        Shown s;
        itemmodels::ReadingThresholds thresholds;
        thresholds.fairMs = 500;
        thresholds.slowMs = 2'000;
        s.chips.setThresholds(thresholds);
        QCOMPARE(s.chip("slowerChip")->text(), QStringLiteral("Slower than 2.0 s"));
        s.chip("slowerChip")->menu()->actions().first()->trigger();
        QCOMPARE(s.chips.filter().slowerThanMs, std::optional(500.0));
        thresholds.slowMs = 4'000;
        s.chips.setThresholds(thresholds); // what is filtered for stays
        QCOMPARE(s.chips.filter().slowerThanMs, std::optional(500.0));
    }

    void countsWhatIsShown()
    {
        Shown s;
        const auto *count = s.chips.findChild<QLabel *>();
        s.chips.setCount(12, 240);
        QCOMPARE(count->text(), QStringLiteral("12 of 240 turns"));
        s.chips.setCount(0, 1);
        QCOMPARE(count->text(), QStringLiteral("0 of 1 turn"));
    }
};

QTEST_MAIN(TestFilterChips)
#include "tst_filterchips.moc"
