// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/setting.h"

#include <QLocale>
#include <QStringList>

namespace earshot::settings {

QString textOf(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString textOf(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

std::optional<bool> valueOf(const Setting<bool> & /*setting*/, const QString &text)
{
    if (text == QLatin1String("true")) {
        return true;
    }
    return text == QLatin1String("false") ? std::optional(false) : std::nullopt;
}

std::optional<QString> valueOf(const Setting<QString> &setting, const QString &text)
{
    const bool isAny = setting.words == nullptr;
    return isAny || QString::fromLatin1(setting.words).split(u',').contains(text) ? std::optional(text)
                                                                                  : std::nullopt;
}

QString bounded(const Setting<QString> &setting, const QString &value)
{
    return valueOf(setting, value).value_or(usualOf(setting));
}

} // namespace earshot::settings
