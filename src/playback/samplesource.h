// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace earshot::playback {

/**
 * Decoded sound with random access by sample frame. Lives in one worker thread and may wait there while bytes
 * arrive; whoever owns it can make a waiting call return early.
 */
class SampleSource
{
public:
    struct Format
    {
        int channelCount = 0; ///< 1 to 8
        int sampleRate = 0;   ///< Hz, 8,000 to 96,000

        bool operator==(const Format &) const = default;
    };

    virtual ~SampleSource() = default;

    /** Does not change while the source lives: a stream that changes is converted to its first format. */
    [[nodiscard]] virtual Format format() const = 0;
    /**
     * The next read() begins exactly at this frame, counted from the first sound of the recording, whatever
     * lies damaged or undecoded before it. Behind the end, the next read() returns 0.
     * @return false when the call was interrupted or the bytes cannot be had
     */
    virtual bool seek(qint64 frame) = 0;
    /**
     * Decodes up to `frameCount` frames to `target`, channels in turns, full scale 1.0. Damaged stretches
     * come as silence of the right length where it is known.
     * @return the number of frames; 0 at the end; -1 when interrupted or the bytes cannot be had
     */
    virtual qint64 read(float *target, qint64 frameCount) = 0;
};

} // namespace earshot::playback
