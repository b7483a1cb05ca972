// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/visibletext.h"

namespace earshot::base {

namespace {

bool isJoiner(char16_t unit)
{
    return unit == 0x200C || unit == 0x200D;
}

bool isInvisible(char16_t unit, TextForm form)
{
    if (form == TextForm::Paragraphs && (unit == u'\n' || unit == u'\t' || isJoiner(unit))) {
        return false;
    }
    return unit < 0x20 || (unit >= 0x7F && unit <= 0x9F) || unit == 0x061C ||
           (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x2028 && unit <= 0x202E) ||
           (unit >= 0x2060 && unit <= 0x206F) || unit == 0xFEFF || (unit >= 0xFFF9 && unit <= 0xFFFB);
}

bool isPaired(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    return c.isHighSurrogate() ? i + 1 < text.size() && text.at(i + 1).isLowSurrogate()
                               : i > 0 && text.at(i - 1).isHighSurrogate();
}

bool mustBeMarked(const QString &text, qsizetype i, TextForm form)
{
    const QChar c = text.at(i);
    return c.isSurrogate() ? !isPaired(text, i) : isInvisible(c.unicode(), form);
}

} // namespace

QString visibleText(const QString &text, TextForm form)
{
    qsizetype i = 0;
    while (i < text.size() && !mustBeMarked(text, i, form)) {
        ++i;
    }
    if (i == text.size()) {
        return text; // the usual case costs no copy
    }
    QString visible = text.left(i);
    for (; i < text.size(); ++i) {
        if (mustBeMarked(text, i, form)) {
            if (text.at(i) == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n' &&
                form == TextForm::Paragraphs) {
                continue; // the line feed behind it says the same
            }
            const QString code = QString::number(text.at(i).unicode(), 16).toUpper().rightJustified(4, u'0');
            visible += u'\u27E6' + QStringLiteral("U+") + code + u'\u27E7';
        } else {
            visible += text.at(i);
        }
    }
    return visible;
}

} // namespace earshot::base
