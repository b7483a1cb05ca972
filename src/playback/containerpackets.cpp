// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/containerpackets.h"

#include "playback/blockingbytes.h"

#include <QByteArrayView>

#include <array>
#include <cstdio>

namespace earshot::playback {

namespace {

constexpr int BufferSize = 32 * 1024;
constexpr int MostFailedReads = 100;   // a demuxer that can't go on says so for ever
constexpr qint64 SettleMs = 200;       // Opus asks for 80 (RFC 7845, 4.6), the others for a packet or two
constexpr qint64 ProbeBytes = 1 << 20; // covers are embedded before the sound

// What recordings come in, and nothing that refers to other files or addresses.
constexpr const char *Formats =
    "ogg,mov,mp4,m4a,3gp,wav,w64,rf64,matroska,webm,flac,amr,amrnb,amrwb,aac,mp3,aiff,au";
constexpr const char *Codecs =
    "opus,libopus,vorbis,aac,aac_latm,mp3float,mp3,mp2float,mp2,flac,alac,amrnb,amrwb,libopencore_amrnb,"
    "libopencore_amrwb,gsm,gsm_ms,libgsm,libgsm_ms,pcm_mulaw,pcm_alaw,pcm_u8,pcm_s8,pcm_s16le,pcm_s16be,pcm_"
    "s24le,"
    "pcm_s24be,pcm_s32le,pcm_s32be,pcm_f32le,pcm_f32be,pcm_f64le,pcm_f64be,adpcm_ms,adpcm_ima_wav,g722,g726";

/** True when libav would look at the end of the file while it opens it, only to learn the length. */
bool isSoundToTheEnd(QByteArrayView head)
{
    return head.startsWith("OggS") || head.startsWith("RIFF") || head.startsWith("RF64");
}

} // namespace

ContainerPackets::ContainerPackets(std::shared_ptr<BlockingBytes> bytes) : m_bytes(std::move(bytes))
{}

ContainerPackets::~ContainerPackets()
{
    avformat_close_input(&m_format);
    if (m_io != nullptr) {
        av_freep(static_cast<void *>(&m_io->buffer));
        avio_context_free(&m_io);
    }
}

std::unique_ptr<ContainerPackets> ContainerPackets::open(std::shared_ptr<BlockingBytes> bytes)
{
    std::unique_ptr<ContainerPackets> packets(new ContainerPackets(std::move(bytes)));
    return packets->openInput() ? std::move(packets) : nullptr;
}

bool ContainerPackets::openInput()
{
    std::array<char, 16> head{};
    const qint64 headSize = m_bytes->read(0, head.data(), head.size());
    if (headSize <= 0)
        return false;
    auto *buffer = static_cast<unsigned char *>(av_malloc(BufferSize));
    m_io = avio_alloc_context(buffer, BufferSize, 0, this, &readBytes, nullptr, &seekBytes);
    m_format = avformat_alloc_context();
    if (m_io == nullptr || m_format == nullptr)
        return false;
    m_io->seekable = isSoundToTheEnd({head.data(), headSize}) ? 0 : AVIO_SEEKABLE_NORMAL;
    m_format->pb = m_io;
    m_format->flags |= AVFMT_FLAG_CUSTOM_IO;
    m_format->interrupt_callback = {&isInterrupted, this};
    m_format->probesize = ProbeBytes;
    m_format->max_probe_packets =
        1; // else seconds of a WAV are read in search of what is not accepted anyway
    m_format->format_whitelist = av_strdup(Formats);
    m_format->codec_whitelist = av_strdup(Codecs);
    m_format->protocol_whitelist = av_strdup("none");
    if (avformat_open_input(&m_format, nullptr, nullptr, nullptr) < 0)
        return false; // frees m_format
    m_io->seekable = AVIO_SEEKABLE_NORMAL;

    int best = av_find_best_stream(m_format, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    const auto isKnown = [this](int stream) {
        return stream >= 0 && m_format->streams[stream]->codecpar->sample_rate > 0 &&
               m_format->streams[stream]->codecpar->ch_layout.nb_channels > 0;
    };
    if (!isKnown(best)) {
        if (avformat_find_stream_info(m_format, nullptr) < 0)
            return false;
        best = av_find_best_stream(m_format, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    }
    if (best < 0)
        return false;
    for (unsigned i = 0; i < m_format->nb_streams; ++i)
        m_format->streams[i]->discard = static_cast<int>(i) == best ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    m_stream = m_format->streams[best];
    return true;
}

std::optional<qint64> ContainerPackets::guessedLength() const
{
    if (m_stream->duration > 0)
        return m_stream->duration;
    if (m_format->duration > 0)
        return av_rescale_q(m_format->duration, {1, AV_TIME_BASE}, m_stream->time_base);
    return std::nullopt;
}

PacketSource::Status ContainerPackets::read(AVPacket &packet)
{
    while (true) {
        const int result = av_read_frame(m_format, &packet);
        if (result >= 0) {
            m_failedReads = 0;
            if (packet.stream_index == m_stream->index)
                return Status::Packet;
            av_packet_unref(&packet);
            continue;
        }
        if (result == AVERROR_EOF || result == AVERROR_EXIT || result == AVERROR(EIO) ||
            m_bytes->isBroken() || ++m_failedReads > MostFailedReads)
            return Status::End;
        return Status::Damaged;
    }
}

bool ContainerPackets::seek(qint64 time)
{
    m_failedReads = 0;
    m_io->error = 0;
    m_io->eof_reached = 0;
    const qint64 settle = av_rescale_q(SettleMs, {1, 1000}, m_stream->time_base);
    const qint64 start = m_stream->start_time == AV_NOPTS_VALUE ? 0 : m_stream->start_time;
    const qint64 target = time - settle;
    if (target > start && av_seek_frame(m_format, m_stream->index, target, AVSEEK_FLAG_BACKWARD) >= 0)
        return true;
    if (m_bytes->isBroken())
        return false;
    // The start, or a format without an index: everything before the place is decoded and dropped.
    return av_seek_frame(m_format, m_stream->index, start, AVSEEK_FLAG_BACKWARD) >= 0 ||
           av_seek_frame(m_format, -1, 0, AVSEEK_FLAG_BYTE) >= 0;
}

int ContainerPackets::readBytes(void *self, uint8_t *target, int size)
{
    auto *packets = static_cast<ContainerPackets *>(self);
    const qint64 got = packets->m_bytes->read(packets->m_offset, reinterpret_cast<char *>(target), size);
    if (got < 0)
        return packets->m_bytes->isBroken() ? AVERROR_EXIT : AVERROR(EIO);
    if (got == 0)
        return AVERROR_EOF;
    packets->m_offset += got;
    return static_cast<int>(got);
}

int64_t ContainerPackets::seekBytes(void *self, int64_t offset, int whence)
{
    auto *packets = static_cast<ContainerPackets *>(self);
    const auto size = packets->m_bytes->size();
    qint64 target = -1;
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return size ? *size : AVERROR(ENOSYS);
    case SEEK_SET:
        target = offset;
        break;
    case SEEK_CUR:
        target = packets->m_offset + offset;
        break;
    case SEEK_END:
        target = size ? *size + offset : -1;
        break;
    default:
        break;
    }
    if (target < 0)
        return AVERROR(EINVAL);
    packets->m_offset = target;
    return target;
}

int ContainerPackets::isInterrupted(void *self)
{
    return static_cast<ContainerPackets *>(self)->m_bytes->isInterrupted() ? 1 : 0;
}

} // namespace earshot::playback
