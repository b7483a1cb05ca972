// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/findbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace earshot;
using itemmodels::FindQuery;
using itemmodels::PatternError;
using views::FindBar;
using views::FindOutcome;

namespace {

struct Shown
{
    FindBar bar;
    QSignalSpy queryChanged{&bar, &FindBar::queryChanged};
    QSignalSpy next{&bar, &FindBar::nextRequested};
    QSignalSpy previous{&bar, &FindBar::previousRequested};
    QSignalSpy close{&bar, &FindBar::closeRequested};
    QLineEdit *text = bar.findChild<QLineEdit *>();

    Shown()
    {
        bar.show();
        bar.open();
    }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        for (auto *button : bar.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name) {
                return button;
            }
        }
        return nullptr;
    }
    /** The text of the count, and the note below when one is shown. */
    [[nodiscard]] QString words() const
    {
        QStringList words;
        for (const auto *label : bar.findChildren<QLabel *>()) {
            if (!label->isHidden() && !label->text().isEmpty()) {
                words << label->text();
            }
        }
        return words.join(u'|');
    }
};

} // namespace

class TestFindBar final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheQueryAsItIsTyped()
    {
        Shown s;
        QTest::keyClicks(s.text, QStringLiteral("ab"));
        QCOMPARE(s.queryChanged.count(), 2);
        QCOMPARE(s.bar.query(), (FindQuery{QStringLiteral("ab")}));
        s.button(QStringLiteral("Match case"))->setChecked(true);
        s.button(QStringLiteral("Whole words"))->click();
        s.button(QStringLiteral("Regular expression"))->click();
        QCOMPARE(s.bar.query(), (FindQuery{QStringLiteral("ab"), true, true, true}));
    }

    void keysStepAndClose()
    {
        Shown s;
        QTest::keyClick(s.text, Qt::Key_Return);
        QTest::keyClick(s.text, Qt::Key_Enter);
        QTest::keyClick(s.text, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(s.text, Qt::Key_Escape);
        QCOMPARE(s.next.count(), 2);
        QCOMPARE(s.previous.count(), 1);
        QCOMPARE(s.close.count(), 1);
        s.bar.setOutcome({.current = 1, .total = 2});
        s.button(QStringLiteral("Next hit"))->click();
        s.button(QStringLiteral("Previous hit"))->click();
        s.button(QStringLiteral("Close"))->click();
        QCOMPARE(s.next.count(), 3);
        QCOMPARE(s.previous.count(), 2);
        QCOMPARE(s.close.count(), 2);
    }

    void saysWhatWasFound_data()
    {
        QTest::addColumn<FindOutcome>("outcome");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << FindOutcome{} << "Not found";
        QTest::newRow("nothing yet") << FindOutcome{.isRunning = true} << "Searching…";
        QTest::newRow("third of fifteen") << FindOutcome{.current = 3, .total = 15} << "3 of 15";
        QTest::newRow("not all yet") << FindOutcome{.current = 3, .total = 15, .isRunning = true}
                                     << "3 of 15…";
        QTest::newRow("none is shown") << FindOutcome{.total = 1} << "1 hit";
        QTest::newRow("round the end") << FindOutcome{.current = 1, .total = 2, .hasWrapped = true}
                                       << "1 of 2|Went on at the other end.";
        QTest::newRow("given up") << FindOutcome{.current = 1, .total = 2, .incompleteTurns = 1}
                                  << "1 of 2|The expression takes too many steps in one turn; there may be "
                                     "more hits.";
        QTest::newRow("a bad expression")
            << FindOutcome{.error = PatternError{QStringLiteral("missing )"), 4}}
            << "Not a regular expression: missing ) (at character 5)";
    }
    void saysWhatWasFound()
    {
        QFETCH(const FindOutcome, outcome);
        Shown s;
        s.text->setText(QStringLiteral("a"));
        s.bar.setOutcome({.total = 99});
        s.bar.setOutcome(outcome);
        QTEST(s.words(), "words");
        QCOMPARE(s.button(QStringLiteral("Next hit"))->isEnabled(), outcome.total > 0);
        QVERIFY(!s.text->accessibleDescription().isEmpty());
    }

    void saysNothingWithoutAQuery()
    {
        Shown s;
        s.bar.setOutcome({.isRunning = true});
        QCOMPARE(s.words(), QString());
    }

    void everyButtonHasAName()
    {
        Shown s;
        for (const auto *button : s.bar.findChildren<QToolButton *>()) {
            if (button->parent() == &s.bar) {
                QVERIFY(!button->accessibleName().isEmpty());
                QVERIFY(button->toolTip().contains(u'('));
            }
        }
    }
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
