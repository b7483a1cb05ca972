// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/pythonrepr.h"

#include "itemmodels/codetokens.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <vector>

namespace earshot::itemmodels {

namespace {

using Kind = CodeToken::Kind;

constexpr size_t MaxDepth = 64;
constexpr qsizetype ShortLine = 60;

/** Reads the tokens of a text against the grammar of a repr and notes which containers are long. */
class ReprReader final
{
public:
    explicit ReprReader(const QString &text) : m_text(text), m_tokens(codeTokens(text)) {}

    /** False when the text is no repr. */
    [[nodiscard]] bool read()
    {
        m_isLong.assign(m_tokens.size(), false);
        for (m_at = 0; m_at < m_tokens.size(); ++m_at) {
            if (!take(m_tokens[m_at])) {
                return false;
            }
        }
        return m_open.empty() && m_hasContainer && !m_wantsValue;
    }

    [[nodiscard]] QString laidOut() const
    {
        QString laidOut;
        laidOut.reserve(m_text.size() * 5 / 4);
        std::vector<bool> isLong; // of the open containers
        const auto startLine = [&] {
            laidOut += u'\n';
            const auto level = std::count(isLong.cbegin(), isLong.cend(), true);
            laidOut += QString(2 * level, u' ');
        };
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            const Kind kind = m_tokens[i].kind;
            const bool isEmptied = kind == Kind::Close && i > 0 && m_tokens[i - 1].kind == Kind::Open;
            if (kind == Kind::Close) {
                const bool wasLong = isLong.back();
                isLong.pop_back();
                if (wasLong && !isEmptied) {
                    startLine();
                }
            }
            laidOut += textOf(m_tokens[i]);
            if (kind == Kind::Open) {
                isLong.push_back(m_isLong[i]);
                if (m_isLong[i] && i + 1 < m_tokens.size() && m_tokens[i + 1].kind != Kind::Close) {
                    startLine();
                }
            } else if (kind == Kind::Colon) {
                laidOut += u' ';
            } else if (kind == Kind::Comma) {
                const bool isLast = m_tokens[i + 1].kind == Kind::Close;
                if (isLong.back() && !isLast) {
                    startLine();
                } else if (!isLast) {
                    laidOut += u' ';
                }
            }
        }
        return laidOut;
    }

private:
    struct Container
    {
        size_t token = 0;
        QChar bracket;
        bool isCall = false;
        bool hasNested = false;
        bool hasValue = false; ///< behind the last comma
        bool hasColon = false; ///< behind the last comma
        bool hasEquals = false;
    };

    [[nodiscard]] QStringView textOf(const CodeToken &token) const
    {
        return QStringView(m_text).mid(token.begin, token.length);
    }
    [[nodiscard]] Kind kindAt(size_t index) const
    {
        return index < m_tokens.size() ? m_tokens[index].kind : Kind::Unknown;
    }
    [[nodiscard]] bool isOpenAt(size_t index, QChar bracket) const
    {
        return kindAt(index) == Kind::Open && m_text.at(m_tokens[index].begin) == bracket;
    }

    bool take(const CodeToken &token)
    {
        switch (token.kind) {
        case Kind::Open:
            return open(token, false);
        case Kind::Close:
            return close(token);
        case Kind::Comma:
            return takeComma();
        case Kind::Colon:
            return takeColon();
        case Kind::Name:
            return takeName(token);
        case Kind::String:
        case Kind::Number:
        case Kind::Opaque:
            return takeValue();
        case Kind::Equals: // taken with its name
        case Kind::Unknown:
            break;
        }
        return false;
    }

    bool takeValue()
    {
        if (!m_wantsValue) {
            return false;
        }
        m_wantsValue = false;
        if (!m_open.empty()) {
            m_open.back().hasValue = true;
        }
        return true;
    }

    bool open(const CodeToken &token, bool isCall)
    {
        if (m_open.size() >= MaxDepth || !takeValue()) {
            return false;
        }
        if (!m_open.empty()) {
            m_open.back().hasNested = true;
        }
        m_open.push_back({.token = m_at, .bracket = m_text.at(token.begin), .isCall = isCall});
        m_hasContainer = true;
        m_wantsValue = true;
        return true;
    }

    bool close(const CodeToken &token)
    {
        if (m_open.empty()) {
            return false;
        }
        const Container container = m_open.back();
        const QChar bracket = m_text.at(token.begin);
        const bool matches = (container.bracket == u'(' && bracket == u')') ||
                             (container.bracket == u'[' && bracket == u']') ||
                             (container.bracket == u'{' && bracket == u'}');
        // Empty, behind a value, or behind the last comma; but not behind "key:" or "name=".
        if (!matches || (m_wantsValue && (container.hasColon || container.hasEquals))) {
            return false;
        }
        const qsizetype length = token.begin + 1 - m_tokens[container.token].begin;
        const bool isTop = m_open.size() == 1;
        m_isLong[container.token] = length > ShortLine || container.hasNested || (isTop && !container.isCall);
        m_open.pop_back();
        m_wantsValue = false;
        return true;
    }

    bool takeComma()
    {
        if (m_wantsValue || m_open.empty()) {
            return false;
        }
        m_open.back().hasValue = false;
        m_open.back().hasColon = false;
        m_open.back().hasEquals = false;
        m_wantsValue = true;
        return true;
    }

    bool takeColon()
    {
        if (m_wantsValue || m_open.empty() || m_open.back().bracket != u'{' || m_open.back().hasColon) {
            return false;
        }
        m_open.back().hasColon = true;
        m_wantsValue = true;
        return true;
    }

    bool takeName(const CodeToken &token)
    {
        static constexpr std::array<QStringView, 8> constants{u"True", u"False", u"None", u"nan",
                                                              u"inf",  u"-inf",  u"...",  u"Ellipsis"};
        if (isOpenAt(m_at + 1, u'(')) {
            ++m_at;
            return open(m_tokens[m_at], true);
        }
        if (kindAt(m_at + 1) == Kind::Equals && !m_open.empty() && m_open.back().isCall && m_wantsValue &&
            !m_open.back().hasEquals) {
            m_open.back().hasEquals = true;
            ++m_at;
            return true;
        }
        return std::find(constants.cbegin(), constants.cend(), textOf(token)) != constants.cend() &&
               takeValue();
    }

    const QString &m_text; // NOLINT: outlives the reader, which lives for one call
    std::vector<CodeToken> m_tokens;
    std::vector<bool> m_isLong; ///< by token, of opening brackets
    std::vector<Container> m_open;
    size_t m_at = 0;
    bool m_wantsValue = true;
    bool m_hasContainer = false;
};

} // namespace

std::optional<QString> laidOutPythonRepr(const QString &text)
{
    ReprReader reader(text);
    return reader.read() ? std::optional(reader.laidOut()) : std::nullopt;
}

} // namespace earshot::itemmodels
