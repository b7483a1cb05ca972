// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <array>
#include <optional>

namespace earshot::playback {

/** Header of one frame of MPEG-1, 2 or 2.5, layer III (ISO 11172-3, 2.4.1.3). */
struct Mp3Frame
{
    static constexpr int HeaderSize = 4;
    static constexpr int LongestBytes = 1441; ///< 320 kbit/s at 32 kHz, with padding

    int sampleRate = 0;   ///< Hz
    int sampleCount = 0;  ///< of each channel
    int channelCount = 0; ///< 1 or 2
    int bitRate = 0;      ///< bit/s
    int byteCount = 0;    ///< the whole frame

    /** Nothing when these four bytes are no such header, or one of free format, whose length it does not
     * tell. */
    [[nodiscard]] static std::optional<Mp3Frame> read(const quint8 *header);
    /** True when both can stand in one stream. */
    [[nodiscard]] bool fits(const Mp3Frame &other) const;
    /** Mean bytes of a frame at this bit rate; padding makes single ones differ. */
    [[nodiscard]] double meanBytes() const;

    bool operator==(const Mp3Frame &) const = default;
};

/** What the first frame of a file may say of the whole in place of sound. */
struct Mp3Tag
{
    bool isVariable = false;          ///< the bit rate is not constant
    std::optional<qint64> frameCount; ///< without the tag's own frame
    std::optional<qint64> byteCount;  ///< with the tag's own frame
    /** Where each hundredth of the time begins, in 256ths of the bytes. */
    std::optional<std::array<quint8, 100>> places;
    qint64 delay = 0;   ///< samples before the first sound
    qint64 padding = 0; ///< samples behind the last one

    /** Reads "Xing", "Info" (both with LAME's extension) and "VBRI"; nothing for a frame of sound. */
    [[nodiscard]] static std::optional<Mp3Tag> read(const Mp3Frame &frame, QByteArrayView bytes);
};

} // namespace earshot::playback
