// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonfault.h"

#include "json/nodetablebuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace earshot::json {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("earshot::json", text);
}

QString sentence(JsonFault fault)
{
    switch (fault) {
    case JsonFault::Empty:
        return translated("This cannot be read as JSON: it is empty.");
    case JsonFault::TooLarge:
        return translated("This cannot be read as JSON: it is too large.");
    case JsonFault::NotUtf8:
        return translated("This cannot be read as JSON: line %1, column %2 is not UTF-8 text.");
    case JsonFault::ControlCharacter:
        return translated(
            "This cannot be read as JSON: a control character stands in a text at line %1, column %2.");
    case JsonFault::UnclosedString:
        return translated("This cannot be read as JSON: it ends inside a text, at line %1, column %2.");
    case JsonFault::BadString:
        return translated(
            "This cannot be read as JSON: the text at line %1, column %2 has a malformed escape.");
    case JsonFault::BadNumber:
        return translated("This cannot be read as JSON: the number at line %1, column %2 is malformed.");
    case JsonFault::Unexpected:
        return translated("This cannot be read as JSON: line %1, column %2 is not what should stand there.");
    case JsonFault::EndsEarly:
        return translated("This cannot be read as JSON: it breaks off at line %1, column %2.");
    case JsonFault::TrailingText:
        return translated("This cannot be read as JSON: more text follows its end at line %1, column %2.");
    case JsonFault::TooDeep:
        return translated(
                   "This cannot be read as JSON: it is nested deeper than %3 levels at line %1, column %2.")
            .replace(QStringLiteral("%3"), QString::number(MaxDepth));
    }
    return {};
}

bool isContinuation(char c)
{
    return (static_cast<uchar>(c) & 0xC0) == 0x80;
}

/** Length of the UTF-8 sequence at `at`, or 0 when it is malformed (RFC 3629). */
qsizetype sequenceLength(QByteArrayView text, qsizetype at)
{
    const auto lead = static_cast<uchar>(text[at]);
    if (lead < 0x80) {
        return 1;
    }
    const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size() ||
        !std::all_of(text.begin() + at + 1, text.begin() + at + length, isContinuation)) {
        return 0;
    }
    const auto second = static_cast<uchar>(text[at + 1]);
    const bool isOverlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool isSurrogate = lead == 0xED && second >= 0xA0;
    const bool isBeyondUnicode = lead == 0xF4 && second >= 0x90;
    return isOverlong || isSurrogate || isBeyondUnicode ? 0 : length;
}

} // namespace

base::Problem jsonProblem(JsonFault fault, QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const QByteArrayView inLine = before.sliced(before.lastIndexOf('\n') + 1);
    const auto column = inLine.size() - std::count_if(inLine.begin(), inLine.end(), isContinuation) + 1;
    QString problem = sentence(fault);
    problem.replace(QStringLiteral("%1"), QString::number(line));
    problem.replace(QStringLiteral("%2"), QString::number(column));
    return {base::ProblemKind::NotJson, problem, {}, {}};
}

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype length = sequenceLength(text, at);
        if (length == 0) {
            break;
        }
        at += length;
    }
    return at;
}

qsizetype firstControlCharacterInString(QByteArrayView text)
{
    bool isInString = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '"') {
            isInString = !isInString;
        } else if (isInString && static_cast<uchar>(text[at]) < 0x20) {
            return at;
        } else if (isInString && text[at] == '\\' && at + 1 < text.size() &&
                   static_cast<uchar>(text[at + 1]) >= 0x20) {
            ++at;
        }
    }
    return text.size();
}

} // namespace earshot::json
