// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferences/appearance.h"

#include <QApplication>

namespace earshot::preferences {

namespace {

/** The colours that differ between light and dark; the rest is derived from them. */
struct Shades
{
    QColor window;
    QColor base;
    QColor alternateBase;
    QColor button;
    QColor text;
    QColor faintText;
    QColor edge;
    QColor highlight;
    QColor highlightedText;
    QColor link;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternateBase);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.faintText);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, shades.text);
    palette.setColor(QPalette::ToolTipBase, shades.button);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::Light, shades.base.lighter(110));
    palette.setColor(QPalette::Midlight, shades.alternateBase);
    palette.setColor(QPalette::Mid, shades.edge);
    palette.setColor(QPalette::Dark, shades.edge.darker(120));
    palette.setColor(QPalette::Shadow, shades.edge.darker(160));
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, shades.highlightedText);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, shades.faintText);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.edge);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, shades.text);
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
    return paletteOf({.window = QColor(0xF4, 0xF5, 0xFA),
                      .base = QColor(0xFF, 0xFF, 0xFF),
                      .alternateBase = QColor(0xEE, 0xF0, 0xF7),
                      .button = QColor(0xFB, 0xFB, 0xFE),
                      .text = QColor(0x1A, 0x1D, 0x33),
                      .faintText = QColor(0x62, 0x69, 0x7C),
                      .edge = QColor(0xCF, 0xD4, 0xE2),
                      .highlight = QColor(0x5B, 0x5F, 0xC7),
                      .highlightedText = QColor(0xFF, 0xFF, 0xFF),
                      .link = QColor(0x45, 0x49, 0xB5)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x15, 0x17, 0x22),
                      .base = QColor(0x1B, 0x1E, 0x2C),
                      .alternateBase = QColor(0x23, 0x27, 0x38),
                      .button = QColor(0x28, 0x2D, 0x40),
                      .text = QColor(0xE8, 0xEA, 0xF4),
                      .faintText = QColor(0x9A, 0xA1, 0xB8),
                      .edge = QColor(0x3A, 0x40, 0x58),
                      .highlight = QColor(0x5F, 0x63, 0xCF),
                      .highlightedText = QColor(0xFF, 0xFF, 0xFF),
                      .link = QColor(0xA3, 0xA6, 0xF5)});
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
