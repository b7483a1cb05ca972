// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/findticks.h"

#include <QImage>
#include <QtTest>

using namespace earshot;
using views::FindTicks;

namespace {

QImage pictureOf(FindTicks &bar)
{
    return bar.grab().toImage();
}

/** The first and the last line in which the pictures differ, or an empty list. */
QList<int> differingLines(const QImage &a, const QImage &b)
{
    QList<int> lines;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y)) {
                lines << y;
                break;
            }
        }
    }
    return lines;
}

} // namespace

class TestFindTicks final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ticksStandWhereTheHitsAre()
    {
        FindTicks bar;
        bar.resize(20, 400);
        bar.setRange(0, 1000);
        bar.setPageStep(100);
        const QImage bare = pictureOf(bar);
        bar.setTicks({0.5}, -1);
        const QList<int> lines = differingLines(bare, pictureOf(bar));
        QCOMPARE(lines.size(), 1);
        QVERIFY(qAbs(lines.first() - 200) < 5);
        bar.setTicks({0.25, 0.5}, 0.25);
        QCOMPARE(differingLines(bare, pictureOf(bar)).size(), 4); // the present hit is thicker
        bar.setTicks({}, -1);
        QCOMPARE(pictureOf(bar), bare);
    }
};

QTEST_MAIN(TestFindTicks)
#include "tst_findticks.moc"
