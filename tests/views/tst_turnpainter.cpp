// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/transcriptmodel.h"
#include "sampleturns.h"
#include "support/testcase.h"
#include "views/turnpainter.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace earshot;
using namespace earshot::views;

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x17, 0x18, 0x1C));
    palette.setColor(QPalette::Text, QColor(0xE6, 0xE6, 0xEA));
    return palette;
}

QImage painted(const TurnLayout &layout, const TurnFrame &frame, const Tones &tones, const TurnState &state)
{
    QImage image(layout.width, layout.height, QImage::Format_RGB32);
    image.fill(tones.background);
    QPainter painter(&image);
    TurnPainter(frame, tones).paint(&painter, layout, state, QRectF(image.rect()));
    return image;
}

QSet<QRgb> coloursOf(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            colours.insert(image.pixel(x, y));
        }
    }
    return colours;
}

} // namespace

class TestTurnPainter final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void paintsEachKindInLightAndDark_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<int>("row");
        const auto rows = static_cast<int>(oneOfEachKind().size());
        for (int row = 0; row < rows; ++row) {
            QTest::addRow("light, row %d", row) << QPalette(Qt::white) << row;
            QTest::addRow("dark, row %d", row) << darkPalette() << row;
        }
    }

    void paintsEachKindInLightAndDark()
    {
        QFETCH(QPalette, palette);
        QFETCH(int, row);
        itemmodels::TranscriptModel model;
        model.setConversation(conversationOf(oneOfEachKind()));
        const TurnFrame frame(600, QFont(), Qt::LeftToRight);
        const Tones tones = Tones::of(palette);
        for (const bool isUnfolded : {false, true}) {
            const auto layout =
                TurnLayout::of(TurnContent::of(model.index(row), {.isUnfolded = isUnfolded}), frame);
            const QImage plain = painted(layout, frame, tones, {});
            QVERIFY(coloursOf(plain).size() > 5); // letters with their soft edges
            const QImage selected = painted(layout, frame, tones, {.isSelected = true});
            const QImage focused = painted(layout, frame, tones, {.isSelected = true, .hasFocus = true});
            QVERIFY(selected != plain);
            QVERIFY(focused != selected);
            const QImage spoken = painted(layout, frame, tones, {.isSpoken = true});
            QCOMPARE(spoken.pixelColor(1, layout.height / 2), tones.spokenMark);
            QCOMPARE(spoken.pixelColor(599, 0), tones.spokenGround);
        }
    }

    void paintsOnlyWhatIsDirty()
    {
        const TurnFrame frame(400, QFont(), Qt::LeftToRight);
        const auto layout =
            TurnLayout::of({.text = TurnText::note(QStringLiteral("line\n").repeated(2000))}, frame);
        const Tones tones = Tones::of(QPalette(Qt::white));
        QImage image(400, 100, QImage::Format_RGB32);
        image.fill(tones.background);
        QPainter painter(&image);
        painter.translate(0, -layout.height / 2);
        TurnPainter(frame, tones)
            .paint(&painter, layout, {}, QRectF(0, layout.height / 2.0, 400, 100)); // lines in the middle
        QVERIFY(coloursOf(image).size() > 5);
    }
};

QTEST_MAIN(TestTurnPainter)
#include "tst_turnpainter.moc"
