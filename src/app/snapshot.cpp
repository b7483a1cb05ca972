// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/snapshot.h"

#include "base/logging.h"
#include "session/conversationsession.h"
#include "session/playbacksession.h"
#include "session/recordingsync.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPixmap>
#include <QWidget>

#include <utility>

namespace earshot::app {

using playback::AudioPlayer;
using session::ConversationSession;
using session::PlaybackSession;
using session::RecordingSync;

namespace {

/** More than the window has levels of layouts that depend on each other. */
constexpr int LayoutSteps = 8;

} // namespace

Snapshot::Snapshot(QWidget &window, ConversationSession &conversation, PlaybackSession &playback,
                   const RecordingSync &sync, QString file, std::optional<qint64> playForMs,
                   bool wantsRecording, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_conversation(conversation)
    , m_playback(playback)
    , m_sync(sync)
    , m_file(std::move(file))
    , m_playForMs(playForMs)
    , m_wantsRecording(wantsRecording)
{
    m_picture.setSingleShot(true);
    m_picture.setInterval(0);
    connect(&m_picture, &QTimer::timeout, this, &Snapshot::takePicture);
    connect(&conversation, &ConversationSession::stateChanged, this, &Snapshot::look);
    connect(&conversation, &ConversationSession::scopesLoaded, this, &Snapshot::look);
    connect(&playback, &PlaybackSession::stateChanged, this, &Snapshot::look);
    connect(&playback.player(), &AudioPlayer::stateChanged, this, &Snapshot::look);
    connect(&playback.player(), &AudioPlayer::waveformGrew, this, &Snapshot::look);
    connect(&sync, &RecordingSync::soundRead, this, &Snapshot::look);
    connect(&playback.player(), &AudioPlayer::positionChanged, this, &Snapshot::onPositionChanged);
    QMetaObject::invokeMethod(this, &Snapshot::look,
                              Qt::QueuedConnection); // it may have failed before we came
}

void Snapshot::look()
{
    if (isSettled()) {
        m_picture.start();
    } else {
        m_picture.stop(); // what had ended went on, such as a conversation that brought a recording
    }
}

bool Snapshot::isSettled() const
{
    switch (m_conversation.state()) {
    case ConversationSession::State::Nothing:
    case ConversationSession::State::Loading:
        return false;
    case ConversationSession::State::Failed:
        return true;
    case ConversationSession::State::Loaded:
        break;
    }
    if (m_conversation.isAskingForScopes() || m_playback.state() == PlaybackSession::State::Fetching) {
        return false;
    }
    const bool isReady = m_playback.state() == PlaybackSession::State::Ready;
    if (isReady && (!m_playback.player().isScanned() || m_sync.isReading())) {
        return false; // the waveform, and what is heard in it, are still to come
    }
    const bool plays = m_playForMs && isReady;
    return !plays || m_playback.player().state() == AudioPlayer::State::Ended;
}

void Snapshot::onPositionChanged(qint64 positionMs)
{
    if (!m_playForMs || m_playback.player().state() != AudioPlayer::State::Playing) {
        return;
    }
    if (!m_playedFromMs) {
        m_playedFromMs = positionMs;
    }
    if (positionMs - *m_playedFromMs >= *m_playForMs) {
        m_picture.start();
    }
}

void Snapshot::takePicture()
{
    // What was filled in just now asks for its place in steps: a height follows a width, a parent its
    // children.
    for (int step = 0; step < LayoutSteps; ++step) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    disconnect(&m_conversation, nullptr, this, nullptr);
    disconnect(&m_playback, nullptr, this, nullptr);
    disconnect(&m_playback.player(), nullptr, this, nullptr);
    disconnect(&m_sync, nullptr, this, nullptr);
    ExitCode code = outcomeOf(m_conversation, m_playback, m_wantsRecording);
    if (!m_window.grab().save(m_file, "PNG")) {
        qCWarning(lcApp).noquote() << tr("The picture cannot be written to %1.").arg(m_file);
        code = ExitCode::Other;
    }
    Q_EMIT finished(code);
}

} // namespace earshot::app
