// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding/epochtime.h"

#include "decoding/fields.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

namespace earshot::decoding {

namespace {

std::optional<qint64> fromNumber(double value)
{
    if (!(value >= 1e8 && value < 1e20)) {
        return std::nullopt;
    }
    const double ms = value < 1e11   ? value * 1e3
                      : value < 1e14 ? value
                      : value < 1e17 ? value / 1e3
                                     : value / 1e6;
    return qRound64(ms);
}

std::optional<qint64> fromIso(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(\A(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)? ?(?:[Zz]|UTC|([+-])(\d\d)(?::?(\d\d))?)?\z)"));
    const auto match = form.match(text);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    const int zoneMinutes = match.captured(7).toInt() * 60 + match.captured(8).toInt();
    if (!match.hasMatch() || !date.isValid() || !time.isValid() || zoneMinutes > 24 * 60) {
        return std::nullopt;
    }
    const qint64 days = QDate(1970, 1, 1).daysTo(date);
    const qint64 fractionMs = match.captured(5).leftJustified(3, u'0', true).toLongLong();
    const qint64 zoneMs = zoneMinutes * 60'000LL * (match.captured(6) == u"-" ? -1 : 1);
    return days * 86'400'000 + time.msecsSinceStartOfDay() + fractionMs - zoneMs;
}

} // namespace

std::optional<qint64> epochMs(const json::NodeTable &nodes, json::NodeId node)
{
    if (node == json::NoNode) {
        return std::nullopt;
    }
    if (nodes.type(node) == json::NodeType::String) {
        return epochMsFromText(nodes.string(node));
    }
    const auto value = numberOf(nodes, node);
    return value ? fromNumber(*value) : std::nullopt;
}

std::optional<qint64> epochMsFromText(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    bool isNumber = false;
    const double value = trimmed.toDouble(&isNumber);
    return isNumber ? fromNumber(value) : fromIso(trimmed);
}

} // namespace earshot::decoding
