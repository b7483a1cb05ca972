// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/waitdifferencemodel.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using itemmodels::WaitDifferenceModel;

namespace {

QString line(const WaitDifferenceModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells.join(u'|');
}

} // namespace

class TestWaitDifferenceModel final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsBothFigures()
    {
        WaitDifferenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setWaits({{65'000, QStringLiteral("Yes"), 2'300, 900},
                        {70'000, QStringLiteral("No"), 100, 1'900},
                        {80'000, QStringLiteral("Well\u202e"), -400, 1'200}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(line(model, 0), QStringLiteral("1:05|2.3 s|900 ms|+1.4 s|Yes"));
        QCOMPARE(line(model, 1), QStringLiteral("1:10|100 ms|1.9 s|\u22121.8 s|No"));
        QCOMPARE(line(model, 2),
                 QStringLiteral("1:20|cut in 400 ms early|1.2 s|\u22121.6 s|Well\u27e6U+202E\u27e7"));
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void listeningStartsBeforeTheLongerWait()
    {
        WaitDifferenceModel model;
        model.setWaits({{65'000, {}, 2'300, 900}, {70'000, {}, -300, 2'000}, {500, {}, 100, 900}});
        QCOMPARE(model.listenFromMs(0), 61'700);
        QCOMPARE(model.listenFromMs(1), 67'000);
        QCOMPARE(model.listenFromMs(2), 0);
    }

    void theSameAgainKeepsTheSelection()
    {
        WaitDifferenceModel model;
        model.setWaits({{65'000, {}, 2'300, 900}});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setWaits({{65'000, {}, 2'300, 900}});
        QCOMPARE(resets.size(), 0);
        model.setWaits({});
        QCOMPARE(resets.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWaitDifferenceModel)
#include "tst_waitdifferencemodel.moc"
