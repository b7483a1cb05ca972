// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/byteneedle.h"

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

} // namespace

ByteNeedle::ByteNeedle(const QString &text)
    : m_matchesCase(std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isUpper(); }))
    , m_bytes(text.toUtf8())
{
    for (size_t byte = 0; byte < m_fold.size(); ++byte) {
        const bool isCapital = byte >= 'A' && byte <= 'Z';
        m_fold[byte] = static_cast<uchar>(isCapital && !m_matchesCase ? byte | 0x20U : byte);
    }
    for (char &c : m_bytes) {
        c = static_cast<char>(m_fold[static_cast<uchar>(c)]);
    }
    chooseRareBytes();
    const qsizetype last = m_bytes.size() - 1;
    m_skip.fill(static_cast<quint8>(std::clamp<qsizetype>(m_bytes.size(), 1, LongestSkip)));
    for (qsizetype at = std::max<qsizetype>(0, last - LongestSkip); at < last; ++at) {
        m_skip[static_cast<uchar>(m_bytes[at])] = static_cast<quint8>(std::min(last - at, LongestSkip));
    }
}

void ByteNeedle::chooseRareBytes()
{
    const auto rareByte = [&](qsizetype at) {
        const char byte = m_bytes[at];
        const bool isLetter = byte >= 'a' && byte <= 'z';
        return RareByte{at, static_cast<uchar>(byte),
                        static_cast<uchar>(isLetter && !m_matchesCase ? 0x20 : 0)};
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

bool ByteNeedle::isAt(const uchar *begin) const
{
    const auto *needle = reinterpret_cast<const uchar *>(m_bytes.constData());
    qsizetype at = 0;
    while (at < m_bytes.size() && m_fold[begin[at]] == needle[at]) {
        ++at;
    }
    return at == m_bytes.size();
}

bool ByteNeedle::mayBeginInBlock(const uchar *block) const
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
qsizetype ByteNeedle::indexIn(QByteArrayView bytes, qsizetype from) const
{
    const qsizetype length = m_bytes.size();
    if (length == 0) {
        return from;
    }
    const auto *first = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *text = first + from;
    const uchar *end = first + bytes.size();
    for (; end - text >= Block + length - 1; text += Block) {
        if (mayBeginInBlock(text)) {
            for (const uchar *begin = text; begin < text + Block; ++begin) {
                if ((begin[m_rarest.at] | m_rarest.caseBit) == m_rarest.byte && isAt(begin)) {
                    return begin - first;
                }
            }
        }
    }
    const auto last = static_cast<uchar>(m_bytes.back());
    while (end - text >= length) {
        const uchar c = m_fold[text[length - 1]];
        if (c == last && isAt(text)) {
            return text - first;
        }
        text += m_skip[c];
    }
    return -1;
}

} // namespace earshot::itemmodels
