// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/listeningcontrols.h"

#include <QKeySequence>
#include <QWidget>

#include <memory>

namespace Ui {
class PlaybackBar;
}

namespace earshot::views {

/**
 * The controls of the recording: back, play, forward, the clock, how it is listened to, and a line that says
 * what is wrong or under way. Knows no player: setters in, wishes out. The controls keep the direction of
 * time, left to right, in every language; the lines below follow the language.
 */
class PlaybackBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaybackBar)

public:
    enum class State : quint8 {
        NoRecording,
        Fetching,
        Paused, ///< ready to play
        Playing,
        Ended,
        Failed, ///< the message says why; a button offers to try again
    };

    /** The window's shortcuts, for the tooltips. */
    struct Shortcuts
    {
        QKeySequence playPause;
        QKeySequence back;
        QKeySequence forward;
        QKeySequence goToTime;
    };

    explicit PlaybackBar(QWidget *parent = nullptr);
    ~PlaybackBar() override;

    [[nodiscard]] State state() const { return m_state; }
    void setState(State state);
    void setPositionMs(qint64 positionMs);
    /** 0 when it is not known. */
    void setLengthMs(qint64 lengthMs);
    /** How far back and forward go. */
    void setStepMs(qint64 stepMs);
    /** Listening time that skipping silence has saved; said while it is some. */
    void setSavedMs(qint64 savedMs);
    /** False when this computer has no sound output: the bar says so, and the clock runs silently. */
    void setSound(bool available);
    /** A sentence for the line below: why there is no recording, or what failed. Hostile text is marked. */
    void setMessage(const QString &message);
    /** Progress while State::Fetching; a `totalBytes` below 1 means that it is not known. */
    void setFetched(qint64 receivedBytes, qint64 totalBytes);
    void setShortcuts(const Shortcuts &shortcuts);
    /** Speed, silence, loop, sides, following, volume. */
    [[nodiscard]] ListeningControls &listening() const;
    /** Opens a line in which the user types a time to go to. */
    void askForTime();

Q_SIGNALS:
    void playRequested();
    void pauseRequested();
    void seekRequested(qint64 positionMs);
    /** The user wants to go on or, if negative, back by this. */
    void skipRequested(qint64 deltaMs);
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void togglePlaying();
    void updateControls();
    void updateTexts();
    void updateClock();
    void updateMessage();
    [[nodiscard]] QString messageText() const;
    [[nodiscard]] QString fetchingText() const;
    [[nodiscard]] bool canPlay() const;

    std::unique_ptr<Ui::PlaybackBar> m_ui;
    Shortcuts m_shortcuts;
    State m_state = State::NoRecording;
    bool m_hasSound = true;
    qint64 m_positionMs = 0;
    qint64 m_lengthMs = 0; ///< 0: not known
    qint64 m_stepMs = 5'000;
    qint64 m_savedMs = 0;
    qint64 m_receivedBytes = 0;
    qint64 m_totalBytes = -1;
    QString m_message;
};

} // namespace earshot::views
