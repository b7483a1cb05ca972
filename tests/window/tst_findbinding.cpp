// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "transcriptfixture.h"
#include "views/findbar.h"
#include "views/findticks.h"
#include "window/findbinding.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace earshot;
using window::FindBinding;

namespace {

struct Fixture : window::TranscriptFixture
{
    views::FindBar *bar = new views::FindBar(&page);
    FindBinding *binding = new FindBinding(turns, *bar, *view, &page);
    QLineEdit *text = bar->findChild<QLineEdit *>();

    explicit Fixture(const QString &letters)
    {
        page.layout()->addWidget(bar);
        set(letters);
    }
    void set(const QString &letters)
    {
        const auto conversation = conversationOf(letters, QStringLiteral("blue"));
        model.setConversation(conversation);
        binding->setTranscript({conversation.turns, itemmodels::SpeakerNames::of(conversation)});
    }
    /** What the bar counts. */
    [[nodiscard]] QString count() const { return bar->findChild<QLabel *>()->text(); }
    [[nodiscard]] bool find(const QString &query)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        text->selectAll();
        QTest::keyClicks(text, query);
        return counts();
    }
    /** Waits until the search has ended. */
    [[nodiscard]] bool counts() const
    {
        return QTest::qWaitFor([this] { return !count().isEmpty() && !count().endsWith(u'…'); });
    }
};

} // namespace

