// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What benchmarks share: texts, medians, the window's longest wait, and peers.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace earshot::bench {

inline constexpr int Runs = 7;
inline constexpr int PeerRuns = 3;

inline constexpr std::array Words{"the",      "order", "that", "you",     "have",   "placed",  "is",
                                  "late",     "and",   "we",   "will",    "send",   "another", "one",
                                  "tomorrow", "with",  "an",   "express", "parcel", "so",      "please",
                                  "wait",     "at",    "home", "it",      "comes"};

/** Words of `choice`, with a space behind each. */
template <typename Choice>
QByteArray sentence(QRandomGenerator &random, int words, const Choice &choice)
{
    QByteArray text;
    for (int i = 0; i < words; ++i) {
        text += choice.at(static_cast<size_t>(random.bounded(static_cast<int>(choice.size()))));
        text += ' ';
    }
    return text;
}

inline double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

inline double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

inline double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return milliseconds(timer);
}

inline double residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 : 0;
}

/** Turns the event loop until `isDone`. Returns the longest time between two of its turns. */
inline double heldUpMs(const std::function<bool()> &isDone)
{
    constexpr int WaitMs = 60'000;
    double worst = 0;
    QElapsedTimer whole;
    QElapsedTimer sinceTurn;
    QTimer heartbeat;
    QObject::connect(&heartbeat, &QTimer::timeout, &heartbeat, [&] {
        worst = std::max(worst, milliseconds(sinceTurn));
        sinceTurn.start();
    });
    whole.start();
    sinceTurn.start();
    heartbeat.start(0);
    while (!isDone() && whole.elapsed() < WaitMs) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return worst;
}

/** What a peer took from its start to its end, and what it said. */
struct PeerRun
{
    double medianMs = 0;
    QByteArray answer;
};

/** Empty where the program is not installed. A peer that starts slowly tells its own time as "ms=". */
inline std::optional<PeerRun> runPeer(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        return std::nullopt;
    }
    PeerRun peer;
    std::vector<double> times;
    for (int run = 0; run < PeerRuns; ++run) {
        QProcess process;
        const double wholeMs = timed([&] {
            process.start(program, arguments);
            process.waitForFinished(-1);
        });
        peer.answer = process.readAllStandardOutput().trimmed();
        times.push_back(peer.answer.startsWith("ms=") ? peer.answer.sliced(3).toDouble() : wholeMs);
    }
    peer.medianMs = median(times);
    return peer;
}

} // namespace earshot::bench
