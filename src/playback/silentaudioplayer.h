// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/recordingplayer.h"

#include <QElapsedTimer>

namespace earshot::playback {

/**
 * Stands in for the player on a computer without a sound device: a clock runs through the recording and
 * nothing is heard. Without an expected length it runs until it is paused.
 */
class SilentAudioPlayer final : public RecordingPlayer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SilentAudioPlayer)

public:
    explicit SilentAudioPlayer(QObject *parent = nullptr) : RecordingPlayer(parent) {}

    void setVolume(double volume) override;
    void setExpectedLengthMs(std::optional<qint64> lengthMs) override;
    [[nodiscard]] bool hasSound() const override { return false; }

protected:
    void load(const std::shared_ptr<base::ByteSource> &bytes, const QString &suffix) override;
    void unload() override {}
    void start(qint64 positionMs) override;
    void halt() override {}
    void move(qint64 positionMs) override;
    [[nodiscard]] qint64 playedMs() const override { return m_startedMs + m_sinceStart.elapsed(); }
    void ticked() override;

private:
    std::optional<qint64> m_expectedLengthMs;
    qint64 m_startedMs = 0;
    QElapsedTimer m_sinceStart;
};

} // namespace earshot::playback
