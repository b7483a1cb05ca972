// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/htmltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace earshot::itemmodels {

namespace {

struct Transcript
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

constexpr std::array<QStringView, 20> BlockTags{
    u"p",  u"div", u"br", u"tr",         u"table", u"h1", u"h2",   u"h3",      u"h4",      u"h5",
    u"h6", u"ul",  u"ol", u"blockquote", u"li",    u"hr", u"body", u"section", u"article", u"pre"};
constexpr std::array<QStringView, 5> SilentTags{u"script", u"style", u"head", u"title", u"template"};
constexpr std::array<std::pair<QStringView, char16_t>, 14> Entities{{
    {u"amp", u'&'},
    {u"lt", u'<'},
    {u"gt", u'>'},
    {u"quot", u'"'},
    {u"apos", u'\''},
    {u"nbsp", u'\u00A0'},
    {u"copy", u'\u00A9'},
    {u"reg", u'\u00AE'},
    {u"euro", u'\u20AC'},
    {u"ndash", u'\u2013'},
    {u"mdash", u'\u2014'},
    {u"hellip", u'\u2026'},
    {u"rsquo", u'\u2019'},
    {u"lsquo", u'\u2018'},
}};
constexpr qsizetype LongestEntity = 12;

template <size_t N>
bool isOneOf(const std::array<QStringView, N> &tags, QStringView name)
{
    return std::any_of(tags.cbegin(), tags.cend(),
                       [&](QStringView tag) { return name.compare(tag, Qt::CaseInsensitive) == 0; });
}

/** The character reference at `at`, which is an ampersand, as text; `*length` is what it takes. */
QString decodedEntity(QStringView html, qsizetype at, qsizetype *length)
{
    const qsizetype semicolon = html.mid(at, LongestEntity).indexOf(u';');
    *length = 1;
    if (semicolon < 2) {
        return QStringLiteral("&");
    }
    const QStringView name = html.mid(at + 1, semicolon - 1);
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
        bool isNumber = false;
        const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        if (isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code)) {
            *length = semicolon + 1;
            const char32_t codePoint = code;
            return QString::fromUcs4(&codePoint, 1);
        }
        return QStringLiteral("&");
    }
    for (const auto &[entity, character] : Entities) {
        if (name == entity) {
            *length = semicolon + 1;
            return QString(QChar(character));
        }
    }
    return QStringLiteral("&");
}

QString decoded(QStringView html)
{
    QString text;
    for (qsizetype i = 0; i < html.size();) {
        if (html.at(i) != u'&') {
            text += html.at(i++);
            continue;
        }
        qsizetype length = 1;
        text += decodedEntity(html, i, &length);
        i += length;
    }
    return text;
}

/** The value of an attribute of the tag between < and >, decoded. */
QString attribute(QStringView tag, QStringView name)
{
    qsizetype at = 0;
    while ((at = tag.indexOf(name, at, Qt::CaseInsensitive)) >= 0) {
        const bool begins = at > 0 && tag.at(at - 1).isSpace();
        QStringView rest = tag.mid(at + name.size()).trimmed();
        at += name.size();
        if (!begins || !rest.startsWith(u'=')) {
            continue;
        }
        rest = rest.mid(1).trimmed();
        if (rest.startsWith(u'"') || rest.startsWith(u'\'')) {
            const qsizetype end = rest.indexOf(rest.front(), 1);
            return decoded(rest.mid(1, end < 0 ? -1 : end - 1));
        }
        const auto isSpace = [](QChar c) { return c.isSpace(); };
        const auto end = std::find_if(rest.begin(), rest.end(), isSpace);
        return decoded(rest.left(end - rest.begin()));
    }
    return {};
}

/** Turns HTML into text, one tag or run of letters after the other. */
class HtmlReader final
{
public:
    explicit HtmlReader(QStringView html) : m_html(html) {}

    QString read()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html.at(m_at);
            if (c == u'<' && isTagAt(m_at)) {
                takeTag();
            } else if (c == u'&') {
                qsizetype length = 1;
                append(decodedEntity(m_html, m_at, &length));
                m_at += length;
            } else {
                append(c);
                ++m_at;
            }
        }
        closeLink();
        return m_text.trimmed();
    }

