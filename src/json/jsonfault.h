// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QByteArrayView>

namespace earshot::json {

/** Why a text is not JSON. Each has its own sentence. */
enum class JsonFault : quint8 {
    Empty,
    TooLarge, ///< offsets of a NodeTable are 32 bits
    NotUtf8,
    ControlCharacter, ///< inside a string
    UnclosedString,
    BadString, ///< a malformed escape
    BadNumber,
    Unexpected, ///< a token that cannot stand here
    EndsEarly,
    TrailingText,
    TooDeep,
};

/** The Problem of a fault, its text naming line and column (in characters, from 1) of the byte at `offset`.
 */
[[nodiscard]] base::Problem jsonProblem(JsonFault fault, QByteArrayView text, qsizetype offset);

/** Place of the first byte that is not UTF-8, or the size when all is. */
[[nodiscard]] qsizetype firstInvalidUtf8(QByteArrayView text);

/** Place of the first control character inside a string, or the size when there is none. */
[[nodiscard]] qsizetype firstControlCharacterInString(QByteArrayView text);

} // namespace earshot::json
