// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/listeningtext.h"

#include <QCoreApplication>

#include <cmath>

namespace earshot::views {

namespace {

/** A number without needless zeros behind the decimal sign. */
QString shortNumber(double number, const QLocale &locale)
{
    return locale.toString(number, 'g', 4);
}

} // namespace

QString speedText(double speed, const QLocale &locale)
{
    return shortNumber(speed, locale) + QChar(0x00D7);
}

QString percentText(double factor, const QLocale &locale)
{
    return QCoreApplication::translate("ListeningText", "%1 %", "a share; %1 is a number")
        .arg(locale.toString(std::lround(factor * 100)));
}

QString secondsText(qint64 ms, const QLocale &locale)
{
    return QCoreApplication::translate("ListeningText", "%1 s", "seconds; %1 is a number")
        .arg(shortNumber(static_cast<double>(ms) / 1000, locale));
}

} // namespace earshot::views
