// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/utf8needle.h"

#include "json/jsontoken.h"

#include <algorithm>

namespace earshot::itemmodels {

namespace {

constexpr qsizetype LongestSkip = 255;
/** Bytes that are looked at together; compilers make vectors of them. */
constexpr qsizetype Block = 64;

/** The rarer a byte, the higher. Letters by their frequency in English; what is not here is rare. */
qsizetype rarity(char byte)
{
    static constexpr QByteArrayView Frequent = " etaoinsrhldcumfpgwyb.,\"_:vkxjqz0123456789-";
    const qsizetype place = Frequent.indexOf(byte);
    return place < 0 ? Frequent.size() : place;
}

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
    chooseRareBytes(hasCapital);
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
    return !isAscii(utf8) && isInText(json::textFromUtf8(utf8));
}

void Utf8Needle::chooseRareBytes(bool isCaseSensitive)
{
    const auto rareByte = [&](qsizetype at) {
        const char byte = m_bytes[at];
        const bool isLetter = byte >= 'a' && byte <= 'z';
        return RareByte{at, static_cast<uchar>(byte),
                        static_cast<uchar>(isLetter && !isCaseSensitive ? 0x20 : 0)};
    };
    for (qsizetype at = 0; at < m_bytes.size(); ++at) {
        if (at == 0 || rarity(m_bytes[at]) > rarity(m_bytes[m_rarest.at])) {
            m_secondRarest = at == 0 ? rareByte(0) : m_rarest;
            m_rarest = rareByte(at);
        } else if (m_secondRarest.at == m_rarest.at ||
                   rarity(m_bytes[at]) > rarity(m_bytes[m_secondRarest.at])) {
            m_secondRarest = rareByte(at);
        }
    }
}

bool Utf8Needle::isAt(const uchar *begin) const
{
    const auto *needle = reinterpret_cast<const uchar *>(m_bytes.constData());
    qsizetype at = 0;
    while (at < m_bytes.size() && m_fold[begin[at]] == needle[at]) {
        ++at;
    }
    return at == m_bytes.size();
}

bool Utf8Needle::mayBeginInBlock(const uchar *block) const
{
    const uchar *rarest = block + m_rarest.at;
    const uchar *second = block + m_secondRarest.at;
    uchar any = 0;
    for (qsizetype at = 0; at < Block; ++at) {
        const auto isRarest = static_cast<uchar>((rarest[at] | m_rarest.caseBit) == m_rarest.byte);
        const auto isSecond =
            static_cast<uchar>((second[at] | m_secondRarest.caseBit) == m_secondRarest.byte);
        any |= static_cast<uchar>(isRarest & isSecond);
    }
    return any != 0;
}

/** Long texts block by block, the rest by Boyer, Moore and Horspool's search. */
bool Utf8Needle::isInBytes(QByteArrayView utf8) const
{
    const qsizetype length = m_bytes.size();
    if (length == 0) {
        return true;
    }
    const auto *text = reinterpret_cast<const uchar *>(utf8.data());
    const uchar *end = text + utf8.size();
    for (; end - text >= Block + length - 1; text += Block) {
        if (mayBeginInBlock(text)) {
            for (const uchar *begin = text; begin < text + Block; ++begin) {
                if ((begin[m_rarest.at] | m_rarest.caseBit) == m_rarest.byte && isAt(begin)) {
                    return true;
                }
            }
        }
    }
    const auto last = static_cast<uchar>(m_bytes.back());
    while (end - text >= length) {
        const uchar c = m_fold[text[length - 1]];
        if (c == last && isAt(text)) {
            return true;
        }
        text += m_skip[c];
    }
    return false;
}

bool Utf8Needle::isInEscaped(QByteArrayView inner) const
{
    // What stands escaped is seldom what is looked for, and unescaping takes longer than looking.
    const bool mayHideLetters = !m_isNeverEscaped || inner.contains("\\u");
    return (mayHideLetters || isIn(inner)) && isInText(json::unescaped(inner));
}

} // namespace earshot::itemmodels
