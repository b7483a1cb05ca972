// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/pathreader.h"

#include <algorithm>
#include <utility>

namespace earshot::json {

namespace {

using Kind = PathStep::Kind;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/** Ends a bare key: what begins the next step, and what only quoted keys may hold. */
bool endsKey(QChar c)
{
    return c <= u' ' || QStringView(u".[]{}\"'|").contains(c);
}

/** Reads one path from left to right. Each take…() moves on when it finds what it is for. */
class PathReader final
{
public:
    explicit PathReader(QStringView text) : m_text(text) {}

    std::optional<NodePath> dollarPath();
    std::optional<NodePath> jqPath();

private:
    bool take(QStringView expected);
    bool takeStep();
    bool takeInBrackets();
    bool takeDuplicate();
    bool takeJqTerm();
    std::optional<NodeId> takeNumber();
    std::optional<QString> takeQuoted();
    std::optional<QString> takeHexCharacter();
    std::optional<QString> takeBare();
    bool addMember(const std::optional<QString> &key);
    bool addElement(std::optional<NodeId> index);
    void skipSpace();
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

    QStringView m_text;
    qsizetype m_at = 0;
    NodePath m_path;
};

bool PathReader::take(QStringView expected)
{
    const bool isThere = m_text.sliced(m_at).startsWith(expected);
    m_at += isThere ? expected.size() : 0;
    return isThere;
}

void PathReader::skipSpace()
{
    while (!atEnd() && m_text.at(m_at) == u' ') {
        ++m_at;
    }
}

std::optional<NodePath> PathReader::dollarPath()
{
    if (!take(u"$")) {
        return std::nullopt;
    }
    while (!atEnd()) {
        if (!takeStep()) {
            return std::nullopt;
        }
    }
    return std::move(m_path);
}

bool PathReader::takeStep()
{
    const bool isBelow = take(u"..");
    if (isBelow) {
        m_path.append({Kind::Below, {}, PathStep::Last});
    } else if (!take(u".")) {
        return take(u"[") && takeInBrackets();
    } else if (atEnd()) {
        return false;
    }
    if (take(u"*")) {
        m_path.append({Kind::AnyChild, {}, PathStep::Last});
        return true;
    }
    return isBelow && take(u"[") ? takeInBrackets() : addMember(takeBare());
}

bool PathReader::takeInBrackets()
{
    skipSpace();
    const bool isAny = take(u"*") || take(u"?");
    const auto key = isAny ? std::nullopt : takeQuoted();
    if (isAny) {
        m_path.append({Kind::AnyChild, {}, PathStep::Last});
    } else if (key) {
        m_path.append({Kind::Member, *key, PathStep::Last});
    } else if (!addElement(takeNumber())) {
        return false;
    }
    skipSpace();
    return take(u"]") && (!key || takeDuplicate());
}

/** The number of a member among those of its key, if there is one. */
bool PathReader::takeDuplicate()
{
    if (!take(u"{")) {
        return true;
    }
    const auto number = takeNumber();
    m_path.last().number = number.value_or(0) - 1;
    return number && *number > 0 && take(u"}");
}

std::optional<NodeId> PathReader::takeNumber()
{
    const qsizetype begin = m_at;
    while (!atEnd() && isDigit(m_text.at(m_at))) {
        ++m_at;
    }
    bool ok = false;
    const NodeId number = m_text.sliced(begin, m_at - begin).toUInt(&ok);
    return ok && number != NoNode ? std::optional(number) : std::nullopt;
}

std::optional<QString> PathReader::takeBare()
{
    const qsizetype begin = m_at;
    while (!atEnd() && !endsKey(m_text.at(m_at))) {
        ++m_at;
    }
    return m_at > begin ? std::optional(m_text.sliced(begin, m_at - begin).toString()) : std::nullopt;
}

std::optional<QString> PathReader::takeQuoted()
{
    const qsizetype begin = m_at;
    const QChar quote = atEnd() ? QChar() : m_text.at(m_at);
    QString key;
    if (quote == u'"' || quote == u'\'') {
        for (++m_at; !atEnd();) {
            const QChar c = m_text.at(m_at++);
            if (c == quote) {
                return key;
            }
            if (c != u'\\') {
                key += c;
            } else if (const auto escaped = takeHexCharacter()) {
                key += *escaped;
            } else {
                break;
            }
        }
    }
    m_at = begin;
    return std::nullopt;
}

/** What stands behind a backslash. */
std::optional<QString> PathReader::takeHexCharacter()
{
    static constexpr QStringView Short = u"bfnrt\"\\/'";
    static constexpr QStringView Meant = u"\b\f\n\r\t\"\\/'";
    if (atEnd()) {
        return std::nullopt;
    }
    const QChar c = m_text.at(m_at++);
    if (const qsizetype index = Short.indexOf(c); index >= 0) {
        return QString(Meant.at(index));
    }
    const QStringView digits = m_text.sliced(m_at, std::min<qsizetype>(4, m_text.size() - m_at));
    const bool isHex = digits.size() == 4 && std::all_of(digits.begin(), digits.end(), [](QChar digit) {
                           return isDigit(digit) || (digit.toLower() >= u'a' && digit.toLower() <= u'f');
                       });
    if (c != u'u' || !isHex) {
        return std::nullopt;
    }
    m_at += 4;
    return QString(QChar(digits.toUShort(nullptr, 16)));
}

bool PathReader::addMember(const std::optional<QString> &key)
{
    if (!key) {
        return false;
    }
    m_path.append({Kind::Member, *key, PathStep::Last});
    return takeDuplicate();
}

bool PathReader::addElement(std::optional<NodeId> index)
{
    if (!index) {
        return false;
    }
    m_path.append({Kind::Element, {}, *index});
    return true;
}

std::optional<NodePath> PathReader::jqPath()
{
    while (true) {
        skipSpace();
        if (take(u"fromjson")) {
            m_path.append({Kind::FromJson, {}, PathStep::Last});
        } else if (!takeJqTerm()) {
            return std::nullopt;
        }
        skipSpace();
        if (atEnd()) {
            return std::move(m_path);
        }
        if (!take(u"|")) {
            return std::nullopt;
        }
    }
}

/** `.`, `.a.b[3]["c"]` or `."a"`. */
bool PathReader::takeJqTerm()
{
    if (!take(u".")) {
        return false;
    }
    bool isBehindDot = true;
    while (!atEnd() && m_text.at(m_at) != u' ' && m_text.at(m_at) != u'|') {
        if (take(u"[")) {
            const auto key = takeQuoted();
            if (!(key ? addMember(key) : addElement(takeNumber())) || !take(u"]")) {
                return false;
            }
        } else if (isBehindDot || take(u".")) {
            const auto key = takeQuoted();
            if (!addMember(key ? key : takeBare())) {
                return false;
            }
        } else {
            return false;
        }
        isBehindDot = false;
    }
    return true;
}

std::optional<NodePath> readPointer(QStringView text)
{
    NodePath path;
    while (!text.isEmpty()) {
        if (text.front() != u'/') {
            return std::nullopt;
        }
        text = text.sliced(1);
        const qsizetype slash = text.indexOf(u'/');
        QString token = (slash < 0 ? text : text.first(slash)).toString();
        text = text.sliced(token.size());
        token.replace(QLatin1String("~1"), QLatin1String("/"))
            .replace(QLatin1String("~0"), QLatin1String("~"));
        path.append({Kind::Token, token, PathStep::Last});
    }
    return path;
}

bool isPattern(const NodePath &path)
{
    return std::any_of(path.cbegin(), path.cend(), [](const PathStep &step) {
        return step.kind == Kind::AnyChild || step.kind == Kind::Below;
    });
}

} // namespace

std::optional<NodePath> readPath(QStringView text, PathForm form)
{
    switch (form) {
    case PathForm::Pointer:
        return readPointer(text);
    case PathForm::Jq:
        return PathReader(text).jqPath();
    case PathForm::Dot:
    case PathForm::Bracket:
        break;
    }
    const auto path = readPattern(text);
    return path && !isPattern(*path) ? path : std::nullopt;
}

std::optional<NodePath> readAnyPath(QStringView text)
{
    const PathForm form = text.startsWith(u'$')   ? PathForm::Dot
                          : text.startsWith(u'.') ? PathForm::Jq
                                                  : PathForm::Pointer;
    return readPath(text, form);
}

std::optional<NodePath> readPattern(QStringView text)
{
    return PathReader(text).dollarPath();
}

} // namespace earshot::json
