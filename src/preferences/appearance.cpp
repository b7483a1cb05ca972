// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferences/appearance.h"

#include <QApplication>

namespace earshot::preferences {

namespace {

/** One colour, as it is in light and in dark windows. */
struct Shade
{
    QRgb light;
    QRgb dark;
};

// All others are derived from these.
constexpr Shade Window{0xFFF4F5FA, 0xFF151722};
constexpr Shade Base{0xFFFFFFFF, 0xFF1B1E2C};
constexpr Shade AlternateBase{0xFFEEF0F7, 0xFF232738};
constexpr Shade Button{0xFFFBFBFE, 0xFF282D40};
constexpr Shade Text{0xFF1A1D33, 0xFFE8EAF4};
constexpr Shade FaintText{0xFF62697C, 0xFF9AA1B8};
constexpr Shade Edge{0xFFCFD4E2, 0xFF3A4058};
constexpr Shade Highlight{0xFF5B5FC7, 0xFF5F63CF};
constexpr Shade HighlightedText{0xFFFFFFFF, 0xFFFFFFFF};
constexpr Shade Link{0xFF4549B5, 0xFFA3A6F5};

QPalette paletteOf(QRgb Shade::*kind)
{
    const auto colour = [kind](const Shade &shade) { return QColor(shade.*kind); };
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Window));
    palette.setColor(QPalette::WindowText, colour(Text));
    palette.setColor(QPalette::Base, colour(Base));
    palette.setColor(QPalette::AlternateBase, colour(AlternateBase));
    palette.setColor(QPalette::Text, colour(Text));
    palette.setColor(QPalette::PlaceholderText, colour(FaintText));
    palette.setColor(QPalette::Button, colour(Button));
    palette.setColor(QPalette::ButtonText, colour(Text));
    palette.setColor(QPalette::BrightText, colour(Text));
    palette.setColor(QPalette::ToolTipBase, colour(Button));
    palette.setColor(QPalette::ToolTipText, colour(Text));
    palette.setColor(QPalette::Light, colour(Base).lighter(110));
    palette.setColor(QPalette::Midlight, colour(AlternateBase));
    palette.setColor(QPalette::Mid, colour(Edge));
    palette.setColor(QPalette::Dark, colour(Edge).darker(120));
    palette.setColor(QPalette::Shadow, colour(Edge).darker(160));
    palette.setColor(QPalette::Highlight, colour(Highlight));
    palette.setColor(QPalette::HighlightedText, colour(HighlightedText));
    palette.setColor(QPalette::Link, colour(Link));
    palette.setColor(QPalette::LinkVisited, colour(Link));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colour(FaintText));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(Edge));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colour(Text));
    return palette;
}

} // namespace

std::optional<Appearance> appearanceFromName(const QString &name)
{
    if (name == QLatin1String("system")) {
        return Appearance::System;
    }
    if (name == QLatin1String("light")) {
        return Appearance::Light;
    }
    if (name == QLatin1String("dark")) {
        return Appearance::Dark;
    }
    return std::nullopt;
}

QPalette lightPalette()
{
    return paletteOf(&Shade::light);
}

QPalette darkPalette()
{
    return paletteOf(&Shade::dark);
}

void applyAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        QApplication::setPalette(QPalette()); // an empty palette gives the desktop's back
        break;
    case Appearance::Light:
        QApplication::setPalette(lightPalette());
        break;
    case Appearance::Dark:
        QApplication::setPalette(darkPalette());
        break;
    }
}

} // namespace earshot::preferences
