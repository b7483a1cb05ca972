// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/sounddecoder.h"

#include "playback/blockingbytes.h"
#include "playback/containerpackets.h"
#include "playback/libavhandles.h"
#include "playback/mp3packets.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace earshot::playback {

namespace {

constexpr qint64 JitterMs = 30;        // times in whole ms, such as WebM's, are not taken for gaps
constexpr qint64 LongestOverlapS = 10; // a longer way back is another stream behind the first
constexpr qint64 EarlierS = 5;         // second try where the first frame lies behind the place
// What a resampler needs grows with the ratio of the rates: beyond these no sound is worth the memory.
constexpr int LeastSampleRate = 1000;
constexpr int MostSampleRate = 768'000;

QString shortName(const char *format)
{
    const QByteArray name(format);
    if (name.startsWith("mov"))
        return QStringLiteral("mp4");
    if (name.startsWith("matroska"))
        return QStringLiteral("webm");
    return QString::fromLatin1(name.split(',').constFirst());
}

base::Problem notSound()
{
    return {base::ProblemKind::UnsupportedSound,
            QCoreApplication::translate("SoundDecoder",
                                        "The recording is damaged, or in a format that can't be "
                                        "played."),
            {},
            {}};
}

} // namespace

struct SoundDecoder::Libav
{
    std::unique_ptr<PacketSource> packets;
    CodecHandle codec;
    ResamplerHandle resampler;
    PacketHandle packet{av_packet_alloc()};
    FrameHandle frame{av_frame_alloc()};
    std::optional<qint64> origin;          ///< time of the first sound, in the packets' unit
    int sampleFormat = AV_SAMPLE_FMT_NONE; ///< what the resampler was made for
    int sampleRate = 0;
    int channelCount = 0;
};

SoundDecoder::SoundDecoder(std::shared_ptr<BlockingBytes> bytes)
    : m_bytes(std::move(bytes)), m_libav(std::make_unique<Libav>())
{}

SoundDecoder::~SoundDecoder() = default;

base::Result<std::unique_ptr<SoundDecoder>> SoundDecoder::open(const std::shared_ptr<BlockingBytes> &bytes)
{
    av_log_set_level(AV_LOG_QUIET); // it writes what it finds in a recording to the standard error output
    std::unique_ptr<SoundDecoder> decoder(new SoundDecoder(bytes));
    decoder->m_libav->packets = Mp3Packets::open(bytes);
    if (!decoder->m_libav->packets && !bytes->isBroken())
        decoder->m_libav->packets = ContainerPackets::open(bytes);
    if (decoder->m_libav->packets && decoder->openCodec()) {
        while (decoder->m_ready.empty() && decoder->decode()) {
        }
        if (!decoder->m_ready.empty())
            return decoder;
    }
    if (bytes->isBroken())
        return base::Problem{base::ProblemKind::Cancelled, {}, {}, {}};
    return notSound();
}

bool SoundDecoder::openCodec()
{
    const AVCodecParameters &parameters = m_libav->packets->parameters();
    const AVCodec *codec = avcodec_find_decoder(parameters.codec_id);
    m_libav->codec.reset(codec != nullptr ? avcodec_alloc_context3(codec) : nullptr);
    if (!m_libav->codec || avcodec_parameters_to_context(m_libav->codec.get(), &parameters) < 0)
        return false;
    m_libav->codec->pkt_timebase = m_libav->packets->timeBase();
    m_libav->codec->thread_count = 1;
    m_libav->origin = m_libav->packets->origin();
    return avcodec_open2(m_libav->codec.get(), codec, nullptr) >= 0;
}

bool SoundDecoder::seek(qint64 frame)
{
    const qint64 target = std::max<qint64>(0, frame);
    // Already there, as at the start: an Ogg would look at its end first to find its way.
    const qint64 ready = (qint64(m_ready.size()) - m_readyBegin) / m_format.channelCount;
    if (!m_isEnded && ready > 0 && target == m_position - ready - m_silence)
        return !m_bytes->isInterrupted();
    const qint64 earlier = EarlierS * m_format.sampleRate;
    for (const qint64 start : {target, target - earlier, qint64(0)}) {
        if (start < 0 || !restart(start))
            continue;
        m_wanted = target;
        while (m_ready.empty() && m_silence == 0 && decode()) {
        }
        const bool hasSound = !m_ready.empty() || m_silence > 0;
        if (m_bytes->isInterrupted() || (!hasSound && m_bytes->isBroken()))
            return false;
        if (m_isEnded || m_position - m_silence - qint64(m_ready.size()) / m_format.channelCount <= target)
            return true;
    }
    return !m_bytes->isBroken();
}

