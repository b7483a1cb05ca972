// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/waveformpicture.h"

#include <QPainter>
#include <QtTest>

using namespace earshot;
using views::WaveformPicture;

namespace {

constexpr QSize Size(100, 10);

/** Mends the picture and tells what was asked for. */
std::vector<QRectF> mend(WaveformPicture &picture, const QSize &size = Size, qreal ratio = 1)
{
    std::vector<QRectF> clips;
    const QPixmap &pixmap = picture.mended(size, ratio, [&](QPainter &painter, const QRectF &clip) {
        clips.push_back(clip);
        painter.fillRect(clip, Qt::red);
    });
    if (pixmap.deviceIndependentSize() != QSizeF(size) || pixmap.devicePixelRatio() != ratio)
        clips.clear();
    return clips;
}

} // namespace

class TestWaveformPicture final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void paintsAllAtFirstAndThenNothing()
    {
        WaveformPicture picture;
        QCOMPARE(mend(picture), std::vector{QRectF(0, 0, 100, 10)});
        QVERIFY(mend(picture).empty());
    }

    void paintsWhatNoLongerHolds()
    {
        WaveformPicture picture;
        mend(picture);
        picture.invalidate(20.5, 30.2);
        picture.invalidate(25, 40);
        QCOMPARE(mend(picture), std::vector{QRectF(20, 0, 20, 10)});
        QVERIFY(mend(picture).empty());
        picture.invalidate(-50, 10);
        QCOMPARE(mend(picture), std::vector{QRectF(0, 0, 10, 10)});
        picture.invalidate(200, 300); // beyond the picture
        QVERIFY(mend(picture).empty());
    }

    void paintsAllAfterAChangeOfSizeOrRatio()
    {
        WaveformPicture picture;
        mend(picture);
        QCOMPARE(mend(picture, QSize(50, 10)), std::vector{QRectF(0, 0, 50, 10)});
        QCOMPARE(mend(picture, QSize(50, 10), 2), std::vector{QRectF(0, 0, 50, 10)});
        picture.invalidate();
        QCOMPARE(mend(picture, QSize(50, 10), 2).size(), size_t(1));
    }

    void takesNoSize()
    {
        WaveformPicture picture;
        QVERIFY(
            picture.mended(QSize(0, 0), 1, [](QPainter &, const QRectF &) { QFAIL("painted"); }).isNull());
    }
};

QTEST_MAIN(TestWaveformPicture)
#include "tst_waveformpicture.moc"
