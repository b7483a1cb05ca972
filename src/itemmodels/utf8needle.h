// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/byteneedle.h"

namespace earshot::itemmodels {

/**
 * A text to look for in strings of JSON, quickly. Smart case as of ByteNeedle, but letters beyond ASCII match
 * in either case too, and never ones within.
 */
class Utf8Needle final
{
public:
    Utf8Needle() : Utf8Needle(QString()) {}
    explicit Utf8Needle(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /** An empty needle is in every text. */
    [[nodiscard]] bool isIn(QByteArrayView utf8) const;
    [[nodiscard]] bool isInText(const QString &text) const;
    /** Whether a string of JSON, without its quotes and with its escapes, holds the needle. */
    [[nodiscard]] bool isInEscaped(QByteArrayView inner) const;
    /** False: no key and no value in a part of a JSON text holds the needle. Cheaper than asking each. */
    [[nodiscard]] bool mayBeInJson(QByteArrayView json) const;

private:
    QString m_text;
    ByteNeedle m_bytes;
    bool m_isBytewise;     ///< comparing bytes is enough
    bool m_isNeverEscaped; ///< JSON need not escape any of it
};

} // namespace earshot::itemmodels
