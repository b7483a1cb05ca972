// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/textmatcher.h"

#include <QRegularExpressionMatchIterator>

#include <algorithm>

namespace earshot::itemmodels {

namespace {

/** Steps that a pattern may take from one place of a text before it is given up. */
constexpr int StepLimit = 100'000;
constexpr int DisplayStepLimit = 1'000;
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

/** Folding cannot drop anything between two such characters, nor these. */
bool isSolid(QChar c)
{
    return c.unicode() < 0x80 && !c.isSpace() && !QStringView(u"{}[](),:\\").contains(c);
}

QString lowerAscii(const QString &text)
{
    QString lower(text.size(), Qt::Uninitialized);
    std::transform(text.cbegin(), text.cend(), lower.begin(), [](QChar c) {
        const bool isCapital = c >= u'A' && c <= u'Z';
        return QChar(static_cast<char16_t>(c.unicode() | (isCapital ? 0x20 : 0)));
    });
    return lower;
}

int countOf(const QStringMatcher &words, QStringView units)
{
    const qsizetype length = words.pattern().size();
    int count = 0;
    for (qsizetype at = words.indexIn(units); at >= 0; at = words.indexIn(units, at + length)) {
        ++count;
    }
    return count;
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
        const FoldedText words(query.text, matcher.m_letterCase);
        matcher.m_isSolid = std::all_of(words.units().cbegin(), words.units().cend(), isSolid);
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
    matcher.m_expression = query.text;
    matcher.compileExpression(StepLimit);
    return matcher;
}

void TextMatcher::compileExpression(int stepLimit)
{
    m_pattern.setPattern(QStringLiteral("(*LIMIT_MATCH=%1)").arg(stepLimit) + m_expression);
    m_pattern.optimize(); // here, not in the threads that will share it
}

TextMatcher TextMatcher::forDisplay() const
{
    TextMatcher matcher = *this;
    if (m_isRegularExpression) {
        matcher.compileExpression(DisplayStepLimit);
    }
    return matcher;
}

bool TextMatcher::mayHold(QStringView text) const
{
    return m_isRegularExpression || (!isEmpty() && m_prefilter.mayHold(text));
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

int TextMatcher::countIn(const QString &text, bool &isIncomplete) const
{
    if (m_isRegularExpression || m_isWholeWord) {
        const TextHits hits = hitsIn(text);
        isIncomplete = isIncomplete || hits.isIncomplete;
        return static_cast<int>(hits.list.size());
    }
    return isEmpty() || !m_prefilter.mayHold(text) ? 0 : countWords(text);
}

bool TextMatcher::isSearchedAsItIs(QStringView text) const
{
    return m_isSolid && TextPrefilter::isPlain(text);
}

int TextMatcher::countWords(const QString &text) const
{
    if (isSearchedAsItIs(text)) {
        return countOf(m_words, m_letterCase == LetterCase::Kept ? text : lowerAscii(text));
    }
    const FoldedText folded(text, m_letterCase);
    if (folded.isOneToOne()) {
        return countOf(m_words, folded.units());
    }
    TextHits hits;
    findWords(text, hits);
    return static_cast<int>(hits.list.size());
}

void TextMatcher::findWords(const QString &text, TextHits &hits) const
{
    const qsizetype length = m_words.pattern().size();
    if (isSearchedAsItIs(text)) {
        const QString units = m_letterCase == LetterCase::Kept ? text : lowerAscii(text);
        collect(
            units, text,
            [length](qsizetype at) {
                return TextHit{at, length};
            },
            hits);
    } else {
        const FoldedText folded(text, m_letterCase);
        collect(
            folded.units(), text, [&](qsizetype at) { return folded.original(at, length); }, hits);
    }
}

template <typename Original>
void TextMatcher::collect(QStringView units, const QString &text, Original original, TextHits &hits) const
{
    const qsizetype length = m_words.pattern().size();
    qsizetype end = 0; // of the last hit
    for (qsizetype at = m_words.indexIn(units); at >= 0; at = m_words.indexIn(units, at)) {
        const TextHit hit = original(at);
        // Two hits may share a character that folds to several, such as a ligature.
        if (hit.start >= end && (!m_isWholeWord || isWholeWord(text, hit))) {
            hits.list.append(hit);
            end = hit.start + hit.length;
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
