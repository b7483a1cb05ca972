// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/utf8needle.h"

#include "json/jsontoken.h"

#include <algorithm>

namespace earshot::itemmodels {

namespace {

constexpr qsizetype LongestSkip = 255;

bool isAscii(QByteArrayView text)
{
    uchar all = 0;
    for (const char c : text) {
        all |= static_cast<uchar>(c);
    }
    return all < 0x80;
}

} // namespace

Utf8Needle::Utf8Needle(const QString &text) : m_text(text), m_bytes(text.toUtf8())
{
    const bool hasCapital = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isUpper(); });
    m_case = hasCapital ? Qt::CaseSensitive : Qt::CaseInsensitive;
    m_isBytewise = hasCapital || isAscii(m_bytes);
    m_isNeverEscaped = std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c < u' ' || c == u'"' || c == u'\\' || c == u'/' || c == QChar(0x7F);
    });
    for (size_t byte = 0; byte < m_fold.size(); ++byte) {
        const bool isCapital = byte >= 'A' && byte <= 'Z';
        m_fold[byte] = static_cast<uchar>(isCapital && !hasCapital ? byte | 0x20U : byte);
    }
    for (char &c : m_bytes) {
        c = static_cast<char>(m_fold[static_cast<uchar>(c)]);
    }
    const qsizetype last = m_bytes.size() - 1;
    m_skip.fill(static_cast<quint8>(std::clamp<qsizetype>(m_bytes.size(), 1, LongestSkip)));
    for (qsizetype at = std::max<qsizetype>(0, last - LongestSkip); at < last; ++at) {
        m_skip[static_cast<uchar>(m_bytes[at])] = static_cast<quint8>(std::min(last - at, LongestSkip));
    }
}

bool Utf8Needle::isIn(QByteArrayView utf8) const
{
    if (m_isBytewise) {
        return isInBytes(utf8);
    }
    // Letters beyond ASCII may change their length with their case.
    return !isAscii(utf8) && isIn(json::textFromUtf8(utf8));
}

/** Boyer, Moore and Horspool's search. */
bool Utf8Needle::isInBytes(QByteArrayView utf8) const
{
    const qsizetype length = m_bytes.size();
    if (length == 0) {
        return true;
    }
    const auto *text = reinterpret_cast<const uchar *>(utf8.data());
    const auto *needle = reinterpret_cast<const uchar *>(m_bytes.constData());
    const uchar last = needle[length - 1];
    for (qsizetype end = length - 1; end < utf8.size();) {
        const uchar c = m_fold[text[end]];
        if (c == last) {
            const uchar *begin = text + end - (length - 1);
            qsizetype at = 0;
            while (at < length - 1 && m_fold[begin[at]] == needle[at]) {
                ++at;
            }
            if (at == length - 1) {
                return true;
            }
        }
        end += m_skip[c];
    }
    return false;
}

bool Utf8Needle::isInEscaped(QByteArrayView inner) const
{
    // What stands escaped is seldom what is looked for, and unescaping takes longer than looking.
    const bool mayHideLetters = !m_isNeverEscaped || inner.contains("\\u");
    return (mayHideLetters || isIn(inner)) && isIn(json::unescaped(inner));
}

} // namespace earshot::itemmodels
