// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/linkfinder.h"

#include <QStringView>

#include <algorithm>

namespace earshot::itemmodels {

namespace {

constexpr qsizetype LongestLink = 4000;

bool mayStand(QChar c)
{
    // ⟦ begins the mark of a deceptive character: what stands behind it belongs to no address.
    return !c.isSpace() && c.unicode() > 0x20 && !QStringView(u"<>\"`{}|\\^⟦⟧").contains(c);
}

/** Without what belongs to the sentence around the address. */
QStringView withoutSentence(QStringView link)
{
    while (!link.isEmpty()) {
        const QChar last = link.back();
        const bool isUnopened = (last == u')' && link.count(u'(') < link.count(u')')) ||
                                (last == u']' && link.count(u'[') < link.count(u']'));
        if (!isUnopened && !QStringView(u".,;:!?'*_").contains(last)) {
            break;
        }
        link.chop(1);
    }
    return link;
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace

std::vector<LinkSpan> linksIn(const QString &text)
{
    std::vector<LinkSpan> links;
    const QStringView all(text);
    qsizetype at = 0;
    while ((at = all.indexOf(u"://", at)) >= 0) {
        const QStringView before = all.left(at);
        const qsizetype scheme = before.endsWith(u"https", Qt::CaseInsensitive)  ? 5
                                 : before.endsWith(u"http", Qt::CaseInsensitive) ? 4
                                                                                 : 0;
        const qsizetype begin = at - scheme;
        at += 3;
        if (scheme == 0 || (begin > 0 && isWordPart(all.at(begin - 1)))) {
            continue;
        }
        const QStringView rest = all.mid(begin, LongestLink);
        const auto end = std::find_if_not(rest.begin(), rest.end(), mayStand);
        const QStringView link = withoutSentence(rest.left(end - rest.begin()));
        if (linkUrl(link.toString()).isValid()) {
            links.push_back({begin, link.size()});
            at = begin + link.size();
        }
    }
    return links;
}

QUrl linkUrl(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace earshot::itemmodels
