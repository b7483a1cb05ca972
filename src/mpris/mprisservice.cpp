// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mpris/mprisservice.h"

#include "mpris/playeradaptor.h"
#include "mpris/rootadaptor.h"
#include "playback/audioplayer.h"
#include "session/listening.h"
#include "session/playbacksession.h"
#include "session/recordingsync.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QStandardPaths>

namespace earshot::mpris {

using playback::AudioPlayer;
using session::PlaybackSession;

namespace {

/** Of RequestName, see the D-Bus specification. */
constexpr uint DoNotQueue = 4;
constexpr uint IsOwnedByOther = 3;

QDBusMessage busCall(const QString &method, const QVariantList &arguments)
{
    const QString bus = QStringLiteral("org.freedesktop.DBus");
    QDBusMessage call =
        QDBusMessage::createMethodCall(bus, QStringLiteral("/org/freedesktop/DBus"), bus, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

MprisService::MprisService(PlaybackSession &playback, const session::RecordingSync &sync,
                           session::Listening &listening, const Connect &connectToBus)
    : m_playback(playback)
    , m_listening(listening)
    , m_connect(connectToBus)
    , m_player(new PlayerAdaptor(playback, sync, listening, this))
{
    m_clock.start();
    new RootAdaptor(this);
    const AudioPlayer &player = m_playback.player();
    connect(&m_playback, &PlaybackSession::stateChanged, this, &MprisService::onStateChanged);
    connect(&player, &AudioPlayer::stateChanged, this, &MprisService::announceChanges);
    connect(&player, &AudioPlayer::lengthChanged, this, &MprisService::announceChanges);
    connect(&player, &AudioPlayer::positionChanged, this, &MprisService::announceJump);
    connect(&sync, &session::RecordingSync::timelineChanged, this, &MprisService::announceChanges);
    connect(&m_listening, &session::Listening::changed, this, &MprisService::announceChanges);
    onStateChanged();
}

MprisService::~MprisService()
{
    withdraw();
}

QDBusConnection MprisService::sessionBus()
{
    const QString socket =
        QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/bus");
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && !QFile::exists(socket))
        return QDBusConnection(QString());
    return QDBusConnection::sessionBus();
}

void MprisService::onStateChanged()
{
    switch (m_playback.state()) {
    case PlaybackSession::State::Ready:
        offer();
        break;
    case PlaybackSession::State::NoRecording:
    case PlaybackSession::State::Failed:
        withdraw();
        break;
    case PlaybackSession::State::Fetching:
        break; // such as while a link is renewed: the media keys stay with us
    }
    announceChanges();
}

void MprisService::offer()
{
    if (m_isOffered)
        return;
    if (!m_bus)
        m_bus = m_connect();
    if (!m_bus->isConnected())
        return;
    m_player->beginTrack();
    m_jumps.reset();
    m_announced = m_player->state();
    m_isOffered = m_bus->registerObject(QString::fromLatin1(Path), this);
    if (m_isOffered)
        requestName(QString::fromLatin1(Name), true);
}

void MprisService::requestName(const QString &name, bool mayBeTaken)
{
    m_name = name;
    const auto call = m_bus->asyncCall(busCall(QStringLiteral("RequestName"), {name, DoNotQueue}));
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, name, mayBeTaken] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (mayBeTaken && m_isOffered && reply.isValid() && reply.value() == IsOwnedByOther)
            requestName(name + QStringLiteral(".instance%1").arg(QCoreApplication::applicationPid()), false);
    });
}

void MprisService::withdraw()
{
    if (!m_isOffered)
        return;
    m_isOffered = false;
    m_bus->unregisterObject(QString::fromLatin1(Path));
    m_bus->send(busCall(QStringLiteral("ReleaseName"), {m_name}));
}

void MprisService::announceChanges()
{
    if (!m_isOffered)
        return;
    const QVariantMap state = m_player->state();
    QVariantMap changed;
    for (auto property = state.cbegin(); property != state.cend(); ++property) {
        if (m_announced.value(property.key()) != property.value())
            changed.insert(property.key(), property.value());
    }
    m_announced = state;
    if (changed.isEmpty())
        return;
    QDBusMessage signal = QDBusMessage::createSignal(QString::fromLatin1(Path),
                                                     QStringLiteral("org.freedesktop.DBus.Properties"),
                                                     QStringLiteral("PropertiesChanged"));
    signal.setArguments({QStringLiteral("org.mpris.MediaPlayer2.Player"), changed, QStringList()});
    m_bus->send(signal);
}

void MprisService::announceJump(qint64 positionMs)
{
    const bool isPlaying = m_playback.player().state() == AudioPlayer::State::Playing;
    const double speed = isPlaying ? m_listening.preferences().speed : 0;
    if (m_jumps.isJump(positionMs, m_clock.elapsed(), speed) && m_isOffered)
        Q_EMIT m_player->Seeked(positionMs * 1000);
}

} // namespace earshot::mpris
