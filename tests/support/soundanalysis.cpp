// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soundanalysis.h"

#include <QtEndian>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace earshot::support {

namespace {

constexpr int TimelineSteps = 20;
constexpr int WindowSamples = AnalysisRate / 40; // 25 ms: steps of 100 Hz are 2.5 bins apart
constexpr int HopSamples = AnalysisRate / 200;
constexpr int MinStretchHops = 8;
constexpr double SilenceRms = 0.004;
/** Share of a window's energy in one tone from which on the window is taken to hold that tone. */
constexpr double ToneShare = 0.6;

constexpr int Unclear = -2; // a window across a change
constexpr int Silence = -1;

/** Share of the energy of the window at `hz`, by Goertzel's recurrence. */
double toneShare(const std::vector<double> &samples, double energy, double hz)
{
    const double factor = 2 * std::cos(2 * M_PI * hz / AnalysisRate);
    double last = 0;
    double beforeLast = 0;
    for (const double sample : samples) {
        const double next = sample + factor * last - beforeLast;
        beforeLast = last;
        last = next;
    }
    const double power = last * last + beforeLast * beforeLast - factor * last * beforeLast;
    return 2 * power / (static_cast<double>(samples.size()) * energy);
}

int labelOf(const std::vector<double> &window)
{
    double energy = 0;
    for (const double sample : window)
        energy += sample * sample;
    if (std::sqrt(energy / static_cast<double>(window.size())) < SilenceRms)
        return Silence;
    for (int step = 0; step < TimelineSteps; ++step) {
        if (toneShare(window, energy, timelineHz(step)) > ToneShare)
            return step;
    }
    return Unclear;
}

} // namespace

double timelineHz(int second)
{
    return 400 + 100 * (second % TimelineSteps);
}

QByteArray timelineWav(int seconds)
{
    const auto dataSize = static_cast<quint32>(seconds * AnalysisRate * 2);
    QByteArray wav;
    const auto append = [&wav](auto value) {
        const auto little = qToLittleEndian(value);
        wav.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    wav.append("RIFF");
    append(quint32{36 + dataSize});
    wav.append("WAVEfmt ");
    append(quint32{16});
    append(quint16{1}); // PCM
    append(quint16{1}); // channels
    append(quint32{AnalysisRate});
    append(quint32{AnalysisRate * 2});
    append(quint16{2});
    append(quint16{16});
    wav.append("data");
    append(dataSize);
    for (int i = 0; i < seconds * AnalysisRate; ++i) {
        // Whole hertz: each second's tone begins at phase 0, so that the changes do not click.
        const double turns = timelineHz(i / AnalysisRate) * (i % AnalysisRate) / AnalysisRate;
        append(static_cast<qint16>(std::lround(0.4 * 32767 * std::sin(2 * M_PI * turns))));
    }
    return wav;
}

std::vector<HeardStretch> heardStretches(const QByteArray &samples)
{
    struct Run
    {
        int label;
        int begin; // in hops
        int end;
    };
    const qsizetype count = samples.size() / 2;
    std::vector<Run> runs;
    std::vector<double> window(WindowSamples);
    for (int hop = 0; qsizetype{hop} * HopSamples + WindowSamples <= count; ++hop) {
        for (int i = 0; i < WindowSamples; ++i) {
            const char *sample = samples.constData() + 2 * (qsizetype{hop} * HopSamples + i);
            window[static_cast<size_t>(i)] = qFromLittleEndian<qint16>(sample) / 32768.0;
        }
        const int label = labelOf(window);
        if (runs.empty() || runs.back().label != label)
            runs.push_back({label, hop, hop});
        runs.back().end = hop + 1;
    }
    // What is too short to be a stretch is a change: its middle parts the neighbours.
    std::vector<Run> kept;
    for (const Run &run : runs) {
        if (run.label == Unclear || run.end - run.begin < MinStretchHops)
            continue;
        if (!kept.empty() && kept.back().label == run.label) {
            kept.back().end = run.end;
            continue;
        }
        kept.push_back(run);
    }
    std::vector<HeardStretch> stretches;
    const auto middleMs = [](int hop) {
        return 1000.0 * (hop * HopSamples + WindowSamples / 2.0) / AnalysisRate;
    };
    for (size_t i = 0; i < kept.size(); ++i) {
        const int from = i == 0 ? 0 : (kept[i - 1].end + kept[i].begin) / 2;
        const int to = i + 1 == kept.size() ? kept[i].end : (kept[i].end + kept[i + 1].begin) / 2;
        stretches.push_back({middleMs(from), middleMs(to),
                             kept[i].label == Silence ? std::nullopt : std::optional<int>(kept[i].label)});
    }
    return stretches;
}

} // namespace earshot::support
