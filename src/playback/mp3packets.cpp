// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/mp3packets.h"

#include "playback/blockingbytes.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace earshot::playback {

namespace {

constexpr qint64 MarkEvery = 64;    // frames, some 2 s
constexpr qint64 SettleFrames = 12; // the bit reservoir reaches back nine frames at the lowest bit rate
constexpr qint64 LongestSearch = 256 * 1024; // for the first frame, behind covers and other tags
constexpr qint64 LongestGap = 16 << 20;      // for the next frame behind damage
constexpr int Id3HeaderSize = 10;

/** Length of an ID3v2 tag (id3.org, id3v2.4.0-structure 3.1), header and footer included; 0: there is none.
 */
qint64 id3Length(const quint8 *header)
{
    if (std::memcmp(header, "ID3", 3) != 0)
        return 0;
    qint64 size = 0;
    for (int i = 6; i < Id3HeaderSize; ++i)
        size = size << 7 | (header[i] & 0x7f);
    return Id3HeaderSize + size + ((header[5] & 0x10) != 0 ? Id3HeaderSize : 0);
}

/** Tags that stand behind the last frame, or between those of files that were joined, are no damage. */
bool isTag(const quint8 *bytes)
{
    return std::memcmp(bytes, "TAG", 3) == 0 || std::memcmp(bytes, "APET", 4) == 0 ||
           std::memcmp(bytes, "LYRI", 4) == 0 || std::memcmp(bytes, "ID3", 3) == 0;
}

} // namespace

Mp3Packets::Mp3Packets(std::shared_ptr<BlockingBytes> bytes)
    : m_bytes(std::move(bytes)), m_ahead(*m_bytes, true), m_counting(*m_bytes, false)
{}

std::unique_ptr<Mp3Packets> Mp3Packets::open(std::shared_ptr<BlockingBytes> bytes)
{
    std::unique_ptr<Mp3Packets> packets(new Mp3Packets(std::move(bytes)));
    return packets->readHead() ? std::move(packets) : nullptr;
}

bool Mp3Packets::readHead()
{
    qint64 offset = 0;
    while (const quint8 *header = m_ahead.at(offset, Id3HeaderSize)) {
        const qint64 length = id3Length(header);
        if (length == 0)
            break;
        offset += length;
    }
    // Junk before the first frame is only believed to be some behind an ID3 tag: other formats hold anything.
    const quint8 *start = m_ahead.at(offset, Mp3Frame::HeaderSize);
    if (start == nullptr || (offset == 0 && !Mp3Frame::read(start)))
        return false;
    const auto found = nextFrame(m_ahead, offset, LongestSearch);
    const auto first = found ? frameAt(m_ahead, *found) : std::nullopt;
    if (!first)
        return false; // none, or interrupted by now
    m_first = *first;
    m_tagOffset = *found;
    m_next = {0, *found};
    if (const quint8 *bytes = m_ahead.at(*found, m_first.byteCount)) {
        if (const auto tag = Mp3Tag::read(m_first, {bytes, m_first.byteCount})) {
            m_tag = *tag;
            m_next.offset += m_first.byteCount;
            // The tag's own frame may have another bit rate than the sound.
            if (const auto frame = frameAt(m_ahead, m_next.offset))
                m_first = *frame;
        }
    }
    m_isConstant = !m_tag.isVariable;
    m_counted = m_next;

    m_parameters.reset(avcodec_parameters_alloc());
    m_parameters->codec_type = AVMEDIA_TYPE_AUDIO;
    m_parameters->codec_id = AV_CODEC_ID_MP3;
    m_parameters->sample_rate = m_first.sampleRate;
    av_channel_layout_default(&m_parameters->ch_layout, m_first.channelCount);
    return true;
}

std::optional<Mp3Frame> Mp3Packets::frameAt(ByteWindow &window, qint64 offset) const
{
    const quint8 *header = window.at(offset, Mp3Frame::HeaderSize);
    const auto frame = header != nullptr ? Mp3Frame::read(header) : std::nullopt;
    return frame && (m_first.sampleRate == 0 || frame->fits(m_first)) ? frame : std::nullopt;
}

