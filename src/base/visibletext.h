// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::base {

/** What may stay in a text that came from the network. */
enum class TextForm : quint8 {
    SingleLine, ///< ids, names, keys, links: line breaks and tabs are marked too
    Paragraphs, ///< message text: line breaks and tabs stay
};

/**
 * `text` with the characters that deceive the eye made visible, such as ⟦U+202E⟧: control characters, bidi
 * overrides and isolates, zero-width characters, fillers, tags, byte order marks and lone surrogates. Joiners
 * that scripts and emoji need (U+200C, U+200D) stay in paragraphs. For display only: copying and exporting
 * keep the text as received. Source of the set: Unicode UTR #36 and UAX #9.
 */
[[nodiscard]] QString visibleText(const QString &text, TextForm form);

/** Where in visibleText(text, form) the character at `position` of `text` stands, both counted in UTF-16
 * units. The end of the text is a position too. */
[[nodiscard]] qsizetype visiblePosition(const QString &text, TextForm form, qsizetype position);
/** The way back: a place inside of a mark is that of the marked character. */
[[nodiscard]] qsizetype receivedPosition(const QString &text, TextForm form, qsizetype visiblePosition);

} // namespace earshot::base
