// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMenu>

class QActionGroup;

namespace earshot::playback {
class AudioPlayer;
}

namespace earshot::session {
class Listening;
}

namespace earshot::window {

/** Lists the computer's outputs for sound, the one in use marked. A chosen one that is gone stays listed. */
class OutputMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutputMenu)

public:
    /** `player` and `listening` must outlive this object. */
    OutputMenu(const playback::AudioPlayer &player, session::Listening &listening, QWidget *parent);

private:
    void list();
    void mark();
    void addOutput(const QString &id, const QString &name);

    const playback::AudioPlayer &m_player;
    session::Listening &m_listening;
    QActionGroup *m_group;
};

} // namespace earshot::window
