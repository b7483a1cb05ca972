// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferences/appearance.h"
#include "support/testcase.h"

#include <QApplication>
#include <QtTest>

#include <cmath>

using namespace earshot;
using preferences::Appearance;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/** WCAG 2.1 contrast ratio. */
double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestAppearance final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsNames()
    {
        QCOMPARE(preferences::appearanceFromName(QStringLiteral("system")),
                 std::optional(Appearance::System));
        QCOMPARE(preferences::appearanceFromName(QStringLiteral("light")), std::optional(Appearance::Light));
        QCOMPARE(preferences::appearanceFromName(QStringLiteral("dark")), std::optional(Appearance::Dark));
        QVERIFY(!preferences::appearanceFromName(QStringLiteral("Dark ")));
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << preferences::lightPalette();
        QTest::newRow("dark") << preferences::darkPalette();
    }
    void textCanBeRead()
    {
        QFETCH(QPalette, palette);
        using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
        for (const auto &[text, background] :
             {Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::Text, QPalette::Base},
              Pair{QPalette::Text, QPalette::AlternateBase}, Pair{QPalette::ButtonText, QPalette::Button},
              Pair{QPalette::PlaceholderText, QPalette::Base},
              Pair{QPalette::PlaceholderText, QPalette::Window},
              Pair{QPalette::HighlightedText, QPalette::Highlight}, Pair{QPalette::Link, QPalette::Base},
              Pair{QPalette::ToolTipText, QPalette::ToolTipBase}}) {
            const double ratio = contrast(palette.color(text), palette.color(background));
            QVERIFY2(ratio >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2: %3").arg(text).arg(background).arg(ratio)));
        }
    }

    void theSystemsColoursComeBack()
    {
        const QColor before = QApplication::palette().color(QPalette::Window);
        preferences::applyAppearance(Appearance::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 preferences::darkPalette().color(QPalette::Window));
        preferences::applyAppearance(Appearance::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), before);
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
