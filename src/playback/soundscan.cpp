// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/soundscan.h"

#include "playback/blockingbytes.h"
#include "playback/sounddecoder.h"
#include "waveform/peakaccumulator.h"

#include <QElapsedTimer>
#include <QThread>

namespace earshot::playback {

namespace {

constexpr qint64 FramesAtOnce = 4096;
constexpr qint64 TellEveryMs = 50;

} // namespace

SoundScan::SoundScan(std::shared_ptr<base::ByteSource> bytes, QObject *parent)
    : QObject(parent)
    , m_bytes(std::make_shared<BlockingBytes>(std::move(bytes), BlockingBytes::Manner::Patient))
    , m_thread(QThread::create([this] { scan(); }))
{
    qRegisterMetaType<std::vector<waveform::Peak>>();
    qRegisterMetaType<std::vector<TimeRange>>();
    m_thread->start(QThread::LowPriority);
}

SoundScan::~SoundScan()
{
    m_isCancelled = true;
    m_bytes->interrupt();
    m_thread->wait();
}

void SoundScan::scan()
{
    auto opened = SoundDecoder::open(m_bytes);
    if (!opened.hasValue()) {
        if (opened.problem().kind != base::ProblemKind::Cancelled)
            Q_EMIT failed(opened.problem());
        return;
    }
    const std::unique_ptr<SoundDecoder> decoder = opened.takeValue();
    const SampleSource::Format format = decoder->format();
    Q_EMIT this->opened(format.channelCount, decoder->formatText());

    waveform::PeakAccumulator accumulator(format.channelCount, format.sampleRate);
    std::vector<float> samples(static_cast<size_t>(FramesAtOnce * format.channelCount));
    QElapsedTimer sinceTold;
    sinceTold.start();
    qint64 frameCount = 0;
    while (!m_isCancelled) {
        const qint64 count = decoder->read(samples.data(), FramesAtOnce);
        if (count < 0)
            return;
        if (count == 0) {
            Q_EMIT peaksFound(accumulator.finish());
            Q_EMIT finished(frameCount * 1000 / format.sampleRate, decoder->damage());
            return;
        }
        frameCount += count;
        accumulator.add({samples.data(), static_cast<size_t>(count * format.channelCount)});
        if (sinceTold.elapsed() >= TellEveryMs) {
            sinceTold.start();
            Q_EMIT peaksFound(accumulator.take());
        }
    }
}

} // namespace earshot::playback
