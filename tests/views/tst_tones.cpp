// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/tones.h"

#include <QtTest>

using namespace earshot;
using views::Tones;

namespace {

QPalette paletteOf(const QColor &base, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

} // namespace

class TestTones final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsContrast()
    {
        QCOMPARE(qRound(views::contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(views::contrast(Qt::red, Qt::red), 1.0);
        QCOMPARE(views::contrast(Qt::white, Qt::gray), views::contrast(Qt::gray, Qt::white));
    }

    void textIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << paletteOf(Qt::white, Qt::black) << false;
        QTest::newRow("soft light") << paletteOf(QColor(0xFA, 0xF8, 0xF2), QColor(0x2A, 0x2A, 0x2E)) << false;
        QTest::newRow("dark") << paletteOf(QColor(0x17, 0x18, 0x1C), QColor(0xE6, 0xE6, 0xEA)) << true;
        QTest::newRow("black") << paletteOf(Qt::black, Qt::white) << true;
        QTest::newRow("yellow on black") << paletteOf(Qt::black, Qt::yellow) << true;
    }

    void textIsReadable()
    {
        QFETCH(QPalette, palette);
        const Tones tones = Tones::of(palette);
        QTEST(tones.isDark, "isDark");
        for (const QColor &ground : {tones.background, tones.spokenGround}) {
            for (const QColor &ink : {tones.text, tones.muted, tones.agentName, tones.callerName, tones.good,
                                      tones.warning, tones.error}) {
                QVERIFY2(views::contrast(ink, ground) >= 4.5, qPrintable(ink.name() + ground.name()));
            }
        }
        for (const QColor &bubble : {tones.agentBubble, tones.callerBubble}) {
            for (const QColor &ink : {tones.text, tones.muted, tones.link}) {
                QVERIFY2(views::contrast(ink, bubble) >= 4.5, qPrintable(ink.name() + bubble.name()));
            }
        }
        QVERIFY(views::contrast(tones.error, tones.errorCard) >= 4.5);
        QVERIFY(views::contrast(tones.text, tones.found) >= 4.5);
        QVERIFY(views::contrast(tones.spokenMark, tones.spokenGround) >= 4.5);
        QVERIFY(views::contrast(tones.ring, tones.background) >= 3);
    }
};

QTEST_MAIN(TestTones)
#include "tst_tones.moc"
