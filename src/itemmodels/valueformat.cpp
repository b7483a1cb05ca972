// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/valueformat.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace earshot::itemmodels {

namespace {

constexpr qsizetype LongestLookedAt = 2000;
constexpr double Year2000 = 946'684'800; // epoch seconds
constexpr double Year2100 = 4'102'444'800;

using FormatPattern = std::pair<ValueFormat, QRegularExpression>;

/** In the order in which they are tried. */
const std::array<FormatPattern, 10> &stringPatterns()
{
    static const std::array<FormatPattern, 10> patterns{{
        {ValueFormat::IsoTime, QRegularExpression(QStringLiteral(R"(\A\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*\z)"))},
        {ValueFormat::IsoDate, QRegularExpression(QStringLiteral(R"(\A\d{4}-\d\d-\d\d\z)"))},
        {ValueFormat::Url, QRegularExpression(QStringLiteral(R"(\A[a-z][a-z0-9+.-]*://\S+\z)"),
                                              QRegularExpression::CaseInsensitiveOption)},
        {ValueFormat::Uuid,
         QRegularExpression(QStringLiteral(R"(\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z)"),
                            QRegularExpression::CaseInsensitiveOption)},
        {ValueFormat::EmailAddress, QRegularExpression(QStringLiteral(R"(\A\S+@\S+\.\S+\z)"))},
        {ValueFormat::PhoneNumber, QRegularExpression(QStringLiteral(R"(\A\+\d[\d ().\/-]{4,}\z)"))},
        {ValueFormat::Digits, QRegularExpression(QStringLiteral(R"(\A-?\d+(\.\d+)?\z)"))},
        {ValueFormat::Base64, QRegularExpression(QStringLiteral(R"(\A[A-Za-z0-9+\/_-]{64,}={0,2}\z)"))},
        {ValueFormat::Word, QRegularExpression(QStringLiteral(R"(\A[\p{L}_.-]+\z)"),
                                               QRegularExpression::UseUnicodePropertiesOption)},
        {ValueFormat::Identifier, QRegularExpression(QStringLiteral(R"(\A[^\s]+\z)"))},
    }};
    return patterns;
}

} // namespace

ValueFormat formatOfString(const QString &text)
{
    if (text.isEmpty()) {
        return ValueFormat::Empty;
    }
    if (text.size() > LongestLookedAt) {
        return ValueFormat::Text;
    }
    for (const auto &[format, pattern] : stringPatterns()) {
        if (pattern.match(text).hasMatch()) {
            return format;
        }
    }
    return ValueFormat::Text;
}

ValueFormat formatOfNumber(const QString &text)
{
    static constexpr std::array<std::pair<ValueFormat, double>, 4> Units{{
        {ValueFormat::EpochSeconds, 1.0},
        {ValueFormat::EpochMilliseconds, 1e3},
        {ValueFormat::EpochMicroseconds, 1e6},
        {ValueFormat::EpochNanoseconds, 1e9},
    }};
    const double number = text.toDouble();
    for (const auto &[format, perSecond] : Units) {
        if (number >= Year2000 * perSecond && number < Year2100 * perSecond) {
            return format;
        }
    }
    const bool isFraction = text.contains(u'.') || text.contains(u'e', Qt::CaseInsensitive);
    return isFraction ? ValueFormat::Fraction : ValueFormat::Integer;
}

QString formatName(ValueFormat format)
{
    switch (format) {
    case ValueFormat::Text:
        return QStringLiteral("free text");
    case ValueFormat::Empty:
        return QStringLiteral("empty");
    case ValueFormat::IsoTime:
        return QStringLiteral("ISO time");
    case ValueFormat::IsoDate:
        return QStringLiteral("ISO date");
    case ValueFormat::Url:
        return QStringLiteral("URL");
    case ValueFormat::Uuid:
        return QStringLiteral("UUID");
    case ValueFormat::EmailAddress:
        return QStringLiteral("e-mail address");
    case ValueFormat::PhoneNumber:
        return QStringLiteral("phone number");
    case ValueFormat::Identifier:
        return QStringLiteral("identifier");
    case ValueFormat::Word:
        return QStringLiteral("one word");
    case ValueFormat::Base64:
        return QStringLiteral("base64");
    case ValueFormat::Digits:
        return QStringLiteral("digits");
    case ValueFormat::EpochSeconds:
        return QStringLiteral("epoch seconds");
    case ValueFormat::EpochMilliseconds:
        return QStringLiteral("epoch milliseconds");
    case ValueFormat::EpochMicroseconds:
        return QStringLiteral("epoch microseconds");
    case ValueFormat::EpochNanoseconds:
        return QStringLiteral("epoch nanoseconds");
    case ValueFormat::Integer:
        return QStringLiteral("integer");
    case ValueFormat::Fraction:
        return QStringLiteral("fraction");
    }
    return {};
}

} // namespace earshot::itemmodels