class TestFindBinding final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsThreeStepsAway()
    {
        Fixture f(QString(400, u'a'));
        QVERIFY(f.show());
        QVERIFY(f.find(QStringLiteral("number 350")));
        QCOMPARE(f.current(), 350);
        QCOMPARE(f.count(), QStringLiteral("1 of 1"));
        QVERIFY(f.view->viewport()->rect().intersects(f.view->visualRect(f.turn(350))));
        QCOMPARE(f.view->findTicks().ticks().size(), size_t(1));
        QTest::keyClick(f.text, Qt::Key_Escape);
        QVERIFY(f.bar->isHidden());
        QVERIFY(f.view->hasFocus());
        QCOMPARE(f.current(), 350);
        QVERIFY(f.view->findTicks().ticks().empty());
    }

    void stepsForthAndBackAndRound()
    {
        Fixture f(QStringLiteral("acac"));
        QVERIFY(f.show());
        f.view->setCurrentIndex(f.turn(2));
        QVERIFY(f.find(QStringLiteral("blue")));
        QCOMPARE(f.count(), QStringLiteral("3 of 4"));
        QTest::keyClick(f.text, Qt::Key_Return);
        QCOMPARE(f.count(), QStringLiteral("4 of 4"));
        QTest::keyClick(f.text, Qt::Key_F3);
        QCOMPARE(f.count(), QStringLiteral("1 of 4"));
        QTest::keyClick(f.text, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(f.count(), QStringLiteral("4 of 4"));
        QTest::keyClick(f.text, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(f.current(), 2);
        f.view->setCurrentIndex(f.turn(0)); // the reader goes elsewhere
        QTest::keyClick(f.text, Qt::Key_F3);
        QCOMPARE(f.current(), 0);
    }

    void aLongerWordStaysWhereTheShorterWas()
    {
        Fixture f(QString(30, u'a'));
        QVERIFY(f.show());
        QVERIFY(f.find(QStringLiteral("number 1")));
        QCOMPARE(f.current(), 1);
        QTest::keyClicks(f.text, QStringLiteral("9"));
        QVERIFY(f.counts());
        QCOMPARE(f.current(), 19);
        QTest::keyClick(f.text, Qt::Key_Backspace);
        QVERIFY(f.counts());
        QCOMPARE(f.current(), 19);
        QTest::keyClicks(f.text, QStringLiteral("x"));
        QVERIFY(f.counts());
        QCOMPARE(f.count(), QStringLiteral("Not found"));
        QCOMPARE(f.current(), 19);
    }

    void aHitInAFoldedToolUnfoldsIt()
    {
        Fixture f(QStringLiteral("at"));
        QVERIFY(f.show());
        QVERIFY(f.find(QStringLiteral("find_order")));
        QCOMPARE(f.current(), 1);
        QVERIFY(!f.view->isUnfolded(f.turn(1)));
        QVERIFY(f.find(QStringLiteral("number 1")));
        QCOMPARE(f.current(), 1);
        QVERIFY(f.view->isUnfolded(f.turn(1)));
    }

    void aHitFarDownInATurnIsScrolledIntoView()
    {
        Fixture f(QStringLiteral("at"));
        auto conversation = window::TranscriptFixture::conversationOf(QStringLiteral("at"));
        conversation.turns[0].text = QStringLiteral("long\n").repeated(6000) + QStringLiteral("treasure");
        conversation.turns[1].toolCall.outputs[0].output =
            QStringLiteral("long\n").repeated(200) + QStringLiteral("silver");
        f.model.setConversation(conversation);
        f.binding->setTranscript({conversation.turns, itemmodels::SpeakerNames::of(conversation)});
        QVERIFY(f.show());
        QVERIFY(f.find(QStringLiteral("treasure")));
        QVERIFY(f.view->isUnfolded(f.turn(0)));
        const int page = f.view->viewport()->height();
        const QRect first = f.view->visualRect(f.turn(0));
        QVERIFY(first.top() < -page && first.bottom() < page);
        QVERIFY(f.find(QStringLiteral("silver")));
        const QRect second = f.view->visualRect(f.turn(1));
        QVERIFY(second.top() < -page && second.bottom() < page);
    }

    void countsWhatTheFilterShows()
    {
        Fixture f(QStringLiteral("acca"));
        QVERIFY(f.show());
        QVERIFY(f.find(QStringLiteral("blue")));
        QCOMPARE(f.count(), QStringLiteral("1 of 4"));
        f.turns.setFilter({.isCaller = true});
        QCOMPARE(f.count(), QStringLiteral("2 hits"));
        QTest::keyClick(f.text, Qt::Key_Return);
        QCOMPARE(f.count(), QStringLiteral("1 of 2"));
        f.turns.setFilter({});
        QCOMPARE(f.count(), QStringLiteral("2 of 4"));
        f.turns.setFilter({.isTool = true});
        QCOMPARE(f.count(), QStringLiteral("Not found"));
    }

    void aGrowingCallIsCountedOnAndTheHitStays()
    {
        Fixture f(QStringLiteral("acac"));
        QVERIFY(f.show());
        QVERIFY(f.find(QStringLiteral("blue")));
        QTest::keyClick(f.text, Qt::Key_Return);
        QCOMPARE(f.count(), QStringLiteral("2 of 4"));
        f.set(QStringLiteral("acaca"));
        QVERIFY(f.counts());
        QCOMPARE(f.count(), QStringLiteral("2 of 5"));
        QCOMPARE(f.current(), 1);
    }

    void keysWorkWithoutTheBar()
    {
        Fixture f(QStringLiteral("acac"));
        QVERIFY(f.show());
        f.press(Qt::Key_F3);
        QVERIFY(f.bar->isVisible());
        QVERIFY(f.text->hasFocus());
        QTest::keyClicks(f.text, QStringLiteral("blue"));
        QTest::keyClick(f.text, Qt::Key_Escape);
        f.press(Qt::Key_F3);
        QVERIFY(f.bar->isVisible());
        QVERIFY(f.view->hasFocus());
        QVERIFY(f.counts());
    }

    void saysWhyAPatternIsNone()
    {
        Fixture f(QStringLiteral("acac"));
        QVERIFY(f.show());
        f.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(f.text, Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(f.bar->query().isRegularExpression); // the button is seen to go down first
        QTest::keyClicks(f.text, QStringLiteral("("));
        QVERIFY(f.text->accessibleDescription().startsWith(QStringLiteral("Not a regular expression")));
        QTest::keyClicks(f.text, QStringLiteral("blue)"));
        QVERIFY(f.counts());
        QCOMPARE(f.count(), QStringLiteral("1 of 4"));
    }

    void theMenuHasEveryKey()
    {
        Fixture f({});
        QMenu menu;
        f.binding->addTo(menu);
        QCOMPARE(menu.actions().size(), 3);
    }
};

QTEST_MAIN(TestFindBinding)
#include "tst_findbinding.moc"
