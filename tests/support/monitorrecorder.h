// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QProcess>

namespace earshot::support {

/**
 * Records what a sound server plays into its null sink (scripts/null-sink), by `parec`.
 * Raw samples: 16 bit, mono, AnalysisRate.
 */
class MonitorRecorder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonitorRecorder)

public:
    /** @param time the clock that heardAtMs() refers to; must run and outlive this */
    explicit MonitorRecorder(const QElapsedTimer &time);
    ~MonitorRecorder() override;

    void start();
    void stop();

    [[nodiscard]] const QByteArray &samples() const { return m_samples; }
    [[nodiscard]] double recordedMs() const;
    /** The time in ms, by the clock, at which a place of the recording was heard. */
    [[nodiscard]] double heardAtMs(double recordingMs) const { return m_beganMs + recordingMs; }

private:
    void take();

    const QElapsedTimer &m_time;
    QProcess m_parec;
    QByteArray m_samples;
    double m_beganMs = 0;
};

} // namespace earshot::support
