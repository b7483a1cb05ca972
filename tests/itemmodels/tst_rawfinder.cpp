// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/rawfinder.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using itemmodels::RawFinder;

class TestRawFinder final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsAcrossPieces()
    {
        QByteArray text(9 * 1024 * 1024, 'x');
        const std::vector<qsizetype> places{0, 256 * 1024 - 2, 4 * 1024 * 1024 + 256 * 1024 - 1,
                                            text.size() - 3};
        for (const qsizetype place : places) {
            text.replace(place, 3, "abc");
        }
        RawFinder finder;
        finder.find(text, QStringLiteral("abc"));
        QTRY_VERIFY(!finder.isRunning());
        QCOMPARE(finder.hits(), places);
        QCOMPARE(finder.hitLength(), 3);
        QVERIFY(!finder.hasMore());
    }

    void endsWhereItIsEnough()
    {
        RawFinder finder;
        finder.find(QByteArray(static_cast<qsizetype>(RawFinder::MaxHits) + 10, 'a'), QStringLiteral("a"));
        QTRY_VERIFY(!finder.isRunning());
        QCOMPARE(finder.hits().size(), RawFinder::MaxHits);
        QVERIFY(finder.hasMore());
    }

    void aNewerSearchEndsTheOlder()
    {
        RawFinder finder;
        finder.find(QByteArray(1024 * 1024, 'a'), QStringLiteral("a"));
        finder.find("bab", QStringLiteral("b"));
        QTRY_VERIFY(!finder.isRunning());
        QCOMPARE(finder.hits(), (std::vector<qsizetype>{0, 2}));
    }

    void findsNothingOfNothing()
    {
        RawFinder finder;
        const QSignalSpy progressed(&finder, &RawFinder::progressed);
        finder.find("abc", {});
        QVERIFY(!finder.isRunning());
        QVERIFY(finder.hits().empty());
        QCOMPARE(progressed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRawFinder)
#include "tst_rawfinder.moc"
