// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/foldingtable.h"

#include <QStringView>

#include <vector>

namespace earshot::itemmodels {

/** A part of a text, in UTF-16 units. */
struct TextHit
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextHit &) const = default;
};

/**
 * A text in the form in which find compares it, with the way back to the original. Accents, invisible format
 * characters and, unless kept, the case of letters are gone; ligatures and other compatibility forms are
 * taken apart (Unicode NFKD); `\u00e9`, as JSON may write a letter, is that letter; curly quotation marks are
 * straight. White space is one space, and nothing at all beside the brackets, commas and colons of JSON: so a
 * text is found alike as it was received and as it is laid out for reading.
 */
class FoldedText final
{
public:
    FoldedText(QStringView text, LetterCase letterCase);

    [[nodiscard]] QStringView units() const
    {
        return {m_units.data(), static_cast<qsizetype>(m_units.size())};
    }
    /** True when no two units stand for the same character, as those of a ligature do. */
    [[nodiscard]] bool isOneToOne() const { return m_isOneToOne; }
    /** Where units [first, first + count) stand in the original, with the marks that belong to the last one.
     * Precondition: count > 0. The first call takes as long as the folding. */
    [[nodiscard]] TextHit original(qsizetype first, qsizetype count) const;

private:
    struct Place
    {
        qsizetype start;
        qsizetype end;
    };
    class Folder;

    QStringView m_text; ///< must outlive this object
    LetterCase m_letterCase;
    bool m_isOneToOne = true;
    std::vector<char16_t> m_units;
    mutable std::vector<Place> m_places; ///< of each unit; filled when somebody asks
};

} // namespace earshot::itemmodels
