// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plaintext.h"

#include "base/visibletext.h"

namespace earshot::views {

namespace {

/** More makes no readable tooltip. */
constexpr qsizetype LongestToolTip = 2000;

QString elided(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text : text.left(longest - 1) + u'…';
}

} // namespace

QString oneLine(const QString &hostile, qsizetype longest)
{
    // Cut before marking too: the text may have megabytes.
    return elided(base::visibleText(elided(hostile, longest + 1), base::TextForm::SingleLine), longest);
}

QString plainToolTip(const QString &hostile)
{
    const QString shown = base::visibleText(elided(hostile, LongestToolTip), base::TextForm::Paragraphs);
    // With tags around it, the guess never looks at the text itself.
    return shown.isEmpty() ? QString()
                           : QStringLiteral("<qt>%1</qt>")
                                 .arg(shown.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace earshot::views
