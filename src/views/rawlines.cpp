// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rawlines.h"

#include "itemmodels/rawrowtext.h"
#include "views/tones.h"

#include <QAccessible>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace earshot::views {

using itemmodels::RawRow;
using itemmodels::RawRowIndex;
using itemmodels::RawRowText;

namespace {

constexpr int Margin = 6;
constexpr int LongestDescription = 300;

QColor colourOf(itemmodels::CodeStyle style, const TextColours &colours)
{
    switch (style) {
    case itemmodels::CodeStyle::Key:
        return colours.key;
    case itemmodels::CodeStyle::String:
        return colours.string;
    case itemmodels::CodeStyle::Number:
        return colours.number;
    case itemmodels::CodeStyle::Keyword:
        break;
    }
    return colours.keyword;
}

/** The part of a row's text that shows the bytes from `begin` to `end`; empty when they are elsewhere. */
QTextLayout::FormatRange rangeOf(const RawRow &row, const RawRowText &text, qsizetype begin, qsizetype end)
{
    QTextLayout::FormatRange range;
    begin = std::clamp(begin, row.begin, row.end);
    end = std::clamp(end, row.begin, row.end);
    range.start = static_cast<int>(text.columns.at(static_cast<size_t>(begin - row.begin)));
    range.length = static_cast<int>(text.columns.at(static_cast<size_t>(end - row.begin))) - range.start;
    return range;
}

} // namespace

RawLines::RawLines(QWidget *parent) : QAbstractScrollArea(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Raw reply"));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
}

RawLines::~RawLines() = default;

void RawLines::setIndex(const RawRowIndex &index)
{
    const qint64 first = verticalScrollBar()->value();
    const auto rows = m_index.rows(first, 1);
    const qsizetype seen = rows.empty() ? 0 : rows.front().begin;
    m_index = index;
    m_caret = std::min(m_caret, m_index.text().size());
    m_anchor = std::min(m_anchor, m_index.text().size());
    updateBars();
    verticalScrollBar()->setValue(static_cast<int>(m_index.rowOf(seen)));
    viewport()->update();
}

void RawLines::setHits(const std::vector<qsizetype> &hits, qsizetype length, qsizetype current)
{
    m_hits = hits;
    m_hitLength = length;
    m_currentHit = current;
    viewport()->update();
}

void RawLines::goTo(qsizetype offset)
{
    moveTo(std::clamp<qsizetype>(offset, 0, m_index.text().size()), false);
}

void RawLines::select(qsizetype begin, qsizetype end)
{
    m_anchor = std::clamp<qsizetype>(end, 0, m_index.text().size());
    moveTo(std::clamp<qsizetype>(begin, 0, m_index.text().size()), true);
}

void RawLines::copy()
{
    qsizetype begin = selectionBegin();
    qsizetype end = selectionEnd();
    if (begin == end) {
        const auto rows = m_index.rows(m_index.rowOf(m_caret), 1);
        if (rows.empty()) {
            return;
        }
        begin = rows.front().begin;
        end = rows.front().end;
    }
    if (end - begin > LongestCopy) {
        Q_EMIT copyRefused(end - begin);
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(itemmodels::rawCopy(m_index, begin, end)));
}

void RawLines::selectAll()
{
    m_anchor = 0;
    m_caret = m_index.text().size();
    viewport()->update();
}

int RawLines::rowHeight() const
{
    return fontMetrics().lineSpacing();
}

int RawLines::visibleRows() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

int RawLines::gutterWidth() const
{
    const QString widest(QString::number(std::max<qint64>(m_index.lineCount(), 99)).size(), u'9');
    return fontMetrics().horizontalAdvance(widest) + 2 * Margin;
}

std::unique_ptr<QTextLayout> RawLines::layOut(const RawRowText &text, const TextColours &colours) const
{
    auto layout = std::make_unique<QTextLayout>(text.text, font());
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const itemmodels::CodeSpan &span : text.spans) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(span.begin);
        range.length = static_cast<int>(span.length);
        range.format.setForeground(colourOf(span.style, colours));
        formats.append(range);
    }
    layout->setFormats(formats);
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
    return layout;
}

void RawLines::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Tones tones = Tones::of(palette());
    const int height = rowHeight();
    const int firstSeen = event->rect().top() / height;
    const int count = event->rect().bottom() / height - firstSeen + 1;
    int top = firstSeen * height;
    for (const RawRow &row : m_index.rows(verticalScrollBar()->value() + firstSeen, count)) {
        paintRow(painter, row, top, tones);
        top += height;
    }
}

