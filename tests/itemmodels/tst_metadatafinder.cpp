// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatafinder.h"

#include "itemmodels/metadatatesttools.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using itemmodels::MetadataFinder;
using itemmodels::MetadataQuery;

namespace {

/** Waits for the whole answer, and gives its number of matches. */
qsizetype countOf(MetadataFinder &finder)
{
    QSignalSpy spy(&finder, &MetadataFinder::matchesChanged);
    while (finder.isRunning()) {
        if (!spy.wait()) {
            return -1;
        }
    }
    const bool isWhole = finder.matches() != nullptr && finder.matches()->isComplete();
    return isWhole ? static_cast<qsizetype>(finder.matches()->nodes().size()) : -1;
}

QByteArray manyItems(int count)
{
    return "[" + QByteArray(R"({"id":"item","text":"hello there"},)").repeated(count) + "1]";
}

} // namespace

class TestMetadataFinder final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTextsAndPaths()
    {
        MetadataFinder finder;
        finder.setTable(support::tableOf(manyItems(20'000)));
        QVERIFY(!finder.isRunning());
        QVERIFY(finder.matches() == nullptr);
        finder.find(MetadataQuery::of(QStringLiteral("HELLO")));
        QVERIFY(finder.isRunning());
        QCOMPARE(countOf(finder), 0);
        finder.find(MetadataQuery::of(QStringLiteral("hello")));
        QCOMPARE(countOf(finder), 20'000);
        finder.find(MetadataQuery::of(QStringLiteral("$[?].id")));
        QCOMPARE(countOf(finder), 20'000);
        finder.find(MetadataQuery::of(QStringLiteral("$[")));
        QCOMPARE(countOf(finder), 0);
    }

    void aNewerQueryDropsTheOlder()
    {
        MetadataFinder finder;
        finder.setTable(support::tableOf(manyItems(50'000)));
        QSignalSpy spy(&finder, &MetadataFinder::matchesChanged);
        finder.find(MetadataQuery::of(QStringLiteral("h")));
        finder.find(MetadataQuery::of(QStringLiteral("nowhere")));
        QCOMPARE(countOf(finder), 0);
        QCOMPARE(spy.size(), 1);
    }

    void anEmptyQueryEndsIt()
    {
        MetadataFinder finder;
        finder.setTable(support::tableOf("[1]"));
        finder.find(MetadataQuery::of(QStringLiteral("1")));
        QCOMPARE(countOf(finder), 1);
        QSignalSpy spy(&finder, &MetadataFinder::matchesChanged);
        finder.find({});
        QCOMPARE(spy.size(), 1);
        QVERIFY(finder.matches() == nullptr);
        QVERIFY(!finder.isRunning());
    }

    void anEmptyQueryEndsTheMatchesBeforeAnUnansweredOne()
    {
        MetadataFinder finder;
        finder.setTable(support::tableOf("[1,2]"));
        finder.find(MetadataQuery::of(QStringLiteral("1")));
        QCOMPARE(countOf(finder), 1);
        finder.find(MetadataQuery::of(QStringLiteral("2")));
        QSignalSpy spy(&finder, &MetadataFinder::matchesChanged);
        finder.find({});
        QCOMPARE(spy.size(), 1);
        QVERIFY(finder.matches() == nullptr);
        finder.find({});
        QCOMPARE(spy.size(), 1);
    }

    void aNewReplyIsSearchedToo()
    {
        MetadataFinder finder;
        finder.find(MetadataQuery::of(QStringLiteral("a")));
        QCOMPARE(countOf(finder), 0);
        finder.setTable(support::tableOf(R"(["a","b","a"])"));
        QCOMPARE(countOf(finder), 2);
    }

    void mayGoWhileItSearches()
    {
        MetadataFinder finder;
        finder.setTable(support::tableOf(manyItems(100'000)));
        finder.find(MetadataQuery::of(QStringLiteral("there")));
    }
};

QTEST_GUILESS_MAIN(TestMetadataFinder)
#include "tst_metadatafinder.moc"
