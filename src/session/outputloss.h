// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "playback/audioplayer.h"

#include <QObject>

namespace earshot::session {

/** Notices that playing has paused since the sound output that was in use has gone. */
class OutputLoss final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutputLoss)

public:
    /** `player` must outlive this object. */
    explicit OutputLoss(const playback::AudioPlayer &player, QObject *parent = nullptr);

    /** True until the player is told something else. */
    [[nodiscard]] bool isLost() const { return m_isLost; }

Q_SIGNALS:
    void changed();

private:
    void onStateChanged();
    void onSoundChanged();
    void setLost(bool isLost);

    const playback::AudioPlayer &m_player;
    bool m_wasPlaying = false;
    bool m_hasJustPaused = false; ///< within this turn of the event loop
    bool m_isLost = false;
};

} // namespace earshot::session
