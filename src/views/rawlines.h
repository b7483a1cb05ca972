// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rawrowindex.h"

#include <QAbstractScrollArea>

#include <algorithm>
#include <memory>
#include <vector>

class QTextLayout;

namespace earshot::itemmodels {
struct RawRowText;
}

namespace earshot::views {

struct TextColours;
struct Tones;

/**
 * Text of any length by lines, with their numbers: only what is seen is ever laid out. Always from left to
 * right, as code is. Places are bytes of the text, so that they survive another form of it.
 */
class RawLines final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RawLines)

public:
    /** More is not copied, since the clipboard takes its time; saving takes all. */
    static constexpr qsizetype LongestCopy = 16 * 1024 * 1024;

    explicit RawLines(QWidget *parent = nullptr);
    ~RawLines() override;

    /** Keeps the caret and the first row that is seen, as far as the text has them. */
    void setIndex(const itemmodels::RawRowIndex &index);
    /** Marks what was found; `hits` are in order. `current` is an index of them or -1. */
    void setHits(const std::vector<qsizetype> &hits, qsizetype length, qsizetype current);
    /** Puts the caret to a byte and brings it into view. */
    void goTo(qsizetype offset);
    /** Selects bytes and brings the first one into view. */
    void select(qsizetype begin, qsizetype end);

    [[nodiscard]] qsizetype caret() const { return m_caret; }
    /** Bytes of the selection; both are the caret when there is none. */
    [[nodiscard]] qsizetype selectionBegin() const { return std::min(m_anchor, m_caret); }
    [[nodiscard]] qsizetype selectionEnd() const { return std::max(m_anchor, m_caret); }
    [[nodiscard]] bool hasSelection() const { return m_anchor != m_caret; }
    /** The selection, else the line of the caret. */
    void copy();
    void selectAll();

Q_SIGNALS:
    /** A selection of `bytes` is longer than LongestCopy and was not copied. */
    void copyRefused(qint64 bytes);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] std::unique_ptr<QTextLayout> layOut(const itemmodels::RawRowText &text,
                                                      const TextColours &colours) const;
    [[nodiscard]] qsizetype offsetAt(const QPoint &point) const;
    [[nodiscard]] qsizetype sameColumn(qint64 row) const;
    void paintRow(QPainter &painter, const itemmodels::RawRow &row, int top, const Tones &tones) const;
    void moveTo(qsizetype offset, bool keepsAnchor);
    void moveByRows(qint64 rows, bool keepsAnchor);
    void moveByLetters(int letters, bool keepsAnchor);
    void showCaret();
    void updateBars();
    void describeCaret();

    itemmodels::RawRowIndex m_index;
    std::vector<qsizetype> m_hits;
    qsizetype m_hitLength = 0;
    qsizetype m_currentHit = -1;
    qsizetype m_caret = 0;
    qsizetype m_anchor = 0;
};

} // namespace earshot::views
