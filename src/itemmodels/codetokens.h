// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace earshot::itemmodels {

/** A piece of JSON or of a Python repr. */
struct CodeToken
{
    enum class Kind : quint8 {
        Open,  ///< ( [ {
        Close, ///< ) ] }
        Comma,
        Colon,
        Equals,
        String, ///< with its quotes and prefix
        Number,
        Name,    ///< true, None, datetime.date, …
        Opaque,  ///< what Python puts between < and >
        Unknown, ///< anything else; no such text is laid out
    };

    Kind kind = Kind::Unknown;
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const CodeToken &) const = default;
};

/** The tokens of a text without the space between them, in one pass. Never fails: see CodeToken::Unknown. */
[[nodiscard]] std::vector<CodeToken> codeTokens(const QString &text);

/** What a piece of code means to the reader. */
enum class CodeStyle : quint8 { Key, String, Number, Keyword };

struct CodeSpan
{
    CodeStyle style = CodeStyle::Key;
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const CodeSpan &) const = default;
};

/** What of a laid-out JSON or Python text deserves a colour, in order. */
[[nodiscard]] std::vector<CodeSpan> codeSpans(const QString &text);

} // namespace earshot::itemmodels