void RawLines::paintRow(QPainter &painter, const RawRow &row, int top, const Tones &tones) const
{
    const int gutter = gutterWidth();
    painter.setFont(font());
    painter.setPen(tones.muted);
    // What goes on has no number, as no line begins here.
    painter.drawText(QRect(0, top, gutter - Margin, rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                     row.isContinued ? QStringLiteral("⋯") : QString::number(row.line));

    const RawRowText text = itemmodels::rawRowText(m_index, row);
    const auto layout = layOut(text, tones.inText);
    QList<QTextLayout::FormatRange> marks;
    const auto mark = [&](qsizetype begin, qsizetype end, const QColor &ground, const QColor &ink,
                          bool isUnderlined) {
        QTextLayout::FormatRange range = rangeOf(row, text, begin, end);
        range.format.setBackground(ground);
        range.format.setForeground(ink);
        range.format.setFontUnderline(isUnderlined);
        if (range.length > 0) {
            marks.append(range);
        }
    };
    const auto firstHit = std::lower_bound(m_hits.cbegin(), m_hits.cend(), row.begin - m_hitLength + 1);
    for (auto hit = firstHit; hit != m_hits.cend() && *hit < row.end; ++hit) {
        mark(*hit, *hit + m_hitLength, tones.found, tones.text, hit - m_hits.cbegin() == m_currentHit);
    }
    if (hasSelection() && selectionBegin() < row.end && selectionEnd() > row.begin) {
        mark(selectionBegin(), selectionEnd(), palette().color(QPalette::Highlight),
             palette().color(QPalette::HighlightedText), false);
    }
    painter.save();
    painter.setClipRect(gutter, top, viewport()->width() - gutter, rowHeight());
    painter.setPen(tones.text);
    const QPointF origin(gutter + Margin - horizontalScrollBar()->value(), top);
    layout->draw(&painter, origin, marks);
    const bool holdsCaret = m_caret >= row.begin &&
                            (m_caret < row.end || (m_caret == row.end && m_caret == m_index.text().size()) ||
                             (row.begin == row.end && m_caret == row.begin));
    if (holdsCaret && hasFocus()) {
        layout->drawCursor(&painter, origin,
                           static_cast<int>(text.columns.at(static_cast<size_t>(m_caret - row.begin))), 2);
    }
    painter.restore();
}

qsizetype RawLines::offsetAt(const QPoint &point) const
{
    const qint64 number = std::clamp<qint64>(verticalScrollBar()->value() + point.y() / rowHeight(), 0,
                                             std::max<qint64>(0, m_index.rowCount() - 1));
    const auto rows = m_index.rows(number, 1);
    if (rows.empty()) {
        return 0;
    }
    const RawRowText text = itemmodels::rawRowText(m_index, rows.front());
    const auto layout = layOut(text, {});
    const double x = point.x() - gutterWidth() - Margin + horizontalScrollBar()->value();
    return text.byteAt(rows.front(), layout->lineAt(0).xToCursor(x));
}

qsizetype RawLines::sameColumn(qint64 row) const
{
    const auto from = m_index.rows(m_index.rowOf(m_caret), 1);
    const auto to = m_index.rows(row, 1);
    if (from.empty() || to.empty()) {
        return m_caret;
    }
    const RawRowText text = itemmodels::rawRowText(m_index, from.front());
    const auto byte = static_cast<size_t>(std::min(m_caret, from.front().end) - from.front().begin);
    return itemmodels::rawRowText(m_index, to.front()).byteAt(to.front(), text.columns.at(byte));
}

void RawLines::moveTo(qsizetype offset, bool keepsAnchor)
{
    m_caret = offset;
    if (!keepsAnchor) {
        m_anchor = offset;
    }
    showCaret();
    viewport()->update();
    describeCaret();
}

void RawLines::moveByRows(qint64 rows, bool keepsAnchor)
{
    const qint64 last = std::max<qint64>(0, m_index.rowCount() - 1);
    moveTo(sameColumn(std::clamp<qint64>(m_index.rowOf(m_caret) + rows, 0, last)), keepsAnchor);
}

void RawLines::moveByLetters(int letters, bool keepsAnchor)
{
    const QByteArray &text = m_index.text();
    qsizetype offset = m_caret;
    do {
        offset += letters;
    } while (offset > 0 && offset < text.size() && (static_cast<uchar>(text.at(offset)) & 0xC0U) == 0x80U);
    moveTo(std::clamp<qsizetype>(offset, 0, text.size()), keepsAnchor);
}

void RawLines::showCaret()
{
    const qint64 row = m_index.rowOf(m_caret);
    const int first = verticalScrollBar()->value();
    if (row < first || row >= first + visibleRows()) {
        const qint64 above = visibleRows() / 3;
        verticalScrollBar()->setValue(static_cast<int>(std::max<qint64>(0, row - above)));
    }
    const auto rows = m_index.rows(row, 1);
    if (rows.empty()) {
        return;
    }
    const RawRowText text = itemmodels::rawRowText(m_index, rows.front());
    const auto byte = static_cast<size_t>(std::min(m_caret, rows.front().end) - rows.front().begin);
    const auto x =
        static_cast<int>(layOut(text, {})->lineAt(0).cursorToX(static_cast<int>(text.columns.at(byte))));
    const int width = viewport()->width() - gutterWidth() - 2 * Margin;
    if (x < horizontalScrollBar()->value() || x > horizontalScrollBar()->value() + width) {
        horizontalScrollBar()->setValue(x - width / 3);
    }
}

void RawLines::updateBars()
{
    const auto rows = static_cast<int>(m_index.rowCount());
    verticalScrollBar()->setPageStep(visibleRows());
    verticalScrollBar()->setRange(0, std::max(0, rows - visibleRows()));
    const int letter = fontMetrics().horizontalAdvance(u'm');
    const auto widest = static_cast<int>(m_index.longestRow()) * letter;
    const int width = viewport()->width() - gutterWidth() - 2 * Margin;
    horizontalScrollBar()->setSingleStep(letter * 4);
    horizontalScrollBar()->setPageStep(std::max(letter, width));
    horizontalScrollBar()->setRange(0, std::max(0, widest - width));
}

void RawLines::describeCaret()
{
    if (!QAccessible::isActive()) {
        return;
    }
    const auto rows = m_index.rows(m_index.rowOf(m_caret), 1);
    if (!rows.empty()) {
        const QString text = itemmodels::rawRowText(m_index, rows.front()).text.trimmed();
        setAccessibleDescription(
            tr("Line %1: %2").arg(QLocale().toString(rows.front().line), text.left(LongestDescription)));
    }
}

void RawLines::keyPressEvent(QKeyEvent *event)
{
    const bool keepsAnchor = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isFar = event->modifiers().testFlag(Qt::ControlModifier);
    const auto rows = m_index.rows(m_index.rowOf(m_caret), 1);
    if (event->key() == Qt::Key_Up) {
        moveByRows(-1, keepsAnchor);
    } else if (event->key() == Qt::Key_Down) {
        moveByRows(1, keepsAnchor);
    } else if (event->key() == Qt::Key_PageUp && !isFar) {
        moveByRows(-visibleRows(), keepsAnchor);
    } else if (event->key() == Qt::Key_PageDown && !isFar) {
        moveByRows(visibleRows(), keepsAnchor);
    } else if (event->key() == Qt::Key_Left && !isFar) {
        moveByLetters(-1, keepsAnchor);
    } else if (event->key() == Qt::Key_Right && !isFar) {
        moveByLetters(1, keepsAnchor);
    } else if (event->key() == Qt::Key_Home) {
        moveTo(isFar || rows.empty() ? 0 : rows.front().begin, keepsAnchor);
    } else if (event->key() == Qt::Key_End) {
        const bool toEnd = isFar || rows.empty();
        const qsizetype rowEnd = toEnd ? 0 : std::max(rows.front().begin, rows.front().end - 1);
        moveTo(toEnd ? m_index.text().size() : rowEnd, keepsAnchor);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void RawLines::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        moveTo(offsetAt(event->position().toPoint()), event->modifiers().testFlag(Qt::ShiftModifier));
    }
}

void RawLines::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        moveTo(offsetAt(event->position().toPoint()), true);
    }
}

void RawLines::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept(); // the press was ours
}

void RawLines::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void RawLines::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
}

void RawLines::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateBars();
    }
}

void RawLines::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void RawLines::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace earshot::views
