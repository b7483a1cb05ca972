// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/icons.h"

#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QSet>
#include <QtTest>

using namespace earshot;

namespace {

/** The colours of the pixels that are fully opaque. */
QSet<QRgb> solidColors(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255) {
                colors.insert(image.pixel(x, y));
            }
        }
    }
    return colors;
}

} // namespace

class TestIcons final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheColorOfThePalette()
    {
        QPalette palette;
        palette.setColor(QPalette::Active, QPalette::ButtonText, QColor(0x12, 0x34, 0x56));
        palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0x65, 0x43, 0x21));
        const QIcon icon = views::icon(QStringLiteral("player-play"), palette);
        const QSet<QRgb> normal = solidColors(icon.pixmap(QSize(32, 32), 1.0, QIcon::Normal).toImage());
        QCOMPARE(normal, QSet<QRgb>{qRgb(0x12, 0x34, 0x56)});
        const QSet<QRgb> disabled = solidColors(icon.pixmap(QSize(32, 32), 1.0, QIcon::Disabled).toImage());
        QCOMPARE(disabled, QSet<QRgb>{qRgb(0x65, 0x43, 0x21)});
    }

    void isSharpAtEveryRatio()
    {
        const QPixmap pixmap = views::iconPixmap(QStringLiteral("phone"), Qt::red, 16, 1.5);
        QCOMPARE(pixmap.size(), QSize(24, 24));
        QCOMPARE(pixmap.devicePixelRatio(), 1.5);
    }

    void crossingStrokesDoNotShowThrough()
    {
        const QImage image =
            views::iconPixmap(QStringLiteral("circle-x"), QColor(0, 0, 0, 128), 64, 1).toImage();
        int mostOpaque = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                mostOpaque = qMax(mostOpaque, qAlpha(image.pixel(x, y)));
            }
        }
        QCOMPARE(mostOpaque, 128);
    }

    void unknownNameIsNull()
    {
        QVERIFY(views::icon(QStringLiteral("no-such"), QPalette()).isNull());
        QVERIFY(
            solidColors(views::iconPixmap(QStringLiteral("no-such"), Qt::red, 16, 1).toImage()).isEmpty());
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
