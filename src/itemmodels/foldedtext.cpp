// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/foldedtext.h"

#include <QChar>

#include <optional>

namespace earshot::itemmodels {

namespace {

constexpr qsizetype EscapeLength = 6; // \uXXXX

bool isStructure(char16_t unit)
{
    switch (unit) {
    case u'{':
    case u'}':
    case u'[':
    case u']':
    case u'(':
    case u')':
    case u',':
    case u':':
        return true;
    default:
        return false;
    }
}

/** The unit that stands escaped at `i`, such as `\u00e9`. */
std::optional<char16_t> escapedUnit(QStringView text, qsizetype i)
{
    if (text.at(i) != u'\\' || i + EscapeLength > text.size() || text.at(i + 1) != u'u') {
        return std::nullopt;
    }
    bool isHexadecimal = false;
    const ushort code = text.mid(i + 2, 4).toUShort(&isHexadecimal, 16);
    return isHexadecimal ? std::optional<char16_t>(code) : std::nullopt;
}

bool isPair(QStringView text, qsizetype i)
{
    return text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
}

} // namespace

void FoldedText::assign(QStringView text, LetterCase letterCase)
{
    const FoldingTable &table = FoldingTable::of(letterCase);
    m_units.clear();
    m_places.clear();
    m_units.reserve(static_cast<size_t>(text.size()));
    m_places.reserve(static_cast<size_t>(text.size()));
    m_space = {0, 0};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPair(text, i)) {
            const QString folded = table.folded(QChar::surrogateToUcs4(text.at(i), text.at(i + 1)));
            for (const QChar c : folded) {
                append(c.unicode(), {i, i + 2});
            }
            ++i;
        } else if (const auto unit = escapedUnit(text, i)) {
            take(*unit, {i, i + EscapeLength}, table);
            i += EscapeLength - 1;
        } else {
            take(text.at(i).unicode(), {i, i + 1}, table);
        }
    }
    appendSpace(false);
}

void FoldedText::take(char16_t unit, Place place, const FoldingTable &table)
{
    const char16_t folded = table.folded(unit);
    if (folded == FoldingTable::Several) {
        for (const QChar c : table.several(unit)) {
            append(c.unicode(), place);
        }
    } else if (folded == FoldingTable::Dropped) {
        drop(place);
    } else if (QChar::isSpace(folded)) {
        m_space = m_space.start == m_space.end ? place : Place{m_space.start, place.end};
    } else {
        append(folded, place);
    }
}

void FoldedText::append(char16_t unit, Place place)
{
    appendSpace(isStructure(unit));
    m_units.push_back(unit);
    m_places.push_back(place);
}

void FoldedText::appendSpace(bool isBesideStructure)
{
    if (m_space.start == m_space.end) {
        return;
    }
    if (!isBesideStructure && (m_units.empty() || !isStructure(m_units.back()))) {
        m_units.push_back(u' ');
        m_places.push_back(m_space);
    }
    m_space = {0, 0};
}

void FoldedText::drop(Place place)
{
    if (!m_places.empty() && m_places.back().end == place.start) {
        m_places.back().end = place.end; // a mark belongs to its letter
    }
}

TextHit FoldedText::original(qsizetype first, qsizetype count) const
{
    const qsizetype start = m_places[static_cast<size_t>(first)].start;
    const qsizetype end = m_places[static_cast<size_t>(first + count - 1)].end;
    return {start, end - start};
}

} // namespace earshot::itemmodels
