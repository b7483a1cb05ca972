// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/bytewindow.h"
#include "playback/mp3frame.h"
#include "playback/packetsource.h"

#include <memory>
#include <vector>

namespace earshot::playback {

class BlockingBytes;

/**
 * The frames of an MP3, counted by their headers: libavformat guesses the place of a seek from a table of a
 * hundred entries or a mean bit rate and is seconds off where the bit rate varies; counted, every place is
 * exact as far as the bytes before it are there. Where they are not, a constant bit rate tells the place
 * exactly and a variable one about.
 */
class Mp3Packets final : public PacketSource
{
    Q_DISABLE_COPY_MOVE(Mp3Packets)

public:
    /** Waits for the first bytes. Nothing when they are no MP3, or cannot be had. */
    [[nodiscard]] static std::unique_ptr<Mp3Packets> open(std::shared_ptr<BlockingBytes> bytes);

    [[nodiscard]] const AVCodecParameters &parameters() const override { return *m_parameters; }
    [[nodiscard]] AVRational timeBase() const override { return {1, m_first.sampleRate}; }
    [[nodiscard]] std::optional<qint64> origin() const override { return 0; }
    [[nodiscard]] std::optional<qint64> guessedLength() const override;
    [[nodiscard]] const char *formatName() const override { return "mp3"; }
    Status read(AVPacket &packet) override;
    bool seek(qint64 time) override;

private:
    /** Where a frame begins. */
    struct Place
    {
        qint64 number = 0; ///< of the frame, from 0
        qint64 offset = 0;
    };
    enum class Step : quint8 {
        Frame,
        Skipped, ///< bytes that are no frame lay before the place
        End,
    };

    explicit Mp3Packets(std::shared_ptr<BlockingBytes> bytes);

    [[nodiscard]] bool readHead();
    [[nodiscard]] std::optional<Mp3Frame> frameAt(ByteWindow &window, qint64 offset) const;
    [[nodiscard]] bool isFollowed(ByteWindow &window, qint64 offset, const Mp3Frame &frame) const;
    [[nodiscard]] std::optional<qint64> nextFrame(ByteWindow &window, qint64 offset, qint64 limit) const;
    [[nodiscard]] std::optional<qint64> behindTag(ByteWindow &window, qint64 offset) const;
    [[nodiscard]] bool goToEnd();
    [[nodiscard]] Step settle(ByteWindow &window, Place &place) const;
    [[nodiscard]] Place counted(qint64 number);
    [[nodiscard]] std::optional<Place> guessed(qint64 number);

    std::shared_ptr<BlockingBytes> m_bytes;
    ByteWindow m_ahead;    ///< for packets; waits
    ByteWindow m_counting; ///< for counting; only what is there
    ParametersHandle m_parameters;
    Mp3Frame m_first;
    Mp3Tag m_tag;
    qint64 m_tagOffset = 0;     ///< of the tag's frame, or of the first one
    Place m_next;               ///< what read() gives next
    Place m_counted;            ///< how far frames have been counted
    bool m_isConstant = true;   ///< all counted frames have the bit rate of the first
    std::vector<Place> m_marks; ///< every so many counted frames
};

} // namespace earshot::playback
