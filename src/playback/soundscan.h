// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytesource.h"
#include "base/problem.h"
#include "playback/playbacksettings.h"
#include "waveform/peak.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

class QThread;

namespace earshot::playback {

class BlockingBytes;

/**
 * Reads a whole recording once, in a thread of its own and as the bytes arrive: its shape, its true length
 * and what of it is damaged. Never asks for bytes out of turn, so that what is being listened to comes first.
 */
class SoundScan final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoundScan)

public:
    explicit SoundScan(std::shared_ptr<base::ByteSource> bytes, QObject *parent = nullptr);
    /** Ends the thread; does not wait for bytes. */
    ~SoundScan() override;

    /** To be called once, after connecting to the signals: the thread may be quick. */
    void start();

Q_SIGNALS:
    /** The recording can be decoded; comes first. `lengthMs` is what its head says or lets guess, or -1. */
    void opened(int channelCount, const QString &formatText, qint64 lengthMs);
    /** The peaks that follow those before, channels in turns. */
    void peaksFound(const std::vector<earshot::waveform::Peak> &peaks);
    /** The whole was read: it is `lengthMs` long. Nothing follows. */
    void finished(qint64 lengthMs, const std::vector<earshot::playback::TimeRange> &damage);
    /** It cannot be decoded at all. Nothing follows. Bytes that cannot be had are told by their source. */
    void failed(const earshot::base::Problem &problem);

private:
    void scan();
    void tellPeaks();

    std::shared_ptr<BlockingBytes> m_bytes;
    std::atomic_bool m_isCancelled = false;
    std::mutex m_mutex;
    std::vector<waveform::Peak> m_untold; ///< guarded by m_mutex
    QTimer m_timer;                       ///< tells them, also while the thread waits for bytes
    std::unique_ptr<QThread> m_thread;
};

} // namespace earshot::playback
