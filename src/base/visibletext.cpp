// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/visibletext.h"

#include <algorithm>

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
    return unit < 0x20 || (unit >= 0x7F && unit <= 0x9F) || unit == 0x00AD || unit == 0x034F ||
           unit == 0x061C || unit == 0x115F || unit == 0x1160 || unit == 0x180E ||
           (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x2028 && unit <= 0x202E) ||
           (unit >= 0x2060 && unit <= 0x206F) || unit == 0x3164 || unit == 0xFEFF ||
           (unit >= 0xFFF9 && unit <= 0xFFFB);
}

/** Tags and the supplement of variation selectors: letters that nobody sees, but a language model reads. */
bool isInvisible(char32_t codePoint)
{
    return codePoint >= 0xE0000 && codePoint <= 0xE01EF;
}

constexpr char32_t NotMarked = 0xFFFFFFFF;

/** How the next character is shown. */
struct Step
{
    qsizetype received = 1;      ///< units that it has
    qsizetype shown = 1;         ///< units that it takes when shown
    char32_t marked = NotMarked; ///< the code point when a mark stands for it
};

constexpr qsizetype MarkFrame = 4; // ⟦U+ and ⟧

Step stepAt(const QString &text, qsizetype i, TextForm form)
{
    const QChar c = text.at(i);
    const bool hasNext = i + 1 < text.size();
    if (c.isHighSurrogate() && hasNext && text.at(i + 1).isLowSurrogate()) {
        const char32_t codePoint = QChar::surrogateToUcs4(c, text.at(i + 1));
        return isInvisible(codePoint) ? Step{2, MarkFrame + 5, codePoint} : Step{2, 2};
    }
    if (c == u'\r' && hasNext && text.at(i + 1) == u'\n' && form == TextForm::Paragraphs) {
        return {1, 0}; // the line feed behind it says the same
    }
    return c.isSurrogate() || isInvisible(c.unicode(), form) ? Step{1, MarkFrame + 4, c.unicode()} : Step{};
}

bool isPlain(const Step &step)
{
    return step.received == step.shown;
}

} // namespace

QString visibleText(const QString &text, TextForm form)
{
    qsizetype i = 0;
    while (i < text.size()) {
        const Step step = stepAt(text, i, form);
        if (!isPlain(step)) {
            break;
        }
        i += step.received;
    }
    if (i >= text.size()) {
        return text; // the usual case costs no copy
    }
    QString visible = text.left(i);
    while (i < text.size()) {
        const Step step = stepAt(text, i, form);
        if (step.marked != NotMarked) {
            const QString code = QString::number(static_cast<uint>(step.marked), 16).toUpper();
            visible += u'\u27E6' + QStringLiteral("U+") + code.rightJustified(4, u'0') + u'\u27E7';
        } else if (step.shown > 0) {
            visible += QStringView(text).mid(i, step.received);
        }
        i += step.received;
    }
    return visible;
}

qsizetype visiblePosition(const QString &text, TextForm form, qsizetype position)
{
    qsizetype visible = 0;
    for (qsizetype i = 0; i < std::min(position, text.size());) {
        const Step step = stepAt(text, i, form);
        visible += step.shown;
        i += step.received;
    }
    return visible;
}

qsizetype receivedPosition(const QString &text, TextForm form, qsizetype visiblePosition)
{
    qsizetype i = 0;
    qsizetype visible = 0;
    while (i < text.size() && visible < visiblePosition) {
        const Step step = stepAt(text, i, form);
        if (visible + step.shown > visiblePosition) {
            // Inside of what is shown as it is, both run alike.
            return isPlain(step) ? i + (visiblePosition - visible) : i;
        }
        visible += step.shown;
        i += step.received;
    }
    return i;
}

} // namespace earshot::base