/** Four bytes of sound look like a header now and then; two headers in a row do not. */
bool Mp3Packets::isFollowed(ByteWindow &window, qint64 offset, const Mp3Frame &frame) const
{
    const qint64 end = offset + frame.byteCount;
    const quint8 *next = window.at(end, Mp3Frame::HeaderSize);
    if (next == nullptr) {
        const auto size = m_bytes->size();
        return size && end <= *size && end + Mp3Frame::HeaderSize > *size; // the last one
    }
    const auto following = Mp3Frame::read(next);
    return (following && following->fits(frame)) || isTag(next);
}

std::optional<qint64> Mp3Packets::nextFrame(ByteWindow &window, qint64 offset, qint64 limit) const
{
    for (const qint64 end = offset + limit; offset < end; ++offset) {
        if (window.at(offset, Mp3Frame::HeaderSize) == nullptr)
            return std::nullopt;
        const auto frame = frameAt(window, offset);
        if (frame && isFollowed(window, offset, *frame))
            return offset;
    }
    return std::nullopt;
}

/** The first frame behind a tag, of a file that was joined to the one before. */
std::optional<qint64> Mp3Packets::behindTag(ByteWindow &window, qint64 offset) const
{
    const quint8 *header = window.at(offset, Id3HeaderSize);
    if (header == nullptr)
        return std::nullopt;
    return nextFrame(window, offset + std::max<qint64>(id3Length(header), Mp3Frame::HeaderSize),
                     LongestSearch);
}

/** Moves a place that may lie in damage on to the next frame, and its number by what was lost. */
Mp3Packets::Step Mp3Packets::settle(ByteWindow &window, Place &place) const
{
    const quint8 *bytes = window.at(place.offset, Mp3Frame::HeaderSize);
    if (bytes == nullptr)
        return Step::End;
    if (isTag(bytes)) {
        const auto behind = behindTag(window, place.offset);
        place.offset = behind.value_or(place.offset);
        return behind ? Step::Frame : Step::End;
    }
    if (const auto frame = frameAt(window, place.offset))
        return Step::Frame;
    const auto found = nextFrame(window, place.offset + 1, LongestGap);
    if (!found)
        return Step::End;
    const auto lost = static_cast<double>(*found - place.offset) / m_first.meanBytes();
    place = {place.number + std::llround(lost), *found};
    return Step::Skipped;
}

std::optional<qint64> Mp3Packets::guessedLength() const
{
    if (m_tag.frameCount)
        return *m_tag.frameCount * m_first.sampleCount - m_tag.delay - m_tag.padding;
    const auto size = m_bytes->size();
    if (!size)
        return std::nullopt;
    return std::llround(static_cast<double>(*size - m_tagOffset) / m_first.meanBytes() * m_first.sampleCount);
}

PacketSource::Status Mp3Packets::read(AVPacket &packet)
{
    const Step step = settle(m_ahead, m_next);
    if (step == Step::End)
        return goToEnd() ? Status::Damaged : Status::End;
    if (step == Step::Skipped)
        return Status::Damaged;
    const auto found = frameAt(m_ahead, m_next.offset);
    const quint8 *bytes = found ? m_ahead.at(m_next.offset, found->byteCount) : nullptr;
    if (bytes == nullptr)
        return Status::End; // cut off in the last frame, or interrupted by now
    const Mp3Frame &frame = *found;
    if (av_new_packet(&packet, frame.byteCount) < 0)
        return Status::Damaged;
    std::memcpy(packet.data, bytes, static_cast<size_t>(frame.byteCount));
    packet.pts = m_next.number * m_first.sampleCount - m_tag.delay;
    packet.dts = packet.pts;
    packet.duration = frame.sampleCount;
    const bool isLast = m_tag.frameCount && m_next.number + 1 == *m_tag.frameCount &&
                        !frameAt(m_ahead, m_next.offset + frame.byteCount);
    if (isLast && m_tag.padding > 0) {
        // Tells the decoder what to leave out at the end; the layout is that of AV_PKT_DATA_SKIP_SAMPLES.
        if (auto *side = av_packet_new_side_data(&packet, AV_PKT_DATA_SKIP_SAMPLES, 10)) {
            std::memset(side, 0, 10);
            const auto padding = static_cast<quint32>(std::min<qint64>(m_tag.padding, frame.sampleCount));
            for (int i = 0; i < 4; ++i)
                side[4 + i] = static_cast<quint8>(padding >> (8 * i));
        }
    }
    m_next = {m_next.number + 1, m_next.offset + frame.byteCount};
    return Status::Packet;
}

