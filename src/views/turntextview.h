// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/textselection.h"
#include "views/turnhit.h"
#include "views/turnlistview.h"

#include <QBasicTimer>
#include <QPersistentModelIndex>
#include <QPoint>

#include <vector>

namespace earshot::views {

/** The list of turns with its text selectable by mouse: parts click from drag, and selects across turns. */
class TurnTextView : public TurnListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnTextView)

public:
    explicit TurnTextView(QWidget *parent = nullptr);
    ~TurnTextView() override;

    [[nodiscard]] bool hasTextSelection() const { return !m_selection.isEmpty(); }
    /** The selected text as received; of several turns each with speaker and time. */
    [[nodiscard]] QString selectedText() const;

    void reset() override;

public Q_SLOTS:
    void clearTextSelection();

protected:
    /** A click that was no drag; the turn is current. */
    virtual void turnClicked(const QModelIndex &index, const TurnHit &hit) = 0;

    void timerEvent(QTimerEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

    /** What lies under a point of the viewport. */
    [[nodiscard]] TurnHit hitAt(const QPoint &point);
    [[nodiscard]] const TextSelection &textSelection() const { return m_selection; }
    /** How the selection looks in a turn, by text. */
    [[nodiscard]] std::vector<TextMarks> selectionMarks(const QModelIndex &index,
                                                        const TurnLayout &layout) const;

private:
    /** The place in the text that is nearest to a point of the viewport, also outside of it. */
    [[nodiscard]] TextPlace placeAt(const QPoint &point);
    void dragTo(const QPoint &point);
    void selectWordAt(const QPoint &point);

    QPersistentModelIndex m_pressed;
    QPoint m_pressedAt;
    QPoint m_draggedTo;
    bool m_isDragging = false;
    TextSelection m_selection;
    QBasicTimer m_autoScroll; ///< while the mouse drags outside of the viewport
};

} // namespace earshot::views
