// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/mp3frame.h"

#include <QtEndian>

#include <algorithm>

namespace earshot::playback {

namespace {

// ISO 11172-3, table of 2.4.2.3, and ISO 13818-3; kbit/s by index, 0 is free format.
constexpr std::array<int, 15> BitRates1{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
constexpr std::array<int, 15> BitRates2{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
constexpr std::array<int, 3> SampleRates{44100, 48000, 32000};

// The decoder itself holds back this much (528 samples of the filter bank and one).
constexpr qint64 DecoderDelay = 529;

} // namespace

std::optional<Mp3Frame> Mp3Frame::read(const quint8 *header)
{
    const int version = header[1] >> 3 & 3; // 0: 2.5, 2: 2, 3: 1
    const int layer = header[1] >> 1 & 3;   // 1: III
    const unsigned bitRate = header[2] >> 4;
    const unsigned sampleRate = header[2] >> 2 & 3;
    const bool isSync = header[0] == 0xff && (header[1] & 0xe0) == 0xe0;
    if (!isSync || version == 1 || layer != 1 || bitRate == 0 || bitRate == 15 || sampleRate == 3 ||
        (header[3] & 3) == 2)
        return std::nullopt;
    Mp3Frame frame;
    frame.sampleRate = SampleRates[sampleRate] / (version == 3 ? 1 : version == 2 ? 2 : 4);
    frame.sampleCount = version == 3 ? 1152 : 576;
    frame.channelCount = header[3] >> 6 == 3 ? 1 : 2;
    frame.bitRate = 1000 * (version == 3 ? BitRates1[bitRate] : BitRates2[bitRate]);
    frame.byteCount = frame.sampleCount / 8 * frame.bitRate / frame.sampleRate + (header[2] >> 1 & 1);
    return frame;
}

bool Mp3Frame::fits(const Mp3Frame &other) const
{
    return sampleRate == other.sampleRate && sampleCount == other.sampleCount;
}

double Mp3Frame::meanBytes() const
{
    return static_cast<double>(sampleCount) / 8 * bitRate / sampleRate;
}

std::optional<Mp3Tag> Mp3Tag::read(const Mp3Frame &frame, QByteArrayView bytes)
{
    Mp3Tag tag;
    const auto number = [&bytes](qsizetype at) { return qFromBigEndian<quint32>(bytes.data() + at); };
    constexpr qsizetype VbriAt = 36;
    if (bytes.size() >= VbriAt + 18 && bytes.sliced(VbriAt).startsWith("VBRI")) {
        tag.isVariable = true;
        tag.byteCount = number(VbriAt + 10);
        tag.frameCount = number(VbriAt + 14);
        return tag;
    }
    const bool isMpeg1 = frame.sampleCount == 1152;
    const bool isMono = frame.channelCount == 1;
    qsizetype at = Mp3Frame::HeaderSize + (isMpeg1 ? (isMono ? 17 : 32) : (isMono ? 9 : 17));
    if (bytes.size() < at + 8 ||
        !(bytes.sliced(at).startsWith("Xing") || bytes.sliced(at).startsWith("Info")))
        return std::nullopt;
    tag.isVariable = bytes.sliced(at).startsWith("Xing");
    const quint32 flags = number(at + 4);
    at += 8;
    const auto take = [&](quint32 flag, qsizetype length) -> std::optional<qsizetype> {
        if ((flags & flag) == 0 || bytes.size() < at + length)
            return std::nullopt;
        at += length;
        return at - length;
    };
    if (const auto place = take(1, 4))
        tag.frameCount = number(*place);
    if (const auto place = take(2, 4))
        tag.byteCount = number(*place);
    if (const auto place = take(4, 100)) {
        tag.places.emplace();
        std::copy_n(bytes.data() + *place, tag.places->size(), tag.places->begin());
    }
    (void)take(8, 4); // the encoder's opinion of its quality
    // LAME's extension: delay and padding, 12 bits each, after a version and 12 other bytes.
    if (bytes.size() >= at + 24 && bytes[at] != 0) {
        const quint32 both = number(at + 20) & 0xffffff;
        tag.delay = (both >> 12) + DecoderDelay;
        tag.padding = std::max<qint64>(0, static_cast<qint64>(both & 0xfff) - DecoderDelay);
    }
    return tag;
}

} // namespace earshot::playback
