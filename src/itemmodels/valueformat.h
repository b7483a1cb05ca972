// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::itemmodels {

/** What the text of a value looks like. */
enum class ValueFormat : quint8 {
    Text, ///< nothing special
    Empty,
    IsoTime, ///< with or without a zone
    IsoDate,
    Url,
    Uuid,
    EmailAddress,
    PhoneNumber,
    Identifier, ///< one word with digits in it
    Word,       ///< one word of letters
    Base64,     ///< long
    Digits,     ///< a number as a string
    EpochSeconds,
    EpochMilliseconds,
    EpochMicroseconds,
    EpochNanoseconds,
    Integer,
    Fraction,
};

[[nodiscard]] ValueFormat formatOfString(const QString &text);
/** Numbers of the size of a time between 2000 and 2100 are epoch times. */
[[nodiscard]] ValueFormat formatOfNumber(const QString &text);
/** Untranslated, since reports go to people of another language; "ISO time", "e-mail address". */
[[nodiscard]] QString formatName(ValueFormat format);

} // namespace earshot::itemmodels