/** Lets decoding begin at or before a frame. */
bool SoundDecoder::restart(qint64 frame)
{
    m_bytes->forgetLack();
    m_ready.clear();
    m_readyBegin = 0;
    m_silence = 0;
    m_isSettling = true;
    m_hasLost = false;
    m_isEnded = false;
    m_position = frame;
    const qint64 time = m_libav->origin.value_or(0) +
                        av_rescale_q(frame, {1, m_format.sampleRate}, m_libav->packets->timeBase());
    avcodec_flush_buffers(m_libav->codec.get());
    m_libav->resampler.reset();
    m_libav->sampleFormat = AV_SAMPLE_FMT_NONE;
    return m_libav->packets->seek(time);
}

qint64 SoundDecoder::read(float *target, qint64 frameCount)
{
    if (m_bytes->isInterrupted())
        return -1;
    const qint64 channels = m_format.channelCount;
    qint64 done = 0;
    while (done < frameCount) {
        float *place = target + done * channels;
        if (m_silence > 0) {
            const qint64 count = std::min(m_silence, frameCount - done);
            std::fill_n(place, count * channels, 0.0F);
            m_silence -= count;
            done += count;
        } else if (const qint64 ready = qint64(m_ready.size()) - m_readyBegin; ready > 0) {
            const qint64 count = std::min(ready, (frameCount - done) * channels);
            std::copy_n(m_ready.begin() + m_readyBegin, count, place);
            m_readyBegin += count;
            done += count / channels;
        } else if (!decode()) {
            break;
        }
    }
    return done > 0 ? done : m_bytes->isBroken() ? -1 : 0;
}

/** Goes one step on; false at the end, and when the bytes cannot be had. */
bool SoundDecoder::decode()
{
    m_ready.clear();
    m_readyBegin = 0;
    const qint64 rate = m_format.sampleRate; // unknown before the first sound
    if (m_isEnded || (rate > 0 && m_position >= LongestRecordingMs * rate / 1000)) {
        m_isEnded = true;
        return false;
    }
    const int result = avcodec_receive_frame(m_libav->codec.get(), m_libav->frame.get());
    if (result == 0) {
        const bool goesOn = take(*m_libav->frame);
        av_frame_unref(m_libav->frame.get());
        return goesOn;
    }
    if (result == AVERROR_EOF) {
        noteLostEnd();
        m_isEnded = true;
        return false;
    }
    if (result != AVERROR(EAGAIN))
        m_hasLost = true;
    return feed();
}

bool SoundDecoder::feed()
{
    AVPacket *packet = m_libav->packet.get();
    switch (m_libav->packets->read(*packet)) {
    case PacketSource::Status::Packet:
        if (avcodec_send_packet(m_libav->codec.get(), packet) < 0)
            m_hasLost = true;
        av_packet_unref(packet);
        return true;
    case PacketSource::Status::Damaged:
        m_hasLost = true;
        return true;
    case PacketSource::Status::End:
        break;
    }
    if (m_bytes->isBroken())
        return false;
    avcodec_send_packet(m_libav->codec.get(), nullptr);
    return true;
}

std::optional<qint64> SoundDecoder::placeOf(const AVFrame &frame) const
{
    const qint64 time = frame.pts != AV_NOPTS_VALUE ? frame.pts : frame.best_effort_timestamp;
    if (time == AV_NOPTS_VALUE)
        return std::nullopt;
    return av_rescale_q(time - m_libav->origin.value_or(time), m_libav->packets->timeBase(),
                        {1, m_format.sampleRate});
}

bool SoundDecoder::take(const AVFrame &frame)
{
    if (frame.sample_rate < LeastSampleRate || frame.sample_rate > MostSampleRate) {
        m_hasLost = true;
        return true;
    }
    if (m_format.sampleRate == 0)
        m_format = {std::clamp(frame.ch_layout.nb_channels, 1, 8),
                    std::clamp(frame.sample_rate, 8000, 96000)};
    if (!m_libav->origin)
        m_libav->origin = frame.pts != AV_NOPTS_VALUE ? frame.pts : 0;

    const qint64 rate = m_format.sampleRate;
    qint64 begin = placeOf(frame).value_or(m_position);
    if (!m_isSettling) {
        // Time stamps may be invented: no gap reaches behind the end of the longest recording.
        const bool isBeyond =
            begin > LongestRecordingMs * rate / 1000 && begin - m_position > JitterMs * rate / 1000;
        if (m_position - begin > LongestOverlapS * rate || isBeyond) {
            *m_libav->origin -=
                av_rescale_q(m_position - begin, {1, int(rate)}, m_libav->packets->timeBase());
            begin = m_position;
        } else if (std::llabs(begin - m_position) <= JitterMs * rate / 1000) {
            begin = m_position;
        }
        if (begin > m_position) {
            noteDamage(m_position, begin);
            m_silence = begin - std::max(m_position, m_wanted);
        }
    }
    const bool wasSettling = std::exchange(m_isSettling, false);
    const qint64 keptFrom = wasSettling ? m_wanted : std::max(m_position, m_wanted);
    m_silence = std::max<qint64>(0, m_silence);
    if (!convert(frame))
        return false;
    const qint64 count = qint64(m_ready.size()) / m_format.channelCount;
    if (m_hasLost && begin == m_position && !wasSettling)
        noteDamage(begin, begin + count); // the decoder has made something up
    m_hasLost = false;
    m_readyBegin = std::clamp<qint64>(keptFrom - begin, 0, count) * m_format.channelCount;
    if (m_readyBegin > 0) {
        m_ready.erase(m_ready.begin(), m_ready.begin() + m_readyBegin);
        m_readyBegin = 0;
    }
    m_position = std::max(wasSettling ? begin : m_position, begin + count);
    return true;
}

