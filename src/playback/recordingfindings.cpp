// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/recordingfindings.h"

#include "playback/soundscan.h"

#include <algorithm>
#include <utility>

namespace earshot::playback {

RecordingFindings::RecordingFindings(QObject *parent) : QObject(parent)
{}

RecordingFindings::~RecordingFindings() = default;

void RecordingFindings::open(std::shared_ptr<base::ByteSource> bytes)
{
    close();
    m_scan = std::make_unique<SoundScan>(std::move(bytes));
    connect(m_scan.get(), &SoundScan::opened, this, &RecordingFindings::onOpened);
    connect(m_scan.get(), &SoundScan::peaksFound, this, &RecordingFindings::onPeaksFound);
    connect(m_scan.get(), &SoundScan::finished, this, &RecordingFindings::onFinished);
    m_scan->start(); // that it cannot be decoded is told by who plays it
    updateLength();
}

void RecordingFindings::close()
{
    m_scan.reset();
    m_guessedLengthMs.reset();
    m_lengthMs.reset();
    m_isComplete = false;
    m_waveform = {};
    m_silences = {};
    m_damage.clear();
    m_formatText.clear();
}

void RecordingFindings::setExpectedLengthMs(std::optional<qint64> lengthMs)
{
    m_expectedLengthMs = lengthMs;
    updateLength();
}

void RecordingFindings::updateLength()
{
    if (!m_scan || m_isComplete)
        return;
    const auto likelyMs = m_guessedLengthMs ? m_guessedLengthMs : m_expectedLengthMs;
    if (!likelyMs)
        return;
    const qint64 lengthMs = std::max(*likelyMs, m_waveform.knownMs());
    if (std::exchange(m_lengthMs, lengthMs) != lengthMs)
        Q_EMIT lengthChanged(lengthMs);
}

void RecordingFindings::onOpened(int channelCount, const QString &formatText, qint64 lengthMs)
{
    m_formatText = formatText;
    m_waveform = waveform::Waveform(channelCount);
    m_silences = SilenceFinder(channelCount);
    if (lengthMs > 0)
        m_guessedLengthMs = lengthMs;
    updateLength();
    Q_EMIT grew();
}

void RecordingFindings::onPeaksFound(const std::vector<waveform::Peak> &peaks)
{
    m_waveform.append(peaks);
    m_silences.append(peaks);
    updateLength();
    Q_EMIT grew();
}

void RecordingFindings::onFinished(qint64 lengthMs, const std::vector<TimeRange> &damage)
{
    m_isComplete = true;
    m_damage = damage;
    m_lengthMs = lengthMs;
    Q_EMIT lengthChanged(lengthMs);
    Q_EMIT completed();
}

} // namespace earshot::playback
