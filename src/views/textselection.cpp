// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/textselection.h"

#include "conversation/turn.h"
#include "itemmodels/roles.h"
#include "itemmodels/transcripttext.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace earshot::views {

namespace {

/** How far a point is above or below a rectangle; 0 beside it. */
qreal distance(const QRectF &rect, qreal y)
{
    return std::max({0.0, rect.top() - y, y - rect.bottom()});
}

} // namespace

TextPlace TextPlace::nearest(const QModelIndex &turn, const TurnLayout &layout, QPointF point)
{
    if (layout.texts.empty()) { // folded: all or nothing of it
        return {turn, point.y() < layout.content.center().y() ? 0 : EndOfTurn, 0};
    }
    const auto text = std::min_element(layout.texts.cbegin(), layout.texts.cend(),
                                       [&](const TurnLayout::Paragraphs &a, const TurnLayout::Paragraphs &b) {
                                           return distance(a.rect, point.y()) < distance(b.rect, point.y());
                                       });
    if (text == std::prev(layout.texts.cend()) && point.y() >= text->rect.bottom()) {
        return {turn, EndOfTurn, 0};
    }
    return {turn, static_cast<int>(text - layout.texts.cbegin()),
            text->block.positionAt(point - text->rect.topLeft())};
}

bool TextPlace::isBefore(const TextPlace &other) const
{
    return std::tuple(turn.row(), text, position) < std::tuple(other.turn.row(), other.text, other.position);
}

void TextSelection::clear()
{
    m_from = {};
    m_to = {};
}

void TextSelection::select(const TextPlace &from, const TextPlace &to)
{
    m_from = from;
    m_to = to;
}

bool TextSelection::isEmpty() const
{
    return !m_from.turn.isValid() || !m_to.turn.isValid() ||
           (!m_from.isBefore(m_to) && !m_to.isBefore(m_from));
}

std::vector<TextRange> TextSelection::rangesIn(int row, const std::vector<qsizetype> &lengths) const
{
    std::vector<TextRange> ranges(lengths.size());
    if (isEmpty() || row < firstRow() || row > lastRow()) {
        return ranges;
    }
    const auto positionIn = [row](const TextPlace &place, int text, qsizetype length) {
        if (place.turn.row() != row) {
            return place.turn.row() < row ? qsizetype(0) : length;
        }
        return place.text == text ? std::min(place.position, length) : place.text < text ? 0 : length;
    };
    for (size_t i = 0; i < lengths.size(); ++i) {
        const auto text = static_cast<int>(i);
        ranges[i] = {positionIn(first(), text, lengths[i]), positionIn(last(), text, lengths[i])};
    }
    return ranges;
}

bool TextSelection::covers(int row, const std::vector<qsizetype> &lengths) const
{
    if (isEmpty() || row < firstRow() || row > lastRow()) {
        return false;
    }
    if (lengths.empty()) {
        const bool fromBegin = firstRow() < row || first().text == 0;
        const bool toEnd = lastRow() > row || last().text == TextPlace::EndOfTurn;
        return fromBegin && toEnd;
    }
    const std::vector<TextRange> ranges = rangesIn(row, lengths);
    return ranges.front().begin == 0 && ranges.front().end == lengths.front() && ranges.back().begin == 0 &&
           ranges.back().end == lengths.back();
}

QString TextSelection::textOf(const QModelIndex &turnIndex, const TurnFolding &folding) const
{
    const QList<TurnText> texts = TurnContent::of(turnIndex, folding).texts();
    std::vector<qsizetype> lengths;
    for (const TurnText &text : texts) {
        lengths.push_back(text.shown.size());
    }
    const auto *turn = turnIndex.data(itemmodels::TurnRole).value<const conversation::Turn *>();
    if (turn && firstRow() != lastRow() && covers(turnIndex.row(), lengths)) {
        return itemmodels::textToCopy(*turn, turnIndex.data(itemmodels::SpeakerNameRole).toString(),
                                      shownTime(turnIndex));
    }
    QStringList parts;
    const std::vector<TextRange> ranges = rangesIn(turnIndex.row(), lengths);
    for (size_t i = 0; i < ranges.size(); ++i) {
        if (!ranges[i].isEmpty()) {
            parts << texts.at(static_cast<qsizetype>(i)).receivedIn(ranges[i]);
        }
    }
    return parts.join(u'\n');
}

QString TextSelection::text(const std::function<TurnFolding(int)> &foldingOf) const
{
    if (isEmpty()) {
        return {};
    }
    QStringList turns;
    for (int row = firstRow(); row <= lastRow(); ++row) {
        turns << textOf(first().turn.sibling(row, 0), foldingOf(row));
    }
    turns.removeAll(QString());
    return turns.join(QLatin1String("\n\n"));
}

std::vector<qsizetype> textLengths(const TurnLayout &layout)
{
    std::vector<qsizetype> lengths;
    lengths.reserve(layout.texts.size());
    for (const TurnLayout::Paragraphs &text : layout.texts) {
        lengths.push_back(text.block.length());
    }
    return lengths;
}

} // namespace earshot::views
