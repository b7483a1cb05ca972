// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace earshot::itemmodels {

enum class LetterCase : quint8 { Folded, Kept };

/** What each character becomes when find compares texts: without marks, taken apart, in one case. */
class FoldingTable final
{
public:
    // What folded() gives instead of a character; Unicode has none at these places.
    static constexpr char16_t Dropped = 0xFDD0;   ///< the unit becomes nothing
    static constexpr char16_t Several = 0xFDD1;   ///< the unit becomes several()
    static constexpr char16_t Surrogate = 0xFDD2; ///< what comes behind decides
    static constexpr char16_t Backslash = 0xFDD3; ///< what comes behind decides

    /** Made at the first use, in some milliseconds; safe to use from several threads. */
    [[nodiscard]] static const FoldingTable &of(LetterCase letterCase);

    /** What a UTF-16 unit becomes, a space for all white space, or one of the signs above. */
    [[nodiscard]] char16_t folded(char16_t unit) const { return m_folded[unit]; }
    /** True for the signs above. */
    [[nodiscard]] static bool isSign(char16_t folded) { return (folded & 0xFFF0) == Dropped; }
    /** What a unit becomes whose folded() is Several. */
    [[nodiscard]] QStringView several(char16_t unit) const;
    /** A character beyond the basic plane. */
    [[nodiscard]] QString folded(char32_t character) const;

private:
    struct LongForm
    {
        char16_t unit = 0;
        qsizetype start = 0;
        qsizetype length = 0;
    };

    explicit FoldingTable(LetterCase letterCase);
    [[nodiscard]] QString takenApart(const QString &character) const;

    LetterCase m_letterCase;
    std::vector<char16_t> m_folded;
    QString m_several;                 ///< the long forms, one behind the other
    std::vector<LongForm> m_longForms; ///< ascending by unit
};

} // namespace earshot::itemmodels
