// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QVariantMap>

namespace earshot::session {
class Listening;
class PlaybackSession;
class RecordingSync;
} // namespace earshot::session

namespace earshot::mpris {

/**
 * The player, for the bus; next and previous are turns of the call. Names and types are those of the MPRIS
 * specification: places and lengths are in microseconds.
 */
class PlayerAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlayerAdaptor)
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ playbackStatus)
    Q_PROPERTY(double Rate READ rate WRITE setRate)
    Q_PROPERTY(double MinimumRate READ minimumRate CONSTANT)
    Q_PROPERTY(double MaximumRate READ maximumRate CONSTANT)
    Q_PROPERTY(double Volume READ volume WRITE setVolume)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(bool CanGoNext READ hasTurns)
    Q_PROPERTY(bool CanGoPrevious READ hasTurns)
    Q_PROPERTY(bool CanPlay READ isReady)
    Q_PROPERTY(bool CanPause READ isReady)
    Q_PROPERTY(bool CanSeek READ isReady)
    Q_PROPERTY(bool CanControl READ canControl CONSTANT)

public:
    /** The first three must outlive this object. */
    PlayerAdaptor(session::PlaybackSession &playback, const session::RecordingSync &sync,
                  session::Listening &listening, QObject *parent);

    /** From now on another recording is played. */
    void beginTrack() { ++m_track; }
    /** All properties of whose changes the bus is told. */
    [[nodiscard]] QVariantMap state() const;

    [[nodiscard]] QString playbackStatus() const;
    [[nodiscard]] double rate() const;
    /** 0 pauses, as the specification wants it. */
    void setRate(double rate);
    [[nodiscard]] static double minimumRate();
    [[nodiscard]] static double maximumRate();
    [[nodiscard]] double volume() const;
    void setVolume(double volume);
    [[nodiscard]] qlonglong position() const;
    /** Names neither the conversation nor anybody in it. */
    [[nodiscard]] QVariantMap metadata() const;
    [[nodiscard]] bool hasTurns() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] static bool canControl() { return true; }

public Q_SLOTS:
    void Next();
    void Previous();
    void Pause();
    void PlayPause();
    void Stop();
    void Play();
    void Seek(qlonglong offset);
    void SetPosition(const QDBusObjectPath &track, qlonglong position);
    /** Does nothing: no address is accepted from the bus. */
    void OpenUri(const QString &uri);

Q_SIGNALS:
    void Seeked(qlonglong position);

private:
    [[nodiscard]] QDBusObjectPath trackId() const;

    session::PlaybackSession &m_playback;
    const session::RecordingSync &m_sync;
    session::Listening &m_listening;
    int m_track = 0;
};

} // namespace earshot::mpris
