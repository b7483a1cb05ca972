// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/listtext.h"

#include "session/conversationlist.h"
#include "support/fakelistsource.h"
#include "support/testcase.h"
#include "views/notice.h"

#include <QtTest>

using namespace earshot;
using session::ConversationList;
using support::FakeListSource;
using views::WayOut;

namespace {

struct Fixture
{
    FakeListSource source;
    ConversationList list{source};

    void answer(const QByteArray &page)
    {
        source.fetches.last()->finishWithBody(page);
        QTRY_VERIFY(!list.isBusy());
    }
};

} // namespace

class TestListText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowManyAndWhatWentWrong()
    {
        Fixture f;
        f.list.restart({});
        f.answer(FakeListSource::page(1000, ConversationList::PageSize));
        QVERIFY(window::listStateText(f.list, std::nullopt).startsWith(QStringLiteral("50 conversations.")));
        QVERIFY(window::listStateText(f.list, 3).startsWith(QStringLiteral("3 of 50 loaded")));
        f.list.loadMore();
        QVERIFY(window::listStateText(f.list, std::nullopt).endsWith(QStringLiteral("Loading…")));
        f.source.fetches.last()->finishWith(
            base::Problem{base::ProblemKind::RateLimited, QStringLiteral("Too many."), {}, 429});
        QVERIFY(window::listStateText(f.list, std::nullopt).endsWith(QStringLiteral("Too many.")));
    }

    void tellsWhyNothingFollows()
    {
        Fixture f;
        f.list.restart({});
        f.answer(FakeListSource::page(1000, ConversationList::PageSize));
        f.list.loadMore();
        f.answer(FakeListSource::page(1000, ConversationList::PageSize)); // the same once more
        QVERIFY(f.list.end() != ConversationList::End::NotReached);
        QVERIFY(window::listStateText(f.list, std::nullopt).contains(QStringLiteral("what follows cannot")));
    }

    void anEmptyListHasAWayOut()
    {
        Fixture f;
        f.list.restart({});
        f.answer("[]");
        QCOMPARE(window::emptyListNotice(f.list, false).primary, WayOut::Retry);
        conversation::ListFilter filter;
        filter.status = QStringLiteral("failed");
        f.list.restart(filter);
        f.answer("[]");
        QCOMPARE(window::emptyListNotice(f.list, false).primary, WayOut::ShowAll);
        f.list.restart({});
        f.answer(FakeListSource::page(10, 4));
        QVERIFY(window::emptyListNotice(f.list, true).text.contains(u'4'));
    }
};

QTEST_GUILESS_MAIN(TestListText)
#include "tst_listtext.moc"
