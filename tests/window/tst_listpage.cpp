// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/conversationlistview.h"
#include "window/listpage.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace earshot;
using session::ConversationList;
using support::FakeListSource;

namespace {

struct Fixture : window::WindowFixture
{
    window::ListPage page{{list, queue, marks, filters}, settings};
    QSignalSpy opened{&page, &window::ListPage::openRequested};

    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] views::ConversationListView *view() const
    {
        return child<views::ConversationListView>("conversations");
    }
    [[nodiscard]] bool showsRows() const
    {
        return page.findChild<QStackedWidget *>()->currentWidget() == view();
    }
    void answerPage(const QByteArray &body)
    {
        listSource.fetches.last()->finishWithBody(body);
        QTRY_VERIFY(!list.isBusy());
    }
    void load(int first, int count)
    {
        page.resize(1000, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate();
        answerPage(FakeListSource::page(first, count));
    }
};

} // namespace

class TestListPage final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void loadsWhenItIsFirstShown()
    {
        Fixture f;
        QVERIFY(f.listSource.asked.isEmpty());
        f.load(100, 7);
        QVERIFY(f.showsRows());
        QVERIFY(f.child<QLabel>("listCount")->text().startsWith(QStringLiteral("7 ")));
        QCOMPARE(f.view()->selectedIds(),
                 QStringList{QStringLiteral("c100")}); // what Enter would open is seen
        f.view()->select(QStringLiteral("c98"));
        f.page.activate();
        QCOMPARE(f.view()->currentId(), QStringLiteral("c98"));
        QCOMPARE(f.listSource.asked.size(), 1);
    }

    void loadsOnByItself()
    {
        Fixture f;
        f.page.resize(1000, 5000); // a whole page fits
        f.page.show();
        f.page.activate();
        f.listSource.fetches.last()->finishWithBody(FakeListSource::page(1000, ConversationList::PageSize));
        QTRY_COMPARE(f.listSource.asked.size(), 2);
    }

    void aFailureHasAWayOut()
    {
        Fixture f;
        f.page.activate();
        f.listSource.fetches.last()->finishWith(
            base::Problem{base::ProblemKind::Unauthorized, QStringLiteral("No."), {}, 401});
        QVERIFY(!f.showsRows());
        QSignalSpy signIn(&f.page, &window::ListPage::signInRequested);
        for (auto *button : f.page.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Sign in…")) {
                button->click();
            }
        }
        QCOMPARE(signIn.count(), 1);
    }

    void aFailureOfALaterPageIsALine()
    {
        Fixture f;
        f.load(1000, ConversationList::PageSize);
        f.list.loadMore();
        f.listSource.fetches.last()->finishWith(
            base::Problem{base::ProblemKind::RateLimited, QStringLiteral("Too many."), {}, 429});
        QVERIFY(f.showsRows());
        QVERIFY(f.child<QLabel>("listCount")->text().contains(QStringLiteral("Too many.")));
        const auto asked = f.listSource.asked.size();
        f.child<QPushButton>("loadMore")->click();
        QCOMPARE(f.listSource.asked.size(), asked + 1);
    }

    void tellsWhenThereIsNone()
    {
        Fixture f;
        f.load(0, 0);
        QVERIFY(!f.showsRows());
    }

    void searchesWhatIsLoaded()
    {
        Fixture f;
        f.load(100, 20);
        auto *search = f.child<QLineEdit>("listSearch");
        QTest::keyClicks(search, QStringLiteral("c9"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(f.view()->model()->rowCount(), 10); // c99 to c90
        QVERIFY(f.child<QLabel>("listCount")->text().startsWith(QStringLiteral("10 of 20")));
        QTest::keyClicks(search, QStringLiteral("nothing"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!f.showsRows());
    }

    void announcesWhatIsNew()
    {
        Fixture f;
        f.load(100, 20);
        auto *button = f.child<QPushButton>("newConversations");
        QVERIFY(button->isHidden());
        f.list.lookForNew();
        f.answerPage(FakeListSource::page(103, 23));
        QVERIFY(!button->isHidden());
        QVERIFY(button->text().startsWith(QStringLiteral("3 ")));
        QCOMPARE(f.view()->model()->rowCount(), 20);
        button->click();
        QCOMPARE(f.view()->model()->rowCount(), 23);
        QVERIFY(button->isHidden());
    }

    void refreshKeepsTheSelection()
    {
        Fixture f;
        f.load(100, 20);
        f.view()->select(QStringLiteral("c95"));
        f.page.refresh();
        f.answerPage(FakeListSource::page(102, 22));
        QCOMPARE(f.view()->currentId(), QStringLiteral("c95"));
        QCOMPARE(f.view()->currentIndex().row(), 7);
    }

    void opensAndLeadsTheQueue()
    {
        Fixture f;
        f.load(100, 20);
        f.view()->select(QStringLiteral("c95"));
        QTest::keyClick(f.view(), Qt::Key_Return);
        QCOMPARE(f.opened.last().at(0).toString(), QStringLiteral("c95"));
        f.queue.setCurrent(QStringLiteral("c95"));
        QCOMPARE(f.queue.place(), 5);
        QCOMPARE(f.queue.count(), 20);
        QVERIFY(!f.queue.mayGrow());
        f.list.lookForNew();
        f.answerPage(FakeListSource::page(103, 23));
        f.list.takeNew();
        QTRY_COMPARE(f.queue.place(), 8); // it follows the list
    }

    void filtersByName()
    {
        Fixture f;
        f.load(100, 20);
        f.page.showFilter(true);
        QVERIFY(f.page.isFilterShown());
        f.child<QLineEdit>("callerField")->setText(QStringLiteral("+1555"));
        auto *names = f.child<QComboBox>("savedFilters");
        names->setEditText(QStringLiteral("mine"));
        f.child<QToolButton>("saveFilter")->click();
        f.child<QPushButton>("applyFilter")->click();
        QCOMPARE(f.listSource.asked.last().filter.callerId, QStringLiteral("+1555"));
        QVERIFY(f.child<QPushButton>("listFilter")->text().contains(u'1'));
        f.child<QPushButton>("resetFilter")->click();
        QVERIFY(!f.listSource.asked.last().filter.isActive());
        Q_EMIT names->activated(names->findText(QStringLiteral("mine")));
        QCOMPARE(f.listSource.asked.last().filter.callerId, QStringLiteral("+1555"));
        f.child<QToolButton>("removeFilter")->click();
        QVERIFY(f.filters.names().isEmpty());
    }
};

QTEST_MAIN(TestListPage)
#include "tst_listpage.moc"
