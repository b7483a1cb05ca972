// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/soundscan.h"

#include "playback/blockingbytes.h"
#include "playback/sounddecoder.h"
#include "waveform/peakaccumulator.h"

#include <QThread>

#include <utility>

namespace earshot::playback {

namespace {

constexpr qint64 FramesAtOnce = 4096;
constexpr int TellEveryMs = 50;

} // namespace

SoundScan::SoundScan(std::shared_ptr<base::ByteSource> bytes, QObject *parent)
    : QObject(parent)
    , m_bytes(std::make_shared<BlockingBytes>(std::move(bytes), BlockingBytes::Manner::Patient))
    , m_thread(QThread::create([this] { scan(); }))
{
    qRegisterMetaType<std::vector<waveform::Peak>>();
    qRegisterMetaType<std::vector<TimeRange>>();
    m_timer.setInterval(TellEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SoundScan::tellPeaks);
}

SoundScan::~SoundScan()
{
    m_isCancelled = true;
    m_bytes->interrupt();
    m_thread->wait();
}

void SoundScan::start()
{
    m_thread->start(QThread::LowPriority);
}

void SoundScan::tellPeaks()
{
    std::vector<waveform::Peak> peaks;
    {
        const std::lock_guard lock(m_mutex);
        peaks.swap(m_untold);
    }
    if (!peaks.empty())
        Q_EMIT peaksFound(peaks);
}

void SoundScan::scan()
{
    // What is told is told in the thread of this object.
    const auto tell = [this](auto &&report) {
        QMetaObject::invokeMethod(this, std::forward<decltype(report)>(report), Qt::QueuedConnection);
    };
    auto result = SoundDecoder::open(m_bytes);
    if (!result.hasValue()) {
        if (result.problem().kind != base::ProblemKind::Cancelled)
            tell([this, problem = result.problem()] { Q_EMIT failed(problem); });
        return;
    }
    const std::unique_ptr<SoundDecoder> decoder = result.takeValue();
    const SampleSource::Format format = decoder->format();
    tell([this, format, text = decoder->formatText(), lengthMs = decoder->guessedLengthMs().value_or(-1)] {
        Q_EMIT opened(format.channelCount, text, lengthMs);
        m_timer.start();
    });

    waveform::PeakAccumulator accumulator(format.channelCount, format.sampleRate);
    const auto keep = [this](const std::vector<waveform::Peak> &peaks) {
        const std::lock_guard lock(m_mutex);
        m_untold.insert(m_untold.end(), peaks.begin(), peaks.end());
    };
    std::vector<float> samples(static_cast<size_t>(FramesAtOnce * format.channelCount));
    qint64 frameCount = 0;
    while (!m_isCancelled) {
        const qint64 count = decoder->read(samples.data(), FramesAtOnce);
        if (count < 0)
            return;
        if (count == 0) {
            keep(accumulator.finish());
            tell([this, lengthMs = frameCount * 1000 / format.sampleRate, damage = decoder->damage()] {
                m_timer.stop();
                tellPeaks();
                Q_EMIT finished(lengthMs, damage);
            });
            return;
        }
        frameCount += count;
        accumulator.add({samples.data(), static_cast<size_t>(count * format.channelCount)});
        keep(accumulator.take());
    }
}

} // namespace earshot::playback
