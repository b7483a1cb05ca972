// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clocktime.h"

#include <QRegularExpression>

namespace earshot::base {

std::optional<qint64> parseClockTimeMs(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A(?:(?:(\d{1,4}):)?(\d{1,4}):)?(\d{1,7})(?:[.,](\d{1,3}))?\z)"));
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool hasMinutes = match.hasCaptured(2);
    const bool hasHours = match.hasCaptured(1);
    const qint64 hours = match.captured(1).toLongLong();
    const qint64 minutes = match.captured(2).toLongLong();
    const qint64 seconds = match.captured(3).toLongLong();
    if ((hasMinutes && (seconds > 59 || match.captured(3).size() != 2)) || (hasHours && minutes > 59)) {
        return std::nullopt;
    }
    const qint64 milliseconds = match.captured(4).leftJustified(3, QLatin1Char('0')).toLongLong();
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}

QString formatClockTime(qint64 ms)
{
    const QString sign = ms < 0 ? QStringLiteral("-") : QString();
    const qint64 totalSeconds = qAbs(ms) / 1000;
    const qint64 hours = totalSeconds / 3600;
    const qint64 minutes = totalSeconds / 60 % 60;
    const QString seconds = QStringLiteral("%1").arg(totalSeconds % 60, 2, 10, QLatin1Char('0'));
    if (hours == 0) {
        return QStringLiteral("%1%2:%3").arg(sign).arg(minutes).arg(seconds);
    }
    return QStringLiteral("%1%2:%3:%4")
        .arg(sign)
        .arg(hours)
        .arg(minutes, 2, 10, QLatin1Char('0'))
        .arg(seconds);
}

QString preciseClockTime(qint64 ms, int decimals)
{
    QString clock = formatClockTime(ms);
    if (decimals <= 0) {
        return clock;
    }
    const QString thousandths = QStringLiteral("%1").arg(qAbs(ms) % 1000, 3, 10, QLatin1Char('0'));
    return clock + u'.' + thousandths.left(decimals);
}

} // namespace earshot::base