/** Passes what no frame follows. @return whether it was neither a tag nor nothing, but damage. */
bool Mp3Packets::goToEnd()
{
    const quint8 *bytes = m_ahead.at(m_next.offset, Mp3Frame::HeaderSize);
    const auto size = m_bytes->size();
    if (bytes == nullptr || isTag(bytes) || !size || m_bytes->isBroken())
        return false;
    m_next.offset = *size;
    return true;
}

bool Mp3Packets::seek(qint64 time)
{
    const qint64 sample = std::max<qint64>(0, time + m_tag.delay);
    const qint64 number = std::max<qint64>(0, sample / m_first.sampleCount - SettleFrames);
    Place place = counted(number);
    if (place.number < number) {
        if (const auto guess = guessed(number))
            place = *guess;
        else if (m_bytes->isBroken())
            return false;
        else
            place = counted(number); // behind the end, as far as it goes
    }
    m_next = place;
    return true;
}

/** The place of a frame, or the last one before it that the bytes that are there lead to. */
Mp3Packets::Place Mp3Packets::counted(qint64 number)
{
    Place place = m_counted;
    if (number < m_counted.number) {
        const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), number,
                                            [](qint64 n, const Place &mark) { return n < mark.number; });
        if (after == m_marks.begin())
            return {0, m_marks.empty() ? m_counted.offset : m_marks.front().offset};
        place = *std::prev(after);
    }
    while (place.number < number) {
        Place next = place;
        if (settle(m_counting, next) == Step::End)
            break;
        const auto frame = frameAt(m_counting, next.offset);
        if (!frame || m_counting.at(next.offset, frame->byteCount) == nullptr)
            break;
        if (place.offset == m_counted.offset) {
            m_isConstant = m_isConstant && frame->bitRate == m_first.bitRate;
            if (m_marks.empty() || next.number - m_marks.back().number >= MarkEvery)
                m_marks.push_back(next);
            m_counted = {next.number + 1, next.offset + frame->byteCount};
        }
        place = {next.number + 1, next.offset + frame->byteCount};
    }
    return place;
}

/** The place of a frame that lies behind bytes that have not arrived; waits for the bytes there. */
std::optional<Mp3Packets::Place> Mp3Packets::guessed(qint64 number)
{
    const double soundOffset = static_cast<double>(m_counted.offset);
    const double ahead = static_cast<double>(number - m_counted.number);
    const auto size = m_bytes->size();
    double offset = soundOffset + ahead * m_first.meanBytes();
    const bool hasTable =
        m_tag.places && m_tag.frameCount && *m_tag.frameCount > 0 && (m_tag.byteCount || size);
    if (!m_isConstant && hasTable) {
        const double bytes = static_cast<double>(m_tag.byteCount ? *m_tag.byteCount : *size - m_tagOffset);
        const double percent = std::clamp(
            100.0 * static_cast<double>(number) / static_cast<double>(*m_tag.frameCount), 0.0, 99.999);
        const auto index = static_cast<size_t>(percent);
        const double from = (*m_tag.places)[index];
        const double to = index + 1 < m_tag.places->size() ? (*m_tag.places)[index + 1] : 256;
        const double share = (from + (to - from) * (percent - std::floor(percent))) / 256;
        offset = static_cast<double>(m_tagOffset) + share * bytes;
    } else if (!m_isConstant && m_counted.number > 0) {
        const double mean =
            (soundOffset - static_cast<double>(m_tagOffset)) / static_cast<double>(m_counted.number);
        offset = soundOffset + ahead * mean;
    }
    if (size && offset >= static_cast<double>(*size))
        return std::nullopt;
    // With a constant bit rate a frame begins less than a byte from its mean place: padding.
    const auto found =
        nextFrame(m_ahead, std::max<qint64>(m_counted.offset, std::llround(offset) - 1), LongestGap);
    if (!found)
        return std::nullopt;
    if (!m_isConstant)
        return Place{number, *found};
    const double frames = (static_cast<double>(*found) - soundOffset) / m_first.meanBytes();
    return Place{m_counted.number + std::llround(frames), *found};
}

} // namespace earshot::playback
