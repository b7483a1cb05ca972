// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/densitystyle.h"

#include "support/testcase.h"

#include <QListWidget>
#include <QtTest>

using namespace earshot;
using preferences::Density;
using preferences::DensityStyle;

class TestDensityStyle final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void compactHasLessAir()
    {
        const DensityStyle comfortable(Density::Comfortable);
        const DensityStyle compact(Density::Compact);
        for (const auto metric : {QStyle::PM_LayoutTopMargin, QStyle::PM_LayoutVerticalSpacing})
            QVERIFY(compact.pixelMetric(metric, nullptr, nullptr) <
                    comfortable.pixelMetric(metric, nullptr, nullptr));
        QCOMPARE(compact.pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, nullptr),
                 comfortable.pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, nullptr));
    }

    void linesOfListsAreCloser()
    {
        QListWidget list;
        list.addItem(QStringLiteral("line"));
        DensityStyle comfortable(Density::Comfortable);
        DensityStyle compact(Density::Compact);
        list.setStyle(&comfortable);
        const int high = list.sizeHintForRow(0);
        list.setStyle(&compact);
        QVERIFY(list.sizeHintForRow(0) < high);
        QVERIFY(list.sizeHintForRow(0) >= list.fontMetrics().height());
    }
};

QTEST_MAIN(TestDensityStyle)
#include "tst_densitystyle.moc"
