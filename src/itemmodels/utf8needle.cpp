// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/utf8needle.h"

#include "json/jsontoken.h"

#include <algorithm>

namespace earshot::itemmodels {

namespace {

bool isAscii(QByteArrayView text)
{
    uchar all = 0;
    for (const char c : text) {
        all |= static_cast<uchar>(c);
    }
    return all < 0x80;
}

/** Whether a letter may stand escaped in a part of a JSON text. */
bool mayEscapeLetters(QByteArrayView json)
{
    static const ByteNeedle escape(QStringLiteral("\\u"));
    return escape.indexIn(json, 0) >= 0;
}

} // namespace

Utf8Needle::Utf8Needle(const QString &text)
    : m_text(text)
    , m_bytes(text)
    , m_isBytewise(m_bytes.matchesCase() || isAscii(text.toUtf8()))
    , m_isNeverEscaped(std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c < u' ' || c == u'"' || c == u'\\' || c == u'/' || c == QChar(0x7F);
    }))
{}

bool Utf8Needle::isIn(QByteArrayView utf8) const
{
    if (m_isBytewise) {
        return m_bytes.indexIn(utf8, 0) >= 0;
    }
    // Letters beyond ASCII may change their length with their case.
    return !isAscii(utf8) && isInText(json::textFromUtf8(utf8));
}

bool Utf8Needle::isInText(const QString &text) const
{
    return text.contains(m_text, m_bytes.matchesCase() ? Qt::CaseSensitive : Qt::CaseInsensitive);
}

bool Utf8Needle::isInEscaped(QByteArrayView inner) const
{
    // What stands escaped is seldom what is looked for, and unescaping takes longer than looking.
    const bool mayHideLetters = !m_isNeverEscaped || mayEscapeLetters(inner);
    return (mayHideLetters || isIn(inner)) && isInText(json::unescaped(inner));
}

bool Utf8Needle::mayBeInJson(QByteArrayView json) const
{
    const bool isHere = m_isBytewise ? m_bytes.indexIn(json, 0) >= 0 : !isAscii(json);
    return isHere || (m_isNeverEscaped ? mayEscapeLetters(json) : json.contains('\\'));
}

} // namespace earshot::itemmodels
