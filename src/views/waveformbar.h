// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/playhead.h"
#include "views/waveformcanvas.h"
#include "views/waveformdrag.h"

#include <QList>

class QAction;

namespace earshot::views {

class WaveformActions;

/**
 * The sound of a recording, a voice in each lane, with what happened marked below, the play-head over it and
 * an overview. Knows no player: setters in, wishes out. Dragging seeks, dragging with Shift asks for a loop,
 * Ctrl and the wheel zoom. Time runs from left to right in every language; labels stand where the language
 * begins. A slider to a screen reader.
 */
class WaveformBar final : public WaveformCanvas
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaveformBar)

public:
    explicit WaveformBar(QWidget *parent = nullptr);

    /** Where the player is; while the user drags, positionShownMs() is elsewhere. */
    void setPositionMs(qint64 positionMs);
    void setPlaying(bool isPlaying);
    /** The part that is played over and over; without an end while that is still to be set. */
    void setLoop(std::optional<TimeStretch> loop);

    [[nodiscard]] qint64 positionShownMs() const;
    /** The position in words: "0:30 of 2:00". */
    [[nodiscard]] QString positionText() const;
    [[nodiscard]] WaveformActions &waveformActions() const { return *m_actions; }
    /** What else the menu offers; not owned. */
    void setMenuActions(const QList<QAction *> &actions) { m_menuActions = actions; }

    /** What the user's keys do: shows this place, within the recording, and asks for it. */
    void seek(qint64 positionMs);
    /** Nearer by `factor`, about the play-head if it is seen, else about the middle. */
    void zoom(double factor);
    void zoomToWhole();
    /** Later by this share of what is seen; the view no longer follows the play-head until it is sought. */
    void pan(double share);
    /** Brings the play-head back into view and follows it. */
    void showPlayHead();

Q_SIGNALS:
    /** The user wants to hear this place. */
    void seekRequested(qint64 positionMs);
    /** The user wants to hear this part over and over. */
    void loopRequested(qint64 beginMs, qint64 endMs);
    void loopClearRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void connectParts();
    void connectGestures();
    void updateHead();
    void updateLoop();
    void updateFrames();
    void tellScreenReader();

    PlayHead m_head;
    WaveformDrag m_drag;
    std::optional<TimeStretch> m_loop;
    WaveformActions *m_actions;
    QList<QAction *> m_menuActions;
};

} // namespace earshot::views
