// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/edgedstyle.h"

#include "preferences/appearance.h"
#include "support/testcase.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QtTest>

#include <memory>

using namespace earshot;

namespace {

constexpr int Side = 20;

QImage boxOf(const QStyle &style, const QPalette &palette)
{
    QStyleOptionButton box;
    box.rect = QRect(0, 0, Side, Side);
    box.palette = palette;
    box.state = QStyle::State_Enabled | QStyle::State_Off;
    QImage image(Side, Side, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, nullptr);
    return image;
}

} // namespace

class TestEdgedStyle final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyBoxIsSeenInTheDark()
    {
        const preferences::EdgedStyle style;
        const QImage box = boxOf(style, preferences::darkPalette());
        const int window = preferences::darkPalette().color(QPalette::Window).lightness();
        for (const QPoint &edge : {QPoint(0, Side / 2), QPoint(Side - 1, Side / 2), QPoint(Side / 2, 0),
                                   QPoint(Side / 2, Side - 1)}) {
            QVERIFY(box.pixelColor(edge).lightness() > window + 60);
        }
    }

    void nothingChangesInTheLight()
    {
        const preferences::EdgedStyle style;
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
        QCOMPARE(boxOf(style, preferences::lightPalette()), boxOf(*fusion, preferences::lightPalette()));
    }
};

QTEST_MAIN(TestEdgedStyle)
#include "tst_edgedstyle.moc"
