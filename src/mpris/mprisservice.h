// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mpris/desktopcontrol.h"
#include "mpris/jumpfinder.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QStringList>

#include <functional>
#include <optional>

namespace earshot::mpris {

class PlayerAdaptor;

/**
 * Offers the recording on the session bus as org.mpris.MediaPlayer2.earshot while there is one to play; a
 * second Earshot adds its process id. Without a bus nothing happens. Never waits for the bus.
 * See specifications.freedesktop.org/mpris-spec.
 */
class MprisService final : public DesktopControl
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MprisService)

public:
    /** Connects to the bus; called when there is something to offer for the first time. */
    using Connect = std::function<QDBusConnection()>;

    static constexpr const char *Path = "/org/mpris/MediaPlayer2";
    static constexpr const char *Name = "org.mpris.MediaPlayer2.earshot";

    /** The first three must outlive this object. */
    MprisService(session::PlaybackSession &playback, const session::RecordingSync &sync,
                 session::Listening &listening, const Connect &connectToBus);
    ~MprisService() override;

    /** The bus of the user's session; not connected where none is known, since looking for one takes long. */
    [[nodiscard]] static QDBusConnection sessionBus();

private:
    void onStateChanged();
    void offer();
    void withdraw();
    void requestName(const QString &name, bool mayBeTaken);
    void announceChanges();
    void announceJump(qint64 positionMs);

    session::PlaybackSession &m_playback;
    const session::Listening &m_listening;
    Connect m_connect;
    std::optional<QDBusConnection> m_bus;
    PlayerAdaptor *m_player;
    bool m_isOffered = false;
    QString m_name; ///< the one that was asked for last
    QVariantMap m_announced;
    JumpFinder m_jumps;
    QElapsedTimer m_clock;
};

} // namespace earshot::mpris
