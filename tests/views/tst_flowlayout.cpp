// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/flowlayout.h"

#include <QWidget>
#include <QtTest>

using namespace earshot;

namespace {

/** Three boxes of 40 x 10 in a flow with gaps of 5 and 3. */
struct Boxes
{
    Boxes()
    {
        for (int i = 0; i < 3; ++i) {
            auto *box = new QWidget(&parent);
            box->setFixedSize(40, 10);
            layout->addWidget(box);
            boxes.append(box);
        }
    }

    /** Top-left corners after laying out at this width, as "x,y x,y x,y". */
    QString placedAt(int width)
    {
        parent.resize(width, 100);
        layout->setGeometry(parent.rect());
        QStringList places;
        for (const QWidget *box : boxes) {
            places += QStringLiteral("%1,%2").arg(box->x()).arg(box->y());
        }
        return places.join(u' ');
    }

    QWidget parent;
    views::FlowLayout *layout = new views::FlowLayout(5, 3, &parent);
    QList<QWidget *> boxes;
};

} // namespace

class TestFlowLayout final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void breaksWhereTheWidthEnds()
    {
        Boxes boxes;
        QCOMPARE(boxes.placedAt(130), QStringLiteral("0,0 45,0 90,0"));
        QCOMPARE(boxes.placedAt(129), QStringLiteral("0,0 45,0 0,13"));
        QCOMPARE(boxes.placedAt(50), QStringLiteral("0,0 0,13 0,26"));
        QCOMPARE(boxes.layout->heightForWidth(130), 10);
        QCOMPARE(boxes.layout->heightForWidth(129), 23);
        QCOMPARE(boxes.layout->sizeHint(), QSize(130, 10));
        QCOMPARE(boxes.layout->minimumSize(), QSize(40, 10));
    }

    void mirrors()
    {
        Boxes boxes;
        boxes.parent.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(boxes.placedAt(130), QStringLiteral("90,0 45,0 0,0"));
    }

    void hiddenWidgetsTakeNoRoom()
    {
        Boxes boxes;
        boxes.boxes.at(0)->hide();
        boxes.placedAt(130);
        QCOMPARE(boxes.boxes.at(1)->pos(), QPoint(0, 0));
    }

    void givesItemsBack()
    {
        Boxes boxes;
        QCOMPARE(boxes.layout->takeAt(3), nullptr);
        const std::unique_ptr<QLayoutItem> item(boxes.layout->takeAt(1));
        QCOMPARE(item->widget(), boxes.boxes.at(1));
        QCOMPARE(boxes.layout->count(), 2);
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
