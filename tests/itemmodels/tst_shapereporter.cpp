// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/shapereporter.h"
#include "support/testcase.h"
#include "json/nodetablebuilder.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using itemmodels::ShapeReporter;

class TestShapeReporter final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reportsTheLatestWish()
    {
        ShapeReporter reporter;
        QSignalSpy reported(&reporter, &ShapeReporter::reported);
        reporter.report(json::parseJson(R"({"first":1})").takeValue());
        reporter.report(json::parseJson(R"({"second":1})").takeValue());
        QVERIFY(reported.wait());
        QCOMPARE(reported.size(), 1);
        QVERIFY(reported.value(0).value(0).toString().contains(QStringLiteral("second")));
    }
};

QTEST_GUILESS_MAIN(TestShapeReporter)
#include "tst_shapereporter.moc"
