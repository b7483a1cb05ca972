// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/timeshift.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>

namespace earshot::demo {

namespace {

constexpr double kReachS = 90.0 * 24 * 3600;
constexpr qsizetype kTimeTextLength = 24;

QString shiftedText(const QString &text, qint64 seconds)
{
    if (text.size() != kTimeTextLength || !text.endsWith(u'Z')) {
        return text;
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.addSecs(seconds).toString(Qt::ISODateWithMs) : text;
}

double shiftedNumber(double number, qint64 seconds)
{
    if (std::abs(number - static_cast<double>(kAnchorS)) > kReachS) {
        return number;
    }
    // To whole milliseconds, which the sum would blur.
    return std::round((number + static_cast<double>(seconds)) * 1000.0) / 1000.0;
}

QJsonValue shiftedValue(const QJsonValue &value, qint64 seconds)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return timeShifted(value.toObject(), seconds);
    case QJsonValue::Array: {
        QJsonArray array = value.toArray();
        for (QJsonValueRef element : array) {
            element = shiftedValue(element, seconds);
        }
        return array;
    }
    case QJsonValue::String:
        return shiftedText(value.toString(), seconds);
    case QJsonValue::Double:
        return shiftedNumber(value.toDouble(), seconds);
    default:
        return value;
    }
}

} // namespace

QJsonObject timeShifted(const QJsonObject &conversation, qint64 seconds)
{
    QJsonObject shifted = conversation;
    for (QJsonValueRef member : shifted) {
        member = shiftedValue(member, seconds);
    }
    return shifted;
}

} // namespace earshot::demo
