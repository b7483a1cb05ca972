// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/hithighlight.h"
#include "views/turnkeyview.h"
#include "views/turnpainter.h"

#include <QPersistentModelIndex>
#include <QUrl>

class QAction;
class QMenu;

namespace earshot::views {

class CopyActions;
class FindTicks;

/**
 * The transcript: one conversation turn a row, as bubbles, pills and quiet lines. Knows only the roles of
 * itemmodels/roles.h.
 */
class TranscriptView final : public TurnKeyView
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
    [[nodiscard]] bool areAllTurnsUnfolded() const { return rows().areAllUnfolded(); }
    /** The turns that are folded where all are unfolded, or unfolded where all are folded. */
    [[nodiscard]] QModelIndexList turnsUnlikeAll() const { return rows().rowsUnlikeAll(); }
    [[nodiscard]] bool isShownAsReceived(const QModelIndex &index) const;
    /** JSON and reprs of the turn are shown as received, or laid out. */
    void setShownAsReceived(const QModelIndex &index, bool isAsReceived);
    /** What Enter does: unfolds or folds a pill or a quiet row, asks to hear any other turn. */
    void activateTurn(const QModelIndex &index);
    /** Copies the selected text, else the selected turns as plain text. */
    void copy();
    [[nodiscard]] CopyActions &copyActions() const { return *m_copyActions; }
    /** What else the menu of a turn offers; not owned. */
    void setMenuActions(const QList<QAction *> &actions) { m_menuActions = actions; }
    /** Highlights what the matcher finds; an empty one nothing. */
    void setFindMatcher(const itemmodels::TextMatcher &matcher);
    /** Makes one hit the present one: unfolds what hides it and brings it into view. */
    void showHit(const QModelIndex &index, const itemmodels::HitInTurn &hit);
    /** The scroll bar. */
    [[nodiscard]] FindTicks &findTicks() const { return *m_findTicks; }
    /** The context menu of a turn, which becomes the selected one unless it is among those; the caller shows
     * and deletes it. */
    [[nodiscard]] QMenu *createContextMenu(const QModelIndex &index);
    void showContextMenu(const QModelIndex &index, const QPoint &globalPosition);

    void reset() override;

public Q_SLOTS:
    /** All pills and quiet rows; there is no animation, since what is read must not move. */
    void unfoldAllTurns();
    void foldAllTurns();
    void zoomIn();
    void zoomOut();
    void resetZoom();

Q_SIGNALS:
    /** The user wants to hear the recording from here on. */
    void seekRequested(qint64 positionMs);
    void followingChanged(bool following);
    /** The user clicked a link, which is an http or https address of unknown intent: ask before opening it.
     */
    void linkActivated(const QUrl &url);

protected Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = QList<int>()) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void turnClicked(const QModelIndex &index, const TurnHit &hit) override;
    void readerLeft() override;
    void seekTo(const QModelIndex &index) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] TurnState stateOf(const QModelIndex &index, const TurnLayout &layout) const;

    CopyActions *m_copyActions;
    QList<QAction *> m_menuActions;
    FindTicks *m_findTicks;
    HitHighlight m_highlight;
    bool m_following = false;
    QPersistentModelIndex m_spoken;
};

} // namespace earshot::views
