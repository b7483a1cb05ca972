// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace earshot::playback {

/**
 * One run of rendered sound, from a place on until it is abandoned: stereo, float. A worker thread writes it
 * a little ahead of where an output reads it. Knows of each frame which place of the recording it sounds.
 * Every function may be called from any thread.
 */
class RenderedSound final
{
    Q_DISABLE_COPY_MOVE(RenderedSound)

public:
    static constexpr qint64 FrameBytes = 2 * sizeof(float);
    /**
     * Frames that are there when playing begins. A media player reads one block of 32 KiB, with some backends
     * two, when it is given the sound, in the window's thread, where nothing may be waited for: if they were
     * not there, it would take that for the end, and stop soon after. It is 0.17 s at 48 kHz and a second at
     * 8 kHz.
     */
    static constexpr qint64 PrerollFrames = 8192;

    RenderedSound() = default;

    // The worker's side.

    /** Hz; comes before everything else. */
    void begin(int sampleRate);
    /** The frames from `frame` on sound the recording from a place on, at this speed. `savedMs` is what
     * leaping there saved of the listener's time. Frames rise from mark to mark. */
    void mark(qint64 frame, double placeMs, double speed, double savedMs);
    /** Adds left and right in turns. Waits while there is enough ahead of the reader.
     * @return false once it was abandoned */
    bool write(std::span<const float> frames);
    /** Makes a waiting write() return early, to look whether the worker has something else to do. */
    void wakeWriter();
    /** Nothing follows: the plan is at its end. */
    void finish();
    /** Nothing follows: the bytes of the recording cannot be had. */
    void fail();

    // The output's side.

    /** Lets go of the worker and of a waiting reader; nothing is read any more. */
    void abandon();
    [[nodiscard]] int sampleRate() const;
    /** True when playing may begin: enough is there, or all there is. */
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] bool hasFailed() const;
    /** How much of it is there, in ms of listening. */
    [[nodiscard]] double renderedMs() const;
    /**
     * @param offset in bytes from the first frame on; a little before what was read last is kept
     * @param mayWait whether to wait for what is not there yet
     * @return the number of bytes; 0 at the end, where nothing is there and it may not wait, and when
     * abandoned
     */
    qint64 read(qint64 offset, char *target, qint64 length, bool mayWait);
    /** True when nothing will ever be read at this offset in bytes. */
    [[nodiscard]] bool isOver(qint64 offset) const;
    /** What an output that reads nothing has played. */
    void pass(double playedMs);

    /** The place of the recording that is heard after playing so long. */
    [[nodiscard]] double placeMs(double playedMs) const;
    /** What was saved of the listener's time by then, in ms. */
    [[nodiscard]] double savedMs(double playedMs) const;

private:
    /** Where the sound begins or leaps. */
    struct Mark
    {
        qint64 frame = 0;
        double placeMs = 0;
        double speed = 1;
        double savedMs = 0; ///< in all
    };

    [[nodiscard]] qint64 writtenFrames() const; // m_mutex is held
    [[nodiscard]] Mark markAt(double playedMs) const;
    void drop(qint64 frame);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_sampleRate = 0;
    std::deque<float> m_samples; ///< left and right in turns, from frame m_firstFrame on
    qint64 m_firstFrame = 0;
    std::optional<qint64> m_soundFrames; ///< in all, once it is finished; silence follows
    qint64 m_readFrame = 0;              ///< behind the last one that was read or passed
    std::vector<Mark> m_marks;
    bool m_isFinished = false;
    bool m_hasFailed = false;
    bool m_isAbandoned = false;
    bool m_isWoken = false;
};

} // namespace earshot::playback
