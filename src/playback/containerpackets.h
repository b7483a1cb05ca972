// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/packetsource.h"

#include <memory>

namespace earshot::playback {

class BlockingBytes;

/** Packets of everything that libavformat reads and that recordings come in. */
class ContainerPackets final : public PacketSource
{
    Q_DISABLE_COPY_MOVE(ContainerPackets)

public:
    /** Waits for the first bytes. Nothing when they are no sound of an accepted format, or cannot be had. */
    [[nodiscard]] static std::unique_ptr<ContainerPackets> open(std::shared_ptr<BlockingBytes> bytes);
    ~ContainerPackets() override;

    [[nodiscard]] const AVCodecParameters &parameters() const override { return *m_stream->codecpar; }
    [[nodiscard]] AVRational timeBase() const override { return m_stream->time_base; }
    [[nodiscard]] std::optional<qint64> origin() const override { return std::nullopt; }
    [[nodiscard]] std::optional<qint64> guessedLength() const override;
    [[nodiscard]] const char *formatName() const override { return m_format->iformat->name; }
    Status read(AVPacket &packet) override;
    bool seek(qint64 time) override;

private:
    explicit ContainerPackets(std::shared_ptr<BlockingBytes> bytes);

    [[nodiscard]] bool openInput();
    static int readBytes(void *self, uint8_t *target, int size);
    static int64_t seekBytes(void *self, int64_t offset, int whence);
    static int isInterrupted(void *self);

    std::shared_ptr<BlockingBytes> m_bytes;
    qint64 m_offset = 0; ///< of the next byte that libav reads
    AVIOContext *m_io = nullptr;
    AVFormatContext *m_format = nullptr;
    AVStream *m_stream = nullptr;
    int m_failedReads = 0; ///< in a row
};

} // namespace earshot::playback
