// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/libavhandles.h"

#include <QtGlobal>

#include <optional>

namespace earshot::playback {

/** The compressed packets of one sound stream. Lives in a worker thread and may wait there for bytes. */
class PacketSource
{
public:
    enum class Status : quint8 {
        Packet,
        Damaged, ///< a packet is lost; the next one may be good
        End,
    };

    virtual ~PacketSource() = default;

    [[nodiscard]] virtual const AVCodecParameters &parameters() const = 0;
    /** Unit of the packets' times. */
    [[nodiscard]] virtual AVRational timeBase() const = 0;
    /** Time of the first sound, if it is known without decoding; what is decoded before it is not sound. */
    [[nodiscard]] virtual std::optional<qint64> origin() const = 0;
    /** Length of the sound in units of timeBase(), as the head of the recording says or lets guess; often
     * wrong. */
    [[nodiscard]] virtual std::optional<qint64> guessedLength() const = 0;
    /** Name of the format, the same in every language. */
    [[nodiscard]] virtual const char *formatName() const = 0;

    /** The next packet in `packet`, which was unreferenced before. */
    virtual Status read(AVPacket &packet) = 0;
    /**
     * The next packets are those that decode to the sound at `time`, with enough before it that the decoder
     * has settled.
     * @return false when the place cannot be gone to, or the bytes cannot be had
     */
    virtual bool seek(qint64 time) = 0;
};

} // namespace earshot::playback
