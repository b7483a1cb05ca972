// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turntext.h"

#include "itemmodels/codetokens.h"
#include "itemmodels/linkfinder.h"

#include <algorithm>
#include <utility>

namespace earshot::views {

using Styled = TurnText::Styled;

namespace {

TextStyle styleOf(itemmodels::CodeStyle style)
{
    switch (style) {
    case itemmodels::CodeStyle::Key:
        break;
    case itemmodels::CodeStyle::String:
        return TextStyle::String;
    case itemmodels::CodeStyle::Number:
        return TextStyle::Number;
    case itemmodels::CodeStyle::Keyword:
        return TextStyle::Keyword;
    }
    return TextStyle::Key;
}

/** `over` laid upon `under`, which is cut where both would stand. */
std::vector<Styled> laidOver(const std::vector<Styled> &over, const std::vector<Styled> &under)
{
    std::vector<Styled> merged;
    auto next = over.cbegin();
    for (Styled span : under) {
        while (next != over.cend() && next->range.begin < span.range.end) {
            if (span.range.begin < next->range.begin) {
                merged.push_back({{span.range.begin, next->range.begin}, span.style});
            }
            merged.push_back(*next);
            span.range.begin = std::max(span.range.begin, next->range.end);
            ++next;
        }
        if (!span.range.isEmpty()) {
            merged.push_back(span);
        }
    }
    merged.insert(merged.end(), next, over.cend());
    return merged;
}

} // namespace

TurnText TurnText::of(const QString &received, Kind kind)
{
    TurnText text;
    text.received = received;
    text.shown = base::visibleText(received, base::TextForm::Paragraphs);
    for (const itemmodels::LinkSpan &link : itemmodels::linksIn(text.shown)) {
        text.styles.push_back({{link.begin, link.begin + link.length}, TextStyle::Link});
    }
    if (kind == Kind::Code) {
        std::vector<Styled> code;
        for (const itemmodels::CodeSpan &span : itemmodels::codeSpans(text.shown)) {
            code.push_back({{span.begin, span.begin + span.length}, styleOf(span.style)});
        }
        text.styles = laidOver(text.styles, code);
    }
    return text;
}

TurnText TurnText::note(const QString &text)
{
    return {text, text, {}};
}

QString TurnText::receivedIn(TextRange range) const
{
    const qsizetype begin = base::receivedPosition(received, base::TextForm::Paragraphs, range.begin);
    const qsizetype end = base::receivedPosition(received, base::TextForm::Paragraphs, range.end);
    return received.mid(begin, end - begin);
}

QUrl TurnText::linkAt(qsizetype position) const
{
    for (const Styled &styled : styles) {
        if (styled.style == TextStyle::Link && styled.range.begin <= position &&
            position < styled.range.end) {
            return itemmodels::linkUrl(shown.mid(styled.range.begin, styled.range.end - styled.range.begin));
        }
    }
    return {};
}

} // namespace earshot::views
