// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/textmatcher.h"

#include <QRegularExpressionMatchIterator>

namespace earshot::itemmodels {

namespace {

/** Steps that a pattern may take from one place of a text before it is given up. */
const QLatin1String StepLimit("(*LIMIT_MATCH=100000)");
/** Texts are given to a pattern in pieces of about this length, so that its steps are bounded and a search
 * can be ended in between. */
constexpr qsizetype PieceLength = 65'536;

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

bool isWholeWord(const QString &text, TextHit span)
{
    const qsizetype end = span.start + span.length;
    const bool goesOnBefore =
        span.start > 0 && isWordUnit(text.at(span.start - 1)) && isWordUnit(text.at(span.start));
    const bool goesOnBehind = end < text.size() && isWordUnit(text.at(end - 1)) && isWordUnit(text.at(end));
    return !goesOnBefore && !goesOnBehind;
}

/** Patterns refuse texts with lone surrogates. */
QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (text.at(i).isSurrogate()) {
            text[i] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

qsizetype pieceEnd(const QString &text, qsizetype start)
{
    if (text.size() - start <= PieceLength) {
        return text.size();
    }
    const qsizetype lineEnd = text.lastIndexOf(u'\n', start + PieceLength - 1);
    if (lineEnd > start) {
        return lineEnd + 1;
    }
    const qsizetype end = start + PieceLength;
    return text.at(end - 1).isHighSurrogate() ? end - 1 : end;
}

} // namespace

std::variant<TextMatcher, PatternError> TextMatcher::of(const FindQuery &query)
{
    TextMatcher matcher;
    matcher.m_isWholeWord = query.isWholeWord;
    matcher.m_letterCase = query.isCaseSensitive ? LetterCase::Kept : LetterCase::Folded;
    if (query.text.isEmpty()) {
        return matcher;
    }
    if (!query.isRegularExpression) {
        FoldedText words;
        words.assign(query.text, matcher.m_letterCase);
        matcher.m_words = QStringMatcher(words.units().toString());
        matcher.m_prefilter = TextPrefilter(words.units(), !query.isCaseSensitive);
        return matcher;
    }
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.isCaseSensitive);
    matcher.m_isRegularExpression = true;
    matcher.m_pattern = QRegularExpression(query.text, options);
    if (!matcher.m_pattern.isValid()) {
        return PatternError{matcher.m_pattern.errorString(), matcher.m_pattern.patternErrorOffset()};
    }
    matcher.m_pattern.setPattern(StepLimit + query.text);
    matcher.m_pattern.optimize(); // here, not in the threads that will share it
    return matcher;
}

TextHits TextMatcher::hitsIn(const QString &text) const
{
    TextHits hits;
    if (m_isRegularExpression) {
        findPattern(text, hits);
    } else if (!isEmpty() && m_prefilter.mayHold(text)) {
        findWords(text, hits);
    }
    return hits;
}

void TextMatcher::findWords(const QString &text, TextHits &hits) const
{
    FoldedText folded;
    folded.assign(text, m_letterCase);
    const qsizetype length = m_words.pattern().size();
    const QStringView units = folded.units();
    for (qsizetype at = m_words.indexIn(units); at >= 0; at = m_words.indexIn(units, at)) {
        const TextHit span = folded.original(at, length);
        // Two hits may share a character that folds to several, such as a ligature.
        const bool isFree =
            hits.list.isEmpty() || hits.list.constLast().start + hits.list.constLast().length <= span.start;
        if (isFree && (!m_isWholeWord || isWholeWord(text, span))) {
            hits.list.append(span);
            at += length;
        } else {
            ++at;
        }
    }
}

void TextMatcher::findPattern(const QString &text, TextHits &hits) const
{
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = pieceEnd(text, start);
        const bool isWhole = start == 0 && end == text.size();
        const QString piece = isWhole ? text : text.mid(start, end - start);
        QRegularExpressionMatchIterator matches =
            m_pattern.globalMatch(piece.isValidUtf16() ? piece : wellFormed(piece));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const TextHit span{start + match.capturedStart(), match.capturedLength()};
            if (span.length > 0 && (!m_isWholeWord || isWholeWord(text, span))) {
                hits.list.append(span);
            }
        }
        hits.isIncomplete = hits.isIncomplete || !matches.isValid();
        start = end;
    }
}

} // namespace earshot::itemmodels
