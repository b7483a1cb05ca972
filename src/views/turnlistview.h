// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/rowviewport.h"
#include "views/tones.h"

#include <QAbstractItemView>
#include <QBasicTimer>

namespace earshot::views {

/**
 * A list of rows of very different heights, as an item view: where its rows stand, and what of them is seen.
 * TranscriptView paints them and answers the user.
 */
class TurnListView : public QAbstractItemView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnListView)

public:
    explicit TurnListView(QWidget *parent = nullptr);
    ~TurnListView() override;

    /** How often a row was laid out so far: tests watch that it does not grow with the number of turns. */
    [[nodiscard]] int layoutCount() const { return m_seen.rows().layoutCount(); }

    /** Size of the letters, in percent of the widget's font. */
    [[nodiscard]] int zoomPercent() const { return m_zoomPercent; }
    /** Takes the nearest value from 50 to 300. */
    void setZoomPercent(int percent);
    /** Letters that a line has at most; 0: as many as the width allows. */
    [[nodiscard]] int lineLength() const { return m_lineLength; }
    void setLineLength(int letters);
    /** How much there is around texts: 1 as usual, less to see more turns. */
    void setAir(qreal air);

    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    void doItemsLayout() override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    /** Does nothing: letters belong to the window's shortcuts. */
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void zoomPercentChanged(int percent);
    void lineLengthChanged(int letters);

protected Q_SLOTS:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void updateGeometries() override;

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void scrollContentsBy(int dx, int dy) override;

    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

    [[nodiscard]] TranscriptRows &rows() { return m_seen.rows(); }
    [[nodiscard]] const TranscriptRows &rows() const { return m_seen.rows(); }
    [[nodiscard]] bool hasRow(const QModelIndex &index) const;
    /** Upper edge of the row in the viewport, also far outside of it. */
    [[nodiscard]] int yOf(int row) const;
    /** The point in the coordinates of the row's layout. */
    [[nodiscard]] QPointF inRow(int row, const QPoint &point) const;
    /** Lays out what is near the viewport; then tells the scroll bar. */
    void settle();
    /** Brings the row into the upper part, so that what follows needs no scrolling for a while. Does nothing
     * when all of it is seen. */
    void showRow(int row);
    /** The head of the row stays where it is; if it was scrolled away, it comes to the upper edge. */
    void unfold(int row, bool isUnfolded);
    void showAsReceived(int row, bool isAsReceived);
    void unfoldAll(bool isUnfolded);
    [[nodiscard]] const Tones &tones() const { return m_tones; }

private:
    void refreshFrame();
    /** The head of the row stays where it is while its layout changes. */
    void holdHead(int row);
    /** Estimates what nobody has looked into yet, while nothing else is to be done. */
    void estimateInBackground();
    void updatePage();
    /** After the viewport moved: tells the scroll bar and repaints. */
    void showSettled();
    void updateScrollBar();

    Tones m_tones;
    RowViewport m_seen;
    int m_zoomPercent = 100;
    int m_lineLength = 0;
    qreal m_air = 1;
    QBasicTimer m_estimating;
    bool m_isMovingScrollBar = false;
    QMetaObject::Connection m_rowsRemovedConnection;
    QMetaObject::Connection m_layoutChangedConnection;
    QMetaObject::Connection m_rowsMovedConnection;
};

} // namespace earshot::views
