// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/codetokens.h"

#include <QStringView>

namespace earshot::itemmodels {

namespace {

using Kind = CodeToken::Kind;

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c.isSurrogate();
}

/** The end of the string whose opening quote stands at `quote`, or of the text when it is not closed. */
qsizetype stringEnd(const QString &text, qsizetype quote)
{
    for (qsizetype i = quote + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\') {
            ++i;
        } else if (text.at(i) == text.at(quote)) {
            return i + 1;
        }
    }
    return -1;
}

/** Where the quote of a string stands that begins at `begin` with up to two letters (b'…', rb"…"), or -1. */
qsizetype quoteOf(const QString &text, qsizetype begin)
{
    qsizetype i = begin;
    while (i < text.size() && i < begin + 2 && QStringView(u"bBrRuUfF").contains(text.at(i))) {
        ++i;
    }
    return i < text.size() && (text.at(i) == u'"' || text.at(i) == u'\'') ? i : -1;
}

bool isNumberStart(const QString &text, qsizetype i)
{
    const auto isDigitAt = [&](qsizetype at) {
        return at < text.size() && text.at(at) >= u'0' && text.at(at) <= u'9';
    };
    const QChar c = text.at(i);
    return isDigitAt(i) || ((c == u'-' || c == u'+' || c == u'.') && (isDigitAt(i + 1) || isDigitAt(i + 2)));
}

qsizetype numberEnd(const QString &text, qsizetype begin)
{
    qsizetype i = begin + 1;
    while (i < text.size()) {
        const QChar c = text.at(i);
        const bool isExponentSign =
            (c == u'-' || c == u'+') && (text.at(i - 1) == u'e' || text.at(i - 1) == u'E');
        if (!isNamePart(c) && !isExponentSign) {
            break;
        }
        ++i;
    }
    return i;
}

CodeToken tokenAt(const QString &text, qsizetype begin)
{
    switch (text.at(begin).unicode()) {
    case u'(':
    case u'[':
    case u'{':
        return {Kind::Open, begin, 1};
    case u')':
    case u']':
    case u'}':
        return {Kind::Close, begin, 1};
    case u',':
        return {Kind::Comma, begin, 1};
    case u':':
        return {Kind::Colon, begin, 1};
    case u'=':
        return {Kind::Equals, begin, 1};
    case u'<': {
        const qsizetype end = text.indexOf(u'>', begin);
        return end < 0 ? CodeToken{Kind::Unknown, begin, text.size() - begin}
                       : CodeToken{Kind::Opaque, begin, end + 1 - begin};
    }
    default:
        break;
    }
    if (const qsizetype quote = quoteOf(text, begin); quote >= 0) {
        const qsizetype end = stringEnd(text, quote);
        return end < 0 ? CodeToken{Kind::Unknown, begin, text.size() - begin}
                       : CodeToken{Kind::String, begin, end - begin};
    }
    if (isNumberStart(text, begin)) {
        return {Kind::Number, begin, numberEnd(text, begin) - begin};
    }
    const qsizetype nameBegin = text.at(begin) == u'-' ? begin + 1 : begin; // -inf
    qsizetype end = nameBegin;
    while (end < text.size() && isNamePart(text.at(end))) {
        ++end;
    }
    return end > nameBegin ? CodeToken{Kind::Name, begin, end - begin} : CodeToken{Kind::Unknown, begin, 1};
}

bool isKeyword(QStringView name)
{
    for (const QStringView keyword :
         {u"true", u"false", u"null", u"True", u"False", u"None", u"nan", u"inf"}) {
        if (name == keyword) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<CodeToken> codeTokens(const QString &text)
{
    std::vector<CodeToken> tokens;
    for (qsizetype i = 0; i < text.size();) {
        if (text.at(i).isSpace()) {
            ++i;
            continue;
        }
        tokens.push_back(tokenAt(text, i));
        i += tokens.back().length;
    }
    return tokens;
}

std::vector<CodeSpan> codeSpans(const QString &text)
{
    const std::vector<CodeToken> tokens = codeTokens(text);
    std::vector<CodeSpan> spans;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const CodeToken &token = tokens[i];
        const Kind next = i + 1 < tokens.size() ? tokens[i + 1].kind : Kind::Unknown;
        const bool isWord = token.kind == Kind::String || token.kind == Kind::Name;
        if (isWord && (next == Kind::Colon || next == Kind::Equals)) {
            spans.push_back({CodeStyle::Key, token.begin, token.length});
        } else if (token.kind == Kind::String) {
            spans.push_back({CodeStyle::String, token.begin, token.length});
        } else if (token.kind == Kind::Number) {
            spans.push_back({CodeStyle::Number, token.begin, token.length});
        } else if (token.kind == Kind::Name && isKeyword(QStringView(text).mid(token.begin, token.length))) {
            spans.push_back({CodeStyle::Keyword, token.begin, token.length});
        }
    }
    return spans;
}

} // namespace earshot::itemmodels
