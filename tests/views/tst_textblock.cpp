// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/textblock.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace earshot;
using views::TextBlock;
using views::TextMarks;

namespace {

/** Columns from the first to the last that hold ink. */
std::pair<int, int> inkColumns(const TextBlock &block, int width)
{
    QImage image(width, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    block.paint(&painter, {0, 0}, QRectF(image.rect()), Qt::black, {});
    std::pair columns(width, -1);
    for (int x = 0; x < width; ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != Qt::white) {
                columns.first = std::min(columns.first, x);
                columns.second = x;
                break;
            }
        }
    }
    return columns;
}

} // namespace

class TestTextBlock final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isAsWideAsItsLongestLine()
    {
        const TextBlock one(QStringLiteral("Hello"), QFont(), 500);
        const TextBlock two(QStringLiteral("Hello\nHi"), QFont(), 500);
        QVERIFY(one.size().width() > 0 && one.size().width() < 200);
        QCOMPARE(two.size().width(), one.size().width());
        QCOMPARE(two.size().height(), 2 * one.size().height());
    }

    void emptyLinesTakeTheirPlace()
    {
        const qreal line = TextBlock(QStringLiteral("a"), QFont(), 500).size().height();
        QCOMPARE(TextBlock(QStringLiteral("a\n\nb"), QFont(), 500).size().height(), 3 * line);
        QCOMPARE(TextBlock(QString(), QFont(), 500).size().height(), line);
        QCOMPARE(TextBlock().size(), QSizeF(0, 0));
    }

    void breaksWordsThatDoNotFit()
    {
        const TextBlock block(QString(9000, u'w'), QFont(), 300);
        QVERIFY(block.size().width() <= 300);
        QVERIFY(block.size().height() > 1000);
    }

    void rightToLeftTextEndsAtTheRightEdge()
    {
        const QString arabic = QStringLiteral("\u0645\u0631\u062D\u0628\u0627");
        const TextBlock block(QStringLiteral("A long line in English\n") + arabic, QFont(), 400);
        const auto width = static_cast<int>(block.size().width());
        const auto [first, last] = inkColumns(TextBlock(arabic, QFont(), 400), 400);
        QVERIFY(first >= 0 && last <= qCeil(TextBlock(arabic, QFont(), 400).size().width()) + 2);
        QVERIFY(inkColumns(block, 400).second <= width + 2);
    }

    void everyLetterIsFoundWhereItStands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << QStringLiteral("Hello there");
        QTest::newRow("paragraphs") << QStringLiteral(
            "Hello\n\nthere, this line is broken where the width ends");
        QTest::newRow("right to left") << QStringLiteral("\u0645\u0631\u062D\u0628\u0627\nHello");
        QTest::newRow("long word in pieces") << QString(9000, u'w');
    }
    void everyLetterIsFoundWhereItStands()
    {
        QFETCH(QString, text);
        const TextBlock block(text, QFont(), 160);
        QCOMPARE(block.length(), text.size());
        for (qsizetype i = 0; i < text.size(); i += 1 + text.size() / 100) {
            if (text.at(i) != u'\n' && text.at(i) != u' ') {
                const QRectF letter = block.letterRect(i);
                QCOMPARE(block.letterAt(letter.center()), i);
                const qsizetype nearest = block.positionAt(letter.center());
                QVERIFY(nearest == i || nearest == i + 1);
            }
        }
        QCOMPARE(block.positionAt({-5, -5}), 0);
        QCOMPARE(block.positionAt({0, block.size().height() + 5}), text.size());
        QCOMPARE(block.letterAt({-5, 2}), -1);
    }

    void marksOnlyWhatIsInTheSpan()
    {
        const TextBlock block(QStringLiteral("one two"), QFont(), 300);
        QTextCharFormat format;
        format.setBackground(Qt::red);
        TextMarks marks;
        marks.selected.push_back({{4, 7}, format});
        QImage image(300, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        block.paint(&painter, {0, 0}, QRectF(image.rect()), Qt::black, marks);
        const auto isRed = [&](qsizetype position) {
            const QRectF letter = block.letterRect(position);
            return image.pixelColor((letter.topLeft() + QPointF(1, 1)).toPoint()) == Qt::red;
        };
        QVERIFY(!isRed(1) && isRed(4) && isRed(6));
    }
};

QTEST_MAIN(TestTextBlock)
#include "tst_textblock.moc"
