// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/conversationstatus.h"
#include "support/testcase.h"
#include "views/statuscolors.h"

#include <QPalette>
#include <QtTest>

using namespace earshot;
using conversation::ConversationStatus;

namespace {

QPalette paletteOf(const QColor &window, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace

class TestStatusColors final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag()
    {
        QCOMPARE(views::contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(views::contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(views::contrastRatio(Qt::red, Qt::red), 1.0);
        // The well-known lightest grey that passes AA on white.
        QVERIFY(views::contrastRatio(QColor(0x767676), Qt::white) >= views::ReadableContrast);
        QVERIFY(views::contrastRatio(QColor(0x777777), Qt::white) < views::ReadableContrast);
    }

    void readableKeepsAColorThatIs()
    {
        QCOMPARE(views::readableOn(QColor(0x005500), Qt::white), QColor(0x005500));
        QVERIFY(views::readableOn(QColor(0xEEEEEE), Qt::white) != QColor(0xEEEEEE));
    }

    void everyStatusIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << paletteOf(QColor(0xEFEFEF), Qt::black) << false;
        QTest::newRow("dark") << paletteOf(QColor(0x202124), QColor(0xE8E8E8)) << true;
        QTest::newRow("middle grey") << paletteOf(QColor(0x777777), Qt::white) << true;
        QTest::newRow("high contrast") << paletteOf(Qt::black, Qt::yellow) << true;
    }
    void everyStatusIsReadable()
    {
        QFETCH(QPalette, palette);
        QTEST(views::isDark(palette), "dark");
        const QColor window = palette.color(QPalette::Window);
        for (const char *name : {"token_created", "triggered", "ringing", "in_progress", "completed",
                                 "failed", "cancelled", "transferred", "unanswered", "unheard_of"}) {
            const auto status = ConversationStatus::fromText(QString::fromLatin1(name));
            const auto colors = views::statusColors(status, palette);
            QVERIFY2(views::contrastRatio(colors.text, colors.fill) >= views::ReadableContrast, name);
            const bool isFilled = colors.fill != window;
            QCOMPARE(isFilled, status.phase() == ConversationStatus::Phase::Terminal);
        }
        QVERIFY(views::contrastRatio(views::problemColor(palette), window) >= views::ReadableContrast);
    }
};

QTEST_GUILESS_MAIN(TestStatusColors)
#include "tst_statuscolors.moc"
