// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/marks.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using session::Marks;

class TestMarks final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void marksAsReviewedAndBack()
    {
        Marks marks({}, {});
        QSignalSpy changed(&marks, &Marks::reviewedChanged);
        marks.setReviewed({QStringLiteral("a")}, true);
        marks.setReviewed({QStringLiteral("a")}, true);
        QCOMPARE(changed.count(), 1);
        QVERIFY(marks.isReviewed(QStringLiteral("a")));
        QCOMPARE(marks.reviewed().size(), 1);
        marks.setReviewed({QStringLiteral("a")}, false);
        QVERIFY(!marks.isReviewed(QStringLiteral("a")));
        marks.setReviewed({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, true);
        QCOMPARE(changed.count(), 3); // once for all
        QCOMPARE(marks.reviewed().size(), 3);
        marks.setReviewed({QStringLiteral("a"), QStringLiteral("c")}, false);
        QCOMPARE(marks.reviewed(), QSet<QString>{QStringLiteral("b")});
    }

    void knowsTheLatestFirst()
    {
        Marks marks({}, {});
        QSignalSpy changed(&marks, &Marks::recentChanged);
        for (int i = 0; i < Marks::MostRecent + 2; ++i) {
            marks.addRecent(QStringLiteral("c%1").arg(i));
        }
        QCOMPARE(marks.recent().size(), Marks::MostRecent);
        QCOMPARE(marks.recent().first(), QStringLiteral("c%1").arg(Marks::MostRecent + 1));
        marks.setReviewed({QStringLiteral("c1")}, true);
        marks.forgetReviewed();
        QVERIFY(marks.reviewed().isEmpty());
        marks.forgetRecent();
        QVERIFY(marks.recent().isEmpty());
        QCOMPARE(changed.count(), Marks::MostRecent + 3);
    }
};

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
