// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever is called a recording is refused or decoded: truncated, flipped or invented, from any place on.
#include "playback/blockingbytes.h"
#include "playback/sounddecoder.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

using namespace earshot;

namespace {

constexpr qint64 FramesAtOnce = 1024;
constexpr int MostReads = 100;

void require(bool condition, const char *what = "")
{
    if (!condition)
        std::fprintf(stderr, "%s", what), std::abort();
}

class Bytes final : public base::ByteSource
{
public:
    Bytes(const uint8_t *data, size_t size) : m_data(data), m_size(static_cast<qint64>(size)) {}

    [[nodiscard]] std::optional<qint64> size() const override { return m_size; }
    [[nodiscard]] qint64 availableFrom(qint64 offset) const override
    {
        return std::max<qint64>(0, m_size - offset);
    }
    [[nodiscard]] bool isComplete() const override { return true; }
    [[nodiscard]] QString contentType() const override { return {}; }
    qint64 read(qint64 offset, char *target, qint64 length) const override
    {
        const qint64 count = std::min(length, availableFrom(offset));
        if (count > 0)
            std::memcpy(target, m_data + offset, static_cast<size_t>(count));
        return count;
    }

private:
    const uint8_t *m_data;
    qint64 m_size;
};

void readOn(playback::SoundDecoder &decoder)
{
    const auto channels = static_cast<size_t>(decoder.format().channelCount);
    std::vector<float> samples(FramesAtOnce * channels);
    for (int i = 0; i < MostReads; ++i) {
        const qint64 count = decoder.read(samples.data(), FramesAtOnce);
        require(count <= FramesAtOnce);
        if (count <= 0)
            return;
    }
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    auto opened = playback::SoundDecoder::open(std::make_shared<playback::BlockingBytes>(
        std::make_shared<Bytes>(data, size), playback::BlockingBytes::Manner::Urgent));
    if (!opened.hasValue()) {
        require(opened.problem().kind == base::ProblemKind::UnsupportedSound);
        return 0;
    }
    const std::unique_ptr<playback::SoundDecoder> decoder = opened.takeValue();
    const auto format = decoder->format();
    require(format.channelCount >= 1 && format.channelCount <= 8);
    require(format.sampleRate >= 8000 && format.sampleRate <= 96000);
    readOn(*decoder);
    for (const qint64 frame : {qint64(format.sampleRate) / 5, qint64(0), qint64(format.sampleRate) * 3600}) {
        static_cast<void>(decoder->seek(frame));
        readOn(*decoder);
    }
    qint64 endMs = 0;
    for (const playback::TimeRange &range : decoder->damage()) {
        require(range.beginMs >= endMs && range.endMs >= range.beginMs);
        endMs = range.endMs;
    }
    return 0;
}
