// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/conversationlist.h"
#include "support/fakelistsource.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using session::ConversationList;
using End = ConversationList::End;
using State = ConversationList::State;

namespace {

constexpr int Page = ConversationList::PageSize;

base::Problem offline()
{
    return {base::ProblemKind::Unreachable, QStringLiteral("No connection."), {}, {}};
}

struct Fixture
{
    support::FakeListSource source;
    ConversationList list{source};
    QStringList rows; ///< ids, as a listener has them

    Fixture()
    {
        const auto idsOf = [](const QList<conversation::ConversationSummary> &summaries) {
            QStringList ids;
            for (const auto &summary : summaries) {
                ids.append(summary.id);
            }
            return ids;
        };
        QObject::connect(&list, &ConversationList::cleared, [this] { rows.clear(); });
        QObject::connect(&list, &ConversationList::appended,
                         [=, this](const auto &more) { rows += idsOf(more); });
        QObject::connect(&list, &ConversationList::prepended,
                         [=, this](const auto &more) { rows = idsOf(more) + rows; });
        QObject::connect(&list, &ConversationList::refreshed,
                         [=, this](const auto &top, const QSet<QString> &gone) {
                             QStringList present = idsOf(top);
                             for (const QString &id : rows) {
                                 if (!gone.contains(id) && !present.contains(id)) {
                                     present.append(id);
                                 }
                             }
                             rows = present;
                         });
    }

    void answer(const QByteArray &body)
    {
        source.fetches.last()->finishWithBody(body);
        QTRY_VERIFY(!list.isBusy());
    }
    void load(int first, int count)
    {
        list.restart({});
        answer(support::FakeListSource::page(first, count));
    }
};

} // namespace

