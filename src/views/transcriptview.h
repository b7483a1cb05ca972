// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tones.h"
#include "views/transcriptrows.h"

#include <QAbstractItemView>
#include <QPersistentModelIndex>

class QMenu;

namespace earshot::views {

/**
 * The transcript: one conversation turn a row, as bubbles, pills and quiet lines. Knows only the roles of
 * itemmodels/roles.h. Rows are laid out near the viewport only; when an estimated height turns out wrong, the
 * row that the reader looks at stays where it is.
 */
class TranscriptView final : public QAbstractItemView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TranscriptView)

public:
    explicit TranscriptView(QWidget *parent = nullptr);
    ~TranscriptView() override;

    [[nodiscard]] bool isFollowing() const { return m_following; }
    /** While following, the turn that is heard is scrolled into view; ends when the user scrolls. */
    void setFollowing(bool following);
    /** Scrolls the turn that is heard into view, if there is one. */
    void scrollToSpoken();

    [[nodiscard]] bool isFoldable(const QModelIndex &index) const;
    [[nodiscard]] bool isUnfolded(const QModelIndex &index) const;
    void setUnfolded(const QModelIndex &index, bool unfolded);
    /** What Enter does: unfolds or folds a pill or a quiet row, asks to hear any other turn. */
    void activateTurn(const QModelIndex &index);
    /** The context menu of a turn; the caller shows and deletes it. */
    [[nodiscard]] QMenu *createContextMenu(const QModelIndex &index);
    void showContextMenu(const QModelIndex &index, const QPoint &globalPosition);
    /** How often a row was laid out so far: tests watch that it does not grow with the number of turns. */
    [[nodiscard]] int layoutCount() const { return m_rows.layoutCount(); }

    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    void doItemsLayout() override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    /** Does nothing: letters belong to the window's shortcuts. */
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /** The user wants to hear the recording from here on. */
    void seekRequested(qint64 positionMs);
    void followingChanged(bool following);

protected Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = QList<int>()) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void scrollContentsBy(int dx, int dy) override;

    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /** What stays in place while heights change: the viewport's upper edge is `offset` pixels below the
     * row's. */
    struct Anchor
    {
        int row = 0;
        qint64 offset = 0;
        bool isAtEnd = false; ///< the end of the transcript stays at the lower edge
    };

    /** Lays out what is near the viewport until no height changes any more; then tells the scroll bar. */
    void settle();
    /** One pass of settle(). @return whether a row was laid out */
    bool layOutNear(qint64 top);
    void updateScrollBar();
    [[nodiscard]] qint64 anchoredTop() const;
    void refreshFrame();
    void rowsRemoved(int first, int last);
    void stopFollowing();
    /** Scrolls within a row that is higher than the viewport. @return false when there is nothing to scroll
     */
    bool scrollWithinRow(int key);
    void moveCurrent(int key, bool alsoSeek);
    void seekTo(const QModelIndex &index);
    [[nodiscard]] QString toolTipAt(const QPoint &point);
    /** The point in the coordinates of the row's layout. */
    [[nodiscard]] QPointF inRow(int row, const QPoint &point) const;
    [[nodiscard]] bool isOnFold(const QModelIndex &index, const QPoint &point);
    [[nodiscard]] qint64 contentHeight() const;

    TranscriptRows m_rows;
    Tones m_tones;
    Anchor m_anchor;
    qint64 m_top = 0; ///< of the viewport, in pixels from the first row's upper edge
    bool m_isMovingScrollBar = false;
    bool m_following = false;
    QPersistentModelIndex m_spoken;
    QPersistentModelIndex m_pressed;
    QMetaObject::Connection m_rowsRemovedConnection;
    QMetaObject::Connection m_layoutChangedConnection;
    QMetaObject::Connection m_rowsMovedConnection;
};

} // namespace earshot::views
