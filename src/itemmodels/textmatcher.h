// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/foldedtext.h"
#include "itemmodels/textprefilter.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringMatcher>

#include <variant>

namespace earshot::itemmodels {

/** What the reader looks for. */
struct FindQuery
{
    QString text;
    bool isWholeWord = false;
    bool isCaseSensitive = false;
    bool isRegularExpression = false;

    bool operator==(const FindQuery &) const = default;
};

/** Why a query is not a regular expression. */
struct PatternError
{
    QString text;         ///< translated by Qt
    qsizetype offset = 0; ///< the character of the query where it was noticed, from 0

    bool operator==(const PatternError &) const = default;
};

/** What was found in one text. */
struct TextHits
{
    QList<TextHit> list;       ///< ascending; none is empty, none overlaps another
    bool isIncomplete = false; ///< a regular expression took too many steps here; there may be more

    bool operator==(const TextHits &) const = default;
};

/**
 * Finds a query in texts. Words are compared as FoldedText says; a regular expression meets the text as
 * received, line by line for `^` and `$`, and gives up where it would run wild. Safe to use from several
 * threads at once.
 */
class TextMatcher final
{
public:
    /** Finds nothing. */
    TextMatcher() = default;
    [[nodiscard]] static std::variant<TextMatcher, PatternError> of(const FindQuery &query);

    /** The same matcher, but a regular expression gives up after so few steps that the window can wait for
     * it. */
    [[nodiscard]] TextMatcher forDisplay() const;

    /** True when there is nothing to look for. */
    [[nodiscard]] bool isEmpty() const { return !m_isRegularExpression && m_words.pattern().isEmpty(); }
    /** False when hitsIn() surely finds nothing; takes a fraction of its time. */
    [[nodiscard]] bool mayHold(QStringView text) const;
    [[nodiscard]] TextHits hitsIn(const QString &text) const;
    /** The number of hitsIn(), in less time. `isIncomplete` becomes true if that is. */
    [[nodiscard]] int countIn(const QString &text, bool &isIncomplete) const;

private:
    void compileExpression(int stepLimit);
    /** True when the words, and with them their hits, have nothing in it that folding could drop. */
    [[nodiscard]] bool isSearchedAsItIs(QStringView text) const;
    void findWords(const QString &text, TextHits &hits) const;
    /** Collects the places of the words in `units`, which `original` turns into places in `text`. */
    template <typename Original>
    void collect(QStringView units, const QString &text, Original original, TextHits &hits) const;
    void findPattern(const QString &text, TextHits &hits) const;
    [[nodiscard]] int countWords(const QString &text) const;

    bool m_isRegularExpression = false;
    bool m_isWholeWord = false;
    LetterCase m_letterCase = LetterCase::Folded;
    QStringMatcher m_words; ///< in folded form
    bool m_isSolid = false; ///< the words are ASCII without white space and without structure of JSON
    TextPrefilter m_prefilter;
    QString m_expression; ///< as given
    QRegularExpression m_pattern;
};

} // namespace earshot::itemmodels
