// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/foldedtext.h"

#include <QChar>

#include <array>
#include <optional>

namespace earshot::itemmodels {

namespace {

constexpr qsizetype EscapeLength = 6; // \uXXXX

constexpr std::array<bool, 0x80> structure()
{
    std::array<bool, 0x80> isStructure{};
    for (const char c : {'{', '}', '[', ']', '(', ')', ',', ':'}) {
        isStructure.at(static_cast<size_t>(c)) = true;
    }
    return isStructure;
}

bool isStructure(char16_t unit)
{
    static constexpr std::array<bool, 0x80> table = structure();
    return unit < table.size() && table[unit];
}

/** The unit that stands escaped at `i`, such as `\u00e9`. */
std::optional<char16_t> escapedUnit(QStringView text, qsizetype i)
{
    if (i + EscapeLength > text.size() || text.at(i) != u'\\' || text.at(i + 1) != u'u') {
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

/** Folds a text from its begin to its end, once. Collects the units, or the places that they come from. */
class FoldedText::Folder
{
public:
    Folder(QStringView text, LetterCase letterCase) : m_text(text), m_table(FoldingTable::of(letterCase)) {}

    [[nodiscard]] bool isOneToOne() const { return m_isOneToOne; }

    template <typename Sink>
    void run(Sink &sink)
    {
        const char16_t *units = m_text.utf16();
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const char16_t folded = m_table.folded(units[i]);
            if (folded == u' ') {
                m_space = m_hasSpace ? Place{m_space.start, i + 1} : Place{i, i + 1};
                m_hasSpace = true;
            } else if (FoldingTable::isSign(folded)) {
                i += takeSign(i, sink) - 1;
            } else {
                put(folded, {i, i + 1}, sink);
            }
        }
        putSpace(false, sink);
    }

private:
    /** @return the units that it took */
    template <typename Sink>
    qsizetype takeSign(qsizetype i, Sink &sink)
    {
        if (isPair(m_text, i)) {
            const QString folded = m_table.folded(QChar::surrogateToUcs4(m_text.at(i), m_text.at(i + 1)));
            m_isOneToOne = false;
            for (const QChar c : folded) {
                put(c.unicode(), {i, i + 2}, sink);
            }
            return 2;
        }
        if (const auto unit = escapedUnit(m_text, i)) {
            takeUnit(*unit, {i, i + EscapeLength}, sink);
            return EscapeLength;
        }
        takeUnit(m_text.at(i).unicode(), {i, i + 1}, sink);
        return 1;
    }

    template <typename Sink>
    void takeUnit(char16_t unit, Place place, Sink &sink)
    {
        const char16_t folded = m_table.folded(unit);
        switch (folded) {
        case FoldingTable::Dropped:
            sink.drop(place);
            break;
        case FoldingTable::Several:
            m_isOneToOne = false;
            for (const QChar c : m_table.several(unit)) {
                put(c.unicode(), place, sink);
            }
            break;
        case FoldingTable::Surrogate:
        case FoldingTable::Backslash:
            put(unit, place, sink);
            break;
        case u' ':
            m_space = m_hasSpace ? Place{m_space.start, place.end} : place;
            m_hasSpace = true;
            break;
        default:
            put(folded, place, sink);
        }
    }

    template <typename Sink>
    void put(char16_t unit, Place place, Sink &sink)
    {
        if (m_hasSpace) {
            putSpace(isStructure(unit), sink);
        }
        sink.put(unit, place);
        m_last = unit;
    }

    template <typename Sink>
    void putSpace(bool isBeforeStructure, Sink &sink)
    {
        if (m_hasSpace && !isBeforeStructure && !isStructure(m_last)) {
            sink.put(u' ', m_space);
        }
        m_hasSpace = false;
    }

    QStringView m_text;
    const FoldingTable &m_table; // NOLINT: lives as long as the program
    Place m_space{0, 0};         ///< white space that was met and not put yet
    bool m_hasSpace = false;
    bool m_isOneToOne = true;
    char16_t m_last = 0; ///< the unit that was put last
};

FoldedText::FoldedText(QStringView text, LetterCase letterCase) : m_text(text), m_letterCase(letterCase)
{
    struct
    {
        std::vector<char16_t> &units;
        size_t count = 0;
        void put(char16_t unit, Place)
        {
            if (count == units.size()) { // rare: characters were taken apart
                units.resize(2 * count + 1);
            }
            units[count++] = unit;
        }
        void drop(Place) {}
    } collector{m_units};
    m_units.resize(static_cast<size_t>(text.size()));
    Folder folder(text, letterCase);
    folder.run(collector);
    m_units.resize(collector.count);
    m_isOneToOne = folder.isOneToOne();
}

TextHit FoldedText::original(qsizetype first, qsizetype count) const
{
    if (m_places.empty()) {
        struct
        {
            std::vector<Place> &places;
            void put(char16_t, Place place) { places.push_back(place); }
            void drop(Place place)
            {
                if (!places.empty() && places.back().end == place.start) {
                    places.back().end = place.end; // a mark belongs to its letter
                }
            }
        } collector{m_places};
        m_places.reserve(m_units.size());
        Folder(m_text, m_letterCase).run(collector);
    }
    const qsizetype start = m_places[static_cast<size_t>(first)].start;
    const qsizetype end = m_places[static_cast<size_t>(first + count - 1)].end;
    return {start, end - start};
}

} // namespace earshot::itemmodels