class TestConversationList final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void loadsPageAfterPage()
    {
        Fixture f;
        QCOMPARE(f.list.state(), State::Nothing);
        conversation::ListFilter filter;
        filter.status = QStringLiteral("completed");
        f.list.restart(filter);
        QCOMPARE(f.list.state(), State::Loading);
        QCOMPARE(f.source.asked.last().filter, filter);
        QVERIFY(f.source.asked.last().behind.isEmpty());
        f.answer(support::FakeListSource::page(1000, Page));
        QCOMPARE(f.list.state(), State::Loaded);
        QCOMPARE(f.list.end(), End::NotReached);
        f.list.loadMore();
        f.list.loadMore(); // one runs
        QCOMPARE(f.source.asked.size(), 2);
        QCOMPARE(f.source.asked.last().behind, QStringLiteral("2026-01-01T00:15:51Z")); // of c951
        f.answer(support::FakeListSource::page(1000 - Page, 7));
        QCOMPARE(f.list.end(), End::AllLoaded);
        QCOMPARE(f.list.count(), Page + 7);
        QCOMPARE(f.rows.last(), QStringLiteral("c944"));
        f.list.loadMore();
        QCOMPARE(f.source.asked.size(), 2); // nothing follows
    }

    void mergesWhatStandsOnTwoPages()
    {
        Fixture f;
        f.load(1000, Page);
        f.list.loadMore();
        f.answer(support::FakeListSource::page(1000 - Page + 2, 10)); // two came between
        QCOMPARE(f.list.count(), Page + 8);
        QCOMPARE(f.rows.removeDuplicates(), 0);
    }

    void endsWhenTheCursorRepeats()
    {
        Fixture f;
        f.load(1000, Page);
        f.list.loadMore();
        QByteArray page = support::FakeListSource::page(1000 - Page, Page - 1);
        page.chop(1);
        f.answer(page + ",{\"id\":\"other\",\"created_at\":\"2026-01-01T00:15:51Z\"}]");
        QCOMPARE(f.list.end(), End::CursorRepeats);
        QCOMPARE(f.list.count(), 2 * Page);
    }

    void endsWhenAPageNeverShrinks()
    {
        Fixture f;
        f.load(1000, Page);
        f.list.loadMore();
        QByteArray page = support::FakeListSource::page(1000, Page - 1);
        page.chop(1);
        f.answer(page + ",{\"id\":\"c1000\",\"created_at\":\"2025-01-01T00:00:00Z\"}]");
        QCOMPARE(f.list.end(), End::NothingNew);
        QCOMPARE(f.list.count(), Page);
    }

    void endsWithoutATimeToGoOnFrom()
    {
        Fixture f;
        f.list.restart({});
        QByteArrayList rows;
        for (int i = 0; i < Page; ++i) {
            rows.append("{\"id\":\"c" + QByteArray::number(i) + "\"}");
        }
        f.answer('[' + rows.join(',') + ']');
        QCOMPARE(f.list.end(), End::NoCursor);
    }

    void countsStrangeEntries()
    {
        Fixture f;
        f.list.restart({});
        f.answer("[null,\"text\",{\"id\":\"c\"}]");
        QCOMPARE(f.list.count(), 1);
        QCOMPARE(f.list.unreadableCount(), 2);
    }

    void keepsWhatIsLoadedWhenMoreFails()
    {
        Fixture f;
        f.load(1000, Page);
        f.list.loadMore();
        f.source.fetches.last()->finishWith(offline());
        QCOMPARE(f.list.state(), State::Loaded);
        QCOMPARE(f.list.problem()->kind, base::ProblemKind::Unreachable);
        QCOMPARE(f.list.count(), Page);
        f.list.loadMore();
        f.answer(support::FakeListSource::page(1000 - Page, 3));
        QVERIFY(!f.list.problem());
        QCOMPARE(f.list.count(), Page + 3);
    }

    void tellsWhyNothingCame()
    {
        Fixture f;
        f.list.restart({});
        f.source.fetches.last()->finishWith(offline());
        QCOMPARE(f.list.state(), State::Failed);
        f.list.loadMore(); // a new try
        QCOMPARE(f.list.state(), State::Loading);
        f.list.cancel();
        QCOMPARE(f.list.state(), State::Failed);
        QCOMPARE(f.list.problem()->kind, base::ProblemKind::Cancelled);
        f.list.restart({});
        f.answer("{\"detail\":1}");
        QCOMPARE(f.list.problem()->kind, base::ProblemKind::NotAConversation);
    }

    void keepsBackWhatIsNew()
    {
        Fixture f;
        f.load(1000, 10);
        QSignalSpy count(&f.list, &ConversationList::newCountChanged);
        f.list.lookForNew();
        f.answer(support::FakeListSource::page(1003, 13));
        QCOMPARE(count.last().at(0).toInt(), 3);
        QCOMPARE(f.rows.first(), QStringLiteral("c1000"));
        f.list.takeNew();
        QCOMPARE(f.rows.first(), QStringLiteral("c1003"));
        QCOMPARE(f.rows.size(), 13);
        QCOMPARE(f.list.newCount(), 0);
        QCOMPARE(f.list.count(), 13);
    }

    void looksQuietly()
    {
        Fixture f;
        f.load(1000, 10);
        f.list.setWatched(true);
        QCOMPARE(f.source.asked.size(), 2);
        f.source.fetches.last()->finishWith(offline());
        QVERIFY(!f.list.problem()); // nobody asked
        f.list.lookForNew();
        f.list.loadMore(); // all is loaded: the look goes on
        QVERIFY(f.list.isBusy());
        f.list.refresh(); // more important than the look
        QCOMPARE(f.source.asked.size(), 4);
    }

    void startsAnewWhenMoreIsNewThanAPageHolds()
    {
        Fixture f;
        f.load(1000, Page);
        f.list.lookForNew();
        f.answer(support::FakeListSource::page(2000, Page));
        QCOMPARE(f.list.newCount(), Page);
        f.list.takeNew();
        QCOMPARE(f.list.state(), State::Loading);
        f.answer(support::FakeListSource::page(2000, Page));
        QCOMPARE(f.rows.first(), QStringLiteral("c2000"));
    }

    void refreshesThePagesThatAreLoaded()
    {
        Fixture f;
        f.load(1000, Page);
        f.list.loadMore();
        f.answer(support::FakeListSource::page(1000 - Page, Page));
        f.list.refresh();
        f.source.fetches.last()->finishWithBody(support::FakeListSource::page(1002, Page));
        QTRY_COMPARE(f.source.asked.size(), 4);                                         // the second page
        QCOMPARE(f.source.asked.last().behind, QStringLiteral("2026-01-01T00:15:53Z")); // of c953
        QByteArray second = support::FakeListSource::page(952, 30); // and then c922 has gone
        second.chop(1);
        f.answer(second + ',' + support::FakeListSource::page(921, 20).mid(1));
        QCOMPARE(f.list.count(), Page * 2 + 1);
        QCOMPARE(f.rows.first(), QStringLiteral("c1002"));
        QVERIFY(!f.rows.contains(QStringLiteral("c922")));
        QCOMPARE(f.rows.size(), f.list.count());
    }

    void refreshStartsAnewAboveAGap()
    {
        Fixture f;
        f.load(1000, 10);
        f.list.refresh();
        f.answer(support::FakeListSource::page(9000, Page));
        QCOMPARE(f.rows.first(), QStringLiteral("c9000"));
        QCOMPARE(f.rows.size(), Page);
        QCOMPARE(f.list.end(), End::NotReached);
    }

    void diesWhileARequestRuns()
    {
        support::FakeListSource source;
        {
            ConversationList list(source);
            list.restart({});
        }
        QVERIFY(source.fetches.last().isNull());
    }
};

QTEST_GUILESS_MAIN(TestConversationList)
#include "tst_conversationlist.moc"
