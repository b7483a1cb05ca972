// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/monitorrecorder.h"

#include "support/soundanalysis.h"

#include <algorithm>

namespace earshot::support {

MonitorRecorder::MonitorRecorder(const QElapsedTimer &time) : m_time(time)
{
    connect(&m_parec, &QProcess::readyReadStandardOutput, this, &MonitorRecorder::take);
}

MonitorRecorder::~MonitorRecorder()
{
    stop();
}

void MonitorRecorder::start()
{
    m_parec.start(QStringLiteral("parec"),
                  {QStringLiteral("--device=nullsink.monitor"), QStringLiteral("--latency-msec=20"),
                   QStringLiteral("--format=s16le"), QStringLiteral("--channels=1"),
                   QStringLiteral("--rate=%1").arg(AnalysisRate)});
}

void MonitorRecorder::stop()
{
    m_parec.terminate();
    m_parec.waitForFinished();
}

double MonitorRecorder::recordedMs() const
{
    return 1000.0 * static_cast<double>(m_samples.size() / 2) / AnalysisRate;
}

void MonitorRecorder::take()
{
    m_samples += m_parec.readAllStandardOutput();
    // Samples come late rather than early: the promptest arrival tells best when the recording began.
    const double beganMs = static_cast<double>(m_time.nsecsElapsed()) / 1e6 - recordedMs();
    m_beganMs = m_beganMs == 0 ? beganMs : std::min(m_beganMs, beganMs);
}

} // namespace earshot::support
