// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/turntextview.h"

#include <QBasicTimer>
#include <QPersistentModelIndex>

namespace earshot::views {

/** The list of turns for those who read by keys: makes another turn current and shows its metrics, selects
 * several, and scrolls within one that is higher than the viewport. */
class TurnKeyView : public TurnTextView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnKeyView)

public:
    explicit TurnKeyView(QWidget *parent = nullptr);
    ~TurnKeyView() override;

protected:
    /** The reader wants to see something else than what is heard. */
    virtual void readerLeft() = 0;
    /** The reader wants to hear the turn. */
    virtual void seekTo(const QModelIndex &index) = 0;

    /** Ignores all keys but its own: the window's, letters above all, are not its. */
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void moveCurrent(int key, bool alsoSeek);
    /** Selects the turns from where the selection began to the turn above or below the current one. */
    void extendSelection(int key);
    void selectAllTurns();
    /** @return false when there is nothing to scroll */
    bool scrollWithinRow(int key);
    /** Shows the metrics of the current turn beside it. */
    void showBreakdown();

    QPersistentModelIndex m_selectionStart; ///< of several turns
    QBasicTimer m_breakdown;                ///< before the metrics of the current turn are shown
};

} // namespace earshot::views
