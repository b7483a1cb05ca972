// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytesource.h"
#include "playback/silencefinder.h"
#include "waveform/waveform.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace earshot::playback {

class SoundScan;

/**
 * What is known of a recording: at first what somebody expects and what its head says, in the end what a scan
 * of the whole has found.
 */
class RecordingFindings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingFindings)

public:
    explicit RecordingFindings(QObject *parent = nullptr);
    ~RecordingFindings() override;

    /** Forgets the recording before and scans this one, as its bytes arrive. */
    void open(std::shared_ptr<base::ByteSource> bytes);
    /** Forgets everything but the expected length. */
    void close();
    /** The length that others tell of; stays for the next recording. */
    void setExpectedLengthMs(std::optional<qint64> lengthMs);

    /** True when everything is of the whole recording. */
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /** The true length once the whole is decoded; until then the best that is known. */
    [[nodiscard]] std::optional<qint64> lengthMs() const { return m_lengthMs; }
    [[nodiscard]] const waveform::Waveform &waveform() const { return m_waveform; }
    [[nodiscard]] const SilenceFinder &silences() const { return m_silences; }
    [[nodiscard]] const std::vector<TimeRange> &damage() const { return m_damage; }
    /** As SoundDecoder::formatText(). */
    [[nodiscard]] const QString &formatText() const { return m_formatText; }

Q_SIGNALS:
    void lengthChanged(qint64 lengthMs);
    /** Waveform, silences or format are known further than before. */
    void grew();
    /** Nothing more will be found; comes behind the true length. */
    void completed();

private:
    void onOpened(int channelCount, const QString &formatText, qint64 lengthMs);
    void onPeaksFound(const std::vector<waveform::Peak> &peaks);
    void onFinished(qint64 lengthMs, const std::vector<TimeRange> &damage);
    void updateLength();

    std::unique_ptr<SoundScan> m_scan; ///< null: nothing is open
    std::optional<qint64> m_expectedLengthMs;
    std::optional<qint64> m_guessedLengthMs;
    std::optional<qint64> m_lengthMs;
    bool m_isComplete = false;
    waveform::Waveform m_waveform;
    SilenceFinder m_silences;
    std::vector<TimeRange> m_damage;
    QString m_formatText;
};

} // namespace earshot::playback
