// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/textprefilter.h"

#include "itemmodels/foldedtext.h"

#include <algorithm>

namespace earshot::itemmodels {

namespace {

constexpr qsizetype BlockLength = 64;
constexpr qsizetype Overhang = 2;     // of the letters that begin with a block's last unit
constexpr char16_t NotAscii = 0xFF80; // bits that no ASCII character has

/** Neighbours in the words are neighbours in the text: nothing that folding drops can stand between them. */
bool isSolid(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/** Whether the 64 units from `block` on are ASCII and none begins an escaped letter; reads one unit more. */
bool isPlainBlock(const char16_t *block)
{
    quint16 signs = 0;
    for (qsizetype i = 0; i < BlockLength; ++i) {
        const auto isNoEscape = static_cast<quint16>((block[i] ^ u'\\') | (block[i + 1] ^ u'u'));
        signs |= static_cast<quint16>(block[i] & NotAscii);
        signs |= static_cast<quint16>(isNoEscape == 0 ? 1 : 0);
    }
    return signs == 0;
}

/** What is left of a text behind its whole blocks: less than two blocks, zeros behind the end. */
class Rest
{
public:
    Rest(QStringView text, qsizetype from)
    {
        std::copy(text.utf16() + from, text.utf16() + text.size(), m_units.begin());
    }

    [[nodiscard]] const char16_t *first() const { return m_units.data(); }
    [[nodiscard]] const char16_t *second() const { return m_units.data() + BlockLength; }

private:
    std::array<char16_t, 2 * BlockLength + Overhang> m_units{};
};

TextHit longestRun(QStringView words)
{
    TextHit longest;
    for (qsizetype start = 0; start < words.size(); ++start) {
        qsizetype end = start;
        while (end < words.size() && isSolid(words.at(end))) {
            ++end;
        }
        if (end - start > longest.length) {
            longest = {start, end - start};
        }
        start = end;
    }
    return longest;
}

} // namespace

TextPrefilter::TextPrefilter(QStringView words, bool ignoresCase)
{
    const TextHit run = longestRun(words);
    m_passesAll = run.length == 0;
    if (m_passesAll) {
        return;
    }
    m_ignoresCase = ignoresCase;
    m_word = words.mid(run.start, run.length).toString();
    for (size_t i = 0; i < m_letters.size(); ++i) {
        const auto distance = static_cast<qsizetype>(i) < run.length ? static_cast<qsizetype>(i) : 0;
        const QChar c = words.at(run.start + distance);
        m_letters.at(i) = {c.unicode(), static_cast<char16_t>(ignoresCase && c.isLetter() ? 0x20 : 0),
                           distance};
    }
}

bool TextPrefilter::mayHold(QStringView text) const
{
    if (m_passesAll) {
        return true;
    }
    const char16_t *units = text.utf16();
    qsizetype i = 0;
    for (; i + BlockLength + Overhang <= text.size(); i += BlockLength) {
        if (!isPlainBlock(units + i) || (mayHoldIn(units + i) && beginsIn(text, i))) {
            return true;
        }
    }
    const Rest rest(text, i);
    return !isPlainBlock(rest.first()) || !isPlainBlock(rest.second()) ||
           (mayHoldIn(rest.first()) && beginsIn(text, i)) ||
           (mayHoldIn(rest.second()) && beginsIn(text, i + BlockLength));
}

bool TextPrefilter::isPlain(QStringView text)
{
    const char16_t *units = text.utf16();
    qsizetype i = 0;
    for (; i + BlockLength + Overhang <= text.size(); i += BlockLength) {
        if (!isPlainBlock(units + i)) {
            return false;
        }
    }
    const Rest rest(text, i);
    return isPlainBlock(rest.first()) && isPlainBlock(rest.second());
}

bool TextPrefilter::mayHoldIn(const char16_t *block) const
{
    // Without a branch and in 16 bits, so that the compiler compares many units at once.
    const auto [first, second, third] = m_letters;
    const char16_t *atSecond = block + second.distance;
    const char16_t *atThird = block + third.distance;
    quint16 found = 0;
    for (qsizetype i = 0; i < BlockLength; ++i) {
        const auto differs = static_cast<quint16>(((block[i] | first.caseBit) ^ first.unit) |
                                                  ((atSecond[i] | second.caseBit) ^ second.unit) |
                                                  ((atThird[i] | third.caseBit) ^ third.unit));
        found |= static_cast<quint16>(differs == 0 ? 1 : 0);
    }
    return found != 0;
}

bool TextPrefilter::beginsIn(QStringView text, qsizetype offset) const
{
    const QStringView reach = text.mid(offset, BlockLength + m_word.size() - 1);
    return reach.contains(m_word, m_ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive);
}

} // namespace earshot::itemmodels
