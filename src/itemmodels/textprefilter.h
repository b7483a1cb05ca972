// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>

namespace earshot::itemmodels {

/**
 * Tells quickly that words are not in a text, before anybody folds the text. Looks for up to three
 * neighbouring letters of the longest word, and where they are for the word; a text that is not plain ASCII
 * or holds an escaped letter always passes.
 */
class TextPrefilter final
{
public:
    /** Lets every text pass. */
    TextPrefilter() = default;
    /** `words` in folded form. `ignoresCase`: letters of the text may be capitals. */
    TextPrefilter(QStringView words, bool ignoresCase);

    /** False: the words are surely not in `text`. */
    [[nodiscard]] bool mayHold(QStringView text) const;
    /** True when `text` has only ASCII characters and no escaped letter. */
    [[nodiscard]] static bool isPlain(QStringView text);

private:
    struct Letter
    {
        char16_t unit = 0;
        char16_t caseBit = 0;   ///< added to a unit of the text before the comparison
        qsizetype distance = 0; ///< from the first letter
    };

    [[nodiscard]] bool mayHoldIn(const char16_t *block) const;
    /** Whether the word begins in the block at `offset`; letters that only look like ASCII may pass for it.
     */
    [[nodiscard]] bool beginsIn(QStringView text, qsizetype offset) const;

    bool m_passesAll = true;
    bool m_ignoresCase = false;
    QString m_word;                  ///< in folded form
    std::array<Letter, 3> m_letters; ///< a run that is shorter repeats its first letter
};

} // namespace earshot::itemmodels
