// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/look.h"

#include "preferences/appearance.h"
#include "preferences/densitystyle.h"
#include "settings/keys.h"
#include "settings/settings.h"

#include <QApplication>

namespace earshot::preferences {

namespace {

QFont scaled(QFont font, int percent)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    } else {
        font.setPixelSize(qMax(1, font.pixelSize() * percent / 100));
    }
    return font;
}

} // namespace

Look::Look(const settings::Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_systemFont(QApplication::font())
{
    m_settings.follow(settings::Density, this, [](const QString &density) {
        QApplication::setStyle(
            new DensityStyle(density == QLatin1String("compact") ? Density::Compact : Density::Comfortable));
    });
    m_settings.follow(settings::Colours, this, [](const QString &colours) {
        applyAppearance(appearanceFromName(colours).value_or(Appearance::System));
    });
    m_settings.follow(settings::FontFamily, this, [this](const QString & /*family*/) { applyFont(); });
    m_settings.follow(settings::FontPercent, this, [this](int /*percent*/) { applyFont(); });
}

void Look::applyFont() const
{
    QFont font = scaled(m_systemFont, m_settings.value(settings::FontPercent));
    if (const QString family = m_settings.value(settings::FontFamily); !family.isEmpty()) {
        font.setFamilies({family});
    }
    if (font != QApplication::font()) {
        QApplication::setFont(font);
    }
}

} // namespace earshot::preferences
