// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/speedpresets.h"

#include "settings/keys.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace earshot::settings {

QList<double> speedPresetsOf(const QString &text)
{
    QList<double> speeds;
    const QStringList words =
        text.split(QRegularExpression(QStringLiteral("[\\s,;×x]+")), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const auto speed = valueOf(Speed, word); speed && !speeds.contains(*speed)) {
            speeds << *speed;
        }
    }
    std::sort(speeds.begin(), speeds.end());
    return speeds;
}

QString speedPresetsText(const QList<double> &speeds)
{
    QStringList words;
    for (const double speed : speeds) {
        words << textOf(speed);
    }
    return words.join(u' ');
}

} // namespace earshot::settings