/** Puts a frame's samples into m_ready, in turns and at the rate of the format. */
bool SoundDecoder::convert(const AVFrame &frame)
{
    Libav &libav = *m_libav;
    if (libav.sampleFormat != frame.format || libav.sampleRate != frame.sample_rate ||
        libav.channelCount != frame.ch_layout.nb_channels) {
        AVChannelLayout from{};
        AVChannelLayout to{};
        if (frame.ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
            av_channel_layout_default(&from, frame.ch_layout.nb_channels);
        else
            av_channel_layout_copy(&from, &frame.ch_layout);
        if (from.nb_channels == m_format.channelCount)
            av_channel_layout_copy(&to, &from);
        else
            av_channel_layout_default(&to, m_format.channelCount);
        SwrContext *made = nullptr;
        const int result =
            swr_alloc_set_opts2(&made, &to, AV_SAMPLE_FMT_FLT, m_format.sampleRate, &from,
                                static_cast<AVSampleFormat>(frame.format), frame.sample_rate, 0, nullptr);
        libav.resampler.reset(made);
        av_channel_layout_uninit(&from);
        av_channel_layout_uninit(&to);
        if (result < 0 || swr_init(made) < 0)
            return false;
        libav.sampleFormat = frame.format;
        libav.sampleRate = frame.sample_rate;
        libav.channelCount = frame.ch_layout.nb_channels;
    }
    const int room = swr_get_out_samples(libav.resampler.get(), frame.nb_samples);
    if (room < 0)
        return false;
    m_ready.resize(static_cast<size_t>(room) * static_cast<size_t>(m_format.channelCount));
    auto *target = reinterpret_cast<uint8_t *>(m_ready.data());
    const int count = swr_convert(libav.resampler.get(), &target, room,
                                  const_cast<const uint8_t **>(frame.extended_data), frame.nb_samples);
    m_ready.resize(static_cast<size_t>(std::max(0, count)) * static_cast<size_t>(m_format.channelCount));
    return count >= 0;
}

QString SoundDecoder::formatText() const
{
    const QString container = shortName(m_libav->packets->formatName());
    const QString codec = QString::fromLatin1(avcodec_get_name(m_libav->codec->codec_id));
    return QStringLiteral("%1, %2 kHz, %3 ch")
        .arg(container == codec ? codec : container + u'/' + codec)
        .arg(m_format.sampleRate / 1000.0)
        .arg(m_format.channelCount);
}

std::optional<qint64> SoundDecoder::guessedLengthMs() const
{
    const auto length = m_libav->packets->guessedLength();
    if (!length)
        return std::nullopt;
    const qint64 lengthMs = av_rescale_q(*length, m_libav->packets->timeBase(), {1, 1000});
    return std::min(lengthMs, LongestRecordingMs);
}

/** What was lost at the end, if it is worth a word: the odd bytes behind many a recording are not. */
void SoundDecoder::noteLostEnd()
{
    constexpr qint64 NotableS = 1;
    const qint64 rate = m_format.sampleRate; // unknown where there was no sound at all
    const auto lengthMs = guessedLengthMs();
    if (!m_hasLost || rate == 0 || !lengthMs)
        return;
    const qint64 end = *lengthMs * rate / 1000;
    if (end - m_position >= NotableS * rate)
        noteDamage(m_position, end);
}

void SoundDecoder::noteDamage(qint64 beginFrame, qint64 endFrame)
{
    const auto ms = [this](qint64 frame) { return frame * 1000 / m_format.sampleRate; };
    const TimeRange range{ms(std::max<qint64>(0, beginFrame)), ms(endFrame)};
    if (range.endMs <= 0)
        return; // before the first sound, where nobody listens
    if (!m_damage.empty() && range.beginMs <= m_damage.back().endMs + 1) {
        if (range.beginMs >= m_damage.back().beginMs)
            m_damage.back().endMs = std::max(m_damage.back().endMs, range.endMs);
        return;
    }
    m_damage.push_back(range);
}

} // namespace earshot::playback