private:
    [[nodiscard]] bool isTagAt(qsizetype at) const
    {
        if (at + 1 >= m_html.size()) {
            return false;
        }
        const QChar c = m_html.at(at + 1);
        return c.isLetter() || c == u'/' || c == u'!' || c == u'?';
    }

    /** One behind the > of the tag at m_at; quotes may hold one. The end of the text when there is none. */
    [[nodiscard]] qsizetype tagEnd() const
    {
        QChar quote;
        for (qsizetype i = m_at + 1; i < m_html.size(); ++i) {
            const QChar c = m_html.at(i);
            if (!quote.isNull()) {
                quote = c == quote ? QChar() : quote;
            } else if (c == u'>') {
                return i + 1;
            } else if ((c == u'"' || c == u'\'') && m_html.at(i - 1) == u'=') {
                quote = c;
            }
        }
        return m_html.size();
    }

    void takeTag()
    {
        if (m_html.mid(m_at).startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf(u"-->", m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const qsizetype end = tagEnd();
        const QStringView tag = m_html.mid(m_at + 1, std::max<qsizetype>(0, end - m_at - 2));
        m_at = end;
        const bool isClosing = tag.startsWith(u'/');
        const QStringView inner = isClosing ? tag.mid(1) : tag;
        const auto nameEnd =
            std::find_if(inner.begin(), inner.end(), [](QChar c) { return c.isSpace() || c == u'/'; });
        takeNamed(inner.left(nameEnd - inner.begin()), tag, isClosing);
    }

    void takeNamed(QStringView name, QStringView tag, bool isClosing)
    {
        const auto is = [&](QStringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
        if (!isClosing && isOneOf(SilentTags, name)) {
            const qsizetype end = m_html.indexOf(QStringLiteral("</%1").arg(name), m_at, Qt::CaseInsensitive);
            m_at = end < 0 ? m_html.size() : end;
        } else if (is(u"a")) {
            closeLink();
            if (!isClosing) {
                m_link = attribute(tag, u"href");
                m_linkBegin = m_text.size();
            }
        } else if (is(u"img") && !isClosing) {
            const QString description = attribute(tag, u"alt");
            append(description.isEmpty() ? Transcript::tr("[image]")
                                         : Transcript::tr("[image: %1]").arg(description));
        } else if (is(u"td") || is(u"th")) {
            append(u' ');
        } else if (isOneOf(BlockTags, name)) {
            breakLine(is(u"p") || is(u"blockquote") || is(u"table"));
            if (is(u"li") && !isClosing) {
                append(QStringLiteral("- "));
            }
        }
    }

    /** Says where a link leads, unless its text does. */
    void closeLink()
    {
        const QString link = std::exchange(m_link, QString());
        const QStringView shown = QStringView(m_text).mid(m_linkBegin);
        if (!link.isEmpty() && !link.startsWith(u'#') && !shown.contains(link)) {
            append(QStringLiteral(" (%1)").arg(link));
        }
    }

    void breakLine(bool isParagraph)
    {
        while (m_text.endsWith(u' ')) {
            m_text.chop(1);
        }
        const int wanted = isParagraph ? 2 : 1;
        int present = 0;
        while (present < wanted && m_text.size() > present &&
               m_text.at(m_text.size() - 1 - present) == u'\n') {
            ++present;
        }
        if (!m_text.isEmpty()) {
            m_text += QString(wanted - present, u'\n');
        }
    }

    void append(QChar c)
    {
        if (!c.isSpace() || c == QChar::Nbsp) {
            m_text += c == QChar::Nbsp ? QChar(u' ') : c;
        } else if (!m_text.isEmpty() && !m_text.back().isSpace()) {
            m_text += u' ';
        }
    }
    void append(const QString &text)
    {
        for (const QChar c : text) {
            append(c);
        }
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_text;
    QString m_link; ///< of the open link
    qsizetype m_linkBegin = 0;
};

} // namespace

bool looksLikeHtml(QStringView text)
{
    const QStringView begin = text.trimmed().left(1000);
    if (!begin.startsWith(u'<')) {
        return begin.contains(u"<br>", Qt::CaseInsensitive) ||
               begin.contains(u"<br/>", Qt::CaseInsensitive) ||
               begin.contains(u"</p>", Qt::CaseInsensitive) || begin.contains(u"</div>", Qt::CaseInsensitive);
    }
    for (const QStringView tag :
         {u"<!doctype html", u"<html", u"<body", u"<head", u"<div", u"<p>", u"<p ", u"<table", u"<span",
          u"<h1", u"<h2", u"<ul", u"<ol", u"<!--", u"<a ", u"<b>", u"<strong>", u"<br"}) {
        if (begin.startsWith(tag, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

QString textOfHtml(QStringView html)
{
    return HtmlReader(html).read();
}

} // namespace earshot::itemmodels
