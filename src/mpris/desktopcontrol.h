// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace earshot::session {
class Listening;
class PlaybackSession;
class RecordingSync;
} // namespace earshot::session

namespace earshot::mpris {

/**
 * Lets the desktop play and pause: media keys, headsets, the player of its panel. What it is told names
 * nobody. On systems with a session bus this is MPRIS; elsewhere there is none.
 */
class DesktopControl : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopControl)

public:
    explicit DesktopControl(QObject *parent = nullptr) : QObject(parent) {}

Q_SIGNALS:
    /** The user wants to see the window. */
    void raiseRequested();
};

/** The one of this system, or nothing. All three must outlive it. */
[[nodiscard]] std::unique_ptr<DesktopControl> makeDesktopControl(session::PlaybackSession &playback,
                                                                 const session::RecordingSync &sync,
                                                                 session::Listening &listening);

} // namespace earshot::mpris
