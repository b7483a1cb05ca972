// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace earshot::json {

/** First byte of `token` that RFC 8259 does not allow in a number, or nothing when it is one. */
[[nodiscard]] std::optional<qsizetype> numberFault(QByteArrayView token);

/** First backslash of a string without its quotes, from `backslash` on, behind which stands no escape of RFC
 * 8259; nothing when all are fine. `backslash` is the place of one, or the size. */
[[nodiscard]] std::optional<qsizetype> escapeFault(QByteArrayView inner, qsizetype backslash);

/** The text of a valid string without its quotes. Lone surrogates and byte order marks stay. */
[[nodiscard]] QString unescaped(QByteArrayView inner);

/** The first `bytes` of a valid string without its quotes, less what would cut an escape or a character in
 * two.
 */
[[nodiscard]] QByteArrayView startOfString(QByteArrayView inner, qsizetype bytes);

/** As QString::fromUtf8(), which drops a byte order mark at the begin; here it stays. */
[[nodiscard]] QString textFromUtf8(QByteArrayView utf8);

} // namespace earshot::json
