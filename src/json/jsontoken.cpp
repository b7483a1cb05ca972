// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsontoken.h"

namespace earshot::json {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

char16_t hexValue(QByteArrayView digits)
{
    char16_t value = 0;
    for (const char c : digits) {
        const int digit = isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
        value = static_cast<char16_t>(value * 16 + digit);
    }
    return value;
}

char16_t shortEscape(char c)
{
    switch (c) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    case '"':
    case '\\':
    case '/':
        return static_cast<char16_t>(c);
    default:
        return 0;
    }
}

/** Length of the escape at `at`, which is a backslash; 0 when it is none of RFC 8259's. */
qsizetype escapeLength(QByteArrayView text, qsizetype at)
{
    if (at + 1 >= text.size()) {
        return 0;
    }
    if (text[at + 1] != 'u') {
        return shortEscape(text[at + 1]) != 0 ? 2 : 0;
    }
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        if (i >= text.size() || !isHexDigit(text[i])) {
            return 0;
        }
    }
    return 6;
}

} // namespace

std::optional<qsizetype> numberFault(QByteArrayView token)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype begin = at;
        while (at < token.size() && isDigit(token[at])) {
            ++at;
        }
        return at > begin;
    };
    const auto take = [&](char c, char other) {
        const bool taken = at < token.size() && (token[at] == c || token[at] == other);
        at += taken ? 1 : 0;
        return taken;
    };
    take('-', '-');
    if (!take('0', '0') && !digits()) {
        return at;
    }
    if (take('.', '.') && !digits()) {
        return at;
    }
    if (take('e', 'E')) {
        take('+', '-');
        if (!digits()) {
            return at;
        }
    }
    return at == token.size() ? std::nullopt : std::optional(at);
}

std::optional<qsizetype> escapeFault(QByteArrayView inner, qsizetype backslash)
{
    for (qsizetype at = backslash; at >= 0 && at < inner.size();) {
        const qsizetype length = escapeLength(inner, at);
        if (length == 0) {
            return at;
        }
        at += length;
        if (at < inner.size() && inner[at] != '\\') {
            at = inner.indexOf('\\', at);
        }
    }
    return std::nullopt;
}

QString unescaped(QByteArrayView inner)
{
    qsizetype escapeAt = inner.indexOf('\\');
    if (escapeAt < 0) {
        return textFromUtf8(inner);
    }
    QString text;
    text.reserve(inner.size());
    qsizetype at = 0;
    while (escapeAt >= 0) {
        text += textFromUtf8(inner.sliced(at, escapeAt - at));
        const char c = inner[escapeAt + 1];
        text += QChar(c == 'u' ? hexValue(inner.sliced(escapeAt + 2, 4)) : shortEscape(c));
        at = escapeAt + (c == 'u' ? 6 : 2);
        escapeAt = inner.indexOf('\\', at);
    }
    return text += textFromUtf8(inner.sliced(at));
}

QByteArrayView startOfString(QByteArrayView inner, qsizetype bytes)
{
    if (inner.size() <= bytes) {
        return inner;
    }
    qsizetype at = 0;
    qsizetype end = 0;
    while (at <= bytes) {
        end = at;
        at += inner[at] == '\\' ? (inner[at + 1] == 'u' ? 6 : 2) : 1;
        while (at < inner.size() && (static_cast<uchar>(inner[at]) & 0xC0) == 0x80) {
            ++at;
        }
    }
    return inner.first(end);
}

QString textFromUtf8(QByteArrayView utf8)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    QString text;
    while (utf8.startsWith(mark)) {
        text += QChar(QChar::ByteOrderMark);
        utf8 = utf8.sliced(mark.size());
    }
    return text.isEmpty() ? QString::fromUtf8(utf8) : text + QString::fromUtf8(utf8);
}

} // namespace earshot::json
