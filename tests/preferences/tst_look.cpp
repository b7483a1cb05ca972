// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/look.h"

#include "preferences/appearance.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "support/testcase.h"

#include <QApplication>
#include <QStyle>
#include <QtTest>

using namespace earshot;

class TestLook final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheColours()
    {
        settings::Settings settings({});
        const preferences::Look look(settings);
        settings.set(settings::Colours, QStringLiteral("dark"));
        QCOMPARE(QApplication::palette().color(QPalette::Base),
                 preferences::darkPalette().color(QPalette::Base));
        settings.set(settings::Colours, QStringLiteral("light"));
        QCOMPARE(QApplication::palette().color(QPalette::Base),
                 preferences::lightPalette().color(QPalette::Base));
        settings.set(settings::Density, QStringLiteral("compact")); // another style takes them too
        QCOMPARE(QApplication::palette().color(QPalette::Base),
                 preferences::lightPalette().color(QPalette::Base));
        settings.reset(settings::Colours);
    }

    void followsTheFont()
    {
        const QFont before = QApplication::font();
        settings::Settings settings({});
        const preferences::Look look(settings);
        QCOMPARE(QApplication::font(), before);
        settings.set(settings::FontPercent, 150);
        QCOMPARE(QFontInfo(QApplication::font()).pixelSize(),
                 QFontInfo([&] {
                     QFont larger = before;
                     larger.setPointSizeF(before.pointSizeF() * 1.5);
                     return larger;
                 }())
                     .pixelSize());
        settings.set(settings::FontFamily, QStringLiteral("Some Sans"));
        QCOMPARE(QApplication::font().families(), QStringList{QStringLiteral("Some Sans")});
        settings.reset(settings::FontFamily);
        settings.reset(settings::FontPercent);
        QCOMPARE(QApplication::font(), before);
    }

    void followsTheDensity()
    {
        settings::Settings settings({});
        const preferences::Look look(settings);
        const int airy = QApplication::style()->pixelMetric(QStyle::PM_LayoutTopMargin);
        settings.set(settings::Density, QStringLiteral("compact"));
        QVERIFY(QApplication::style()->pixelMetric(QStyle::PM_LayoutTopMargin) < airy);
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
