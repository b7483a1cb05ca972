// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/roles.h"
#include "support/testcase.h"
#include "transcriptfixture.h"
#include "views/filterchips.h"
#include "window/filterbinding.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QToolButton>

using namespace earshot;
using window::FilterBinding;

namespace {

struct Fixture : window::TranscriptFixture
{
    views::FilterChips *chips = new views::FilterChips(&page);
    FilterBinding *binding = new FilterBinding(model, turns, *chips, *view, &page);

    explicit Fixture(const QString &letters)
    {
        page.layout()->addWidget(chips);
        model.setConversation(conversationOf(letters));
    }
    void click(const char *chip) { chips->findChild<QToolButton *>(QString::fromLatin1(chip))->click(); }
    [[nodiscard]] QString count() const { return chips->findChild<QLabel *>()->text(); }
};

} // namespace

class TestFilterBinding final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theCountIsTrueAlsoWhileTheCallGrows()
    {
        Fixture f(QStringLiteral("acac"));
        QCOMPARE(f.count(), QStringLiteral("4 of 4 turns"));
        f.click("agentChip");
        QCOMPARE(f.count(), QStringLiteral("2 of 4 turns"));
        f.model.setConversation(window::TranscriptFixture::conversationOf(QStringLiteral("acacc")));
        QCOMPARE(f.count(), QStringLiteral("2 of 5 turns"));
        f.model.setConversation(window::TranscriptFixture::conversationOf(QStringLiteral("acacca")));
        QCOMPARE(f.count(), QStringLiteral("3 of 6 turns"));
        f.click("toolsChip");
        f.click("agentChip");
        QCOMPARE(f.count(), QStringLiteral("0 of 6 turns"));
    }

    void whoHasNotMovedComesBack()
    {
        Fixture f(QStringLiteral("acat").repeated(50));
        QVERIFY(f.show());
        views::goToTurn(*f.view, f.turn(101));
        const int y = f.view->visualRect(f.turn(101)).top();
        f.click("toolsChip");
        QCOMPARE(f.current(), 103);
        f.click("toolsChip");
        QCOMPARE(f.current(), 101);
        QCOMPARE(f.view->visualRect(f.turn(101)).top(), y);
    }

    void whoHasMovedStaysThere()
    {
        Fixture f(QStringLiteral("acat").repeated(50));
        QVERIFY(f.show());
        views::goToTurn(*f.view, f.turn(101));
        f.click("toolsChip");
        views::goToTurn(*f.view, f.turn(151));
        f.click("agentChip"); // as well
        QCOMPARE(f.current(), 151);
        f.click("allTurns");
        QCOMPARE(f.current(), 151);
    }

    void theSpokenTurnStaysMarked()
    {
        Fixture f(QStringLiteral("acat"));
        f.model.setSpokenRow(2);
        f.click("agentChip");
        QCOMPARE(f.model.spokenRow(), 2);
        QVERIFY(f.turn(2).data(itemmodels::SpokenRole).toBool());
    }

    void theKeyShowsTheChipsAndHidesThemWithTheirFilter()
    {
        Fixture f(QStringLiteral("acat"));
        QVERIFY(f.show());
        QVERIFY(f.chips->isHidden());
        f.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(f.chips->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the first chip
        QVERIFY(f.turns.filter().isCaller);
        f.binding->filterAction()->trigger();
        QVERIFY(f.chips->isHidden());
        QVERIFY(!f.turns.filter().isActive());
        QVERIFY(f.view->hasFocus());
    }
};

QTEST_MAIN(TestFilterBinding)
#include "tst_filterbinding.moc"
