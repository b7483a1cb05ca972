// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// listen_probe ORIGIN NAME
// Plays a recording of a store (recordingstore.py) as Earshot does, without a window. Takes commands as lines
// of the standard input, "open", "seek MS", "speed FACTOR", "quit", and says what happens with the time of
// the steady clock: "opened T", "shape T MS", "scanned T MS", "renewed T", "memory BYTES", "gap MS
// MACHINE-MS": the longest gap of the event loop, and how late a thread that does nothing else woke at most.

#include "fetching/httprecordingsource.h"
#include "playback/audioplayerfactory.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>

using namespace earshot;

namespace {

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

/** Proportional share of this process's memory, in bytes. */
qint64 memoryBytes()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').at(1).toLongLong() * 1024;
    }
    return 0;
}

/** Sleeps a millisecond at a time: how long this takes at most tells what the machine adds to each gap. */
class MachineGap final
{
public:
    void start() { m_longestMs = 0; }
    [[nodiscard]] double longestMs() const { return m_longestMs; }

private:
    void measure(const std::stop_token &stop)
    {
        for (double before = now(); !stop.stop_requested();) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            const double after = now();
            m_longestMs = std::max<double>(m_longestMs, 1000 * (after - before));
            before = after;
        }
    }

    std::atomic<double> m_longestMs = 0;
    std::jthread m_thread{[this](const std::stop_token &stop) { measure(stop); }};
};

class Probe final : public QObject
{
public:
    Probe(const QUrl &origin, const QString &name)
        : m_origin(origin)
        , m_name(name)
        , m_source(m_network, origin, fetching::HttpRecordingSource::recordingsDirectory(),
                   QStringLiteral("bench"))
        , m_player(playback::makeAudioPlayer())
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, [this] { takeCommands(); });
        connect(m_player.get(), &playback::AudioPlayer::waveformGrew, this, [this] { tellShape(); });
        connect(m_player.get(), &playback::AudioPlayer::failed, this,
                [](const base::Problem &problem) { say(QStringLiteral("failed ") + problem.text); });
        m_sinceTick.start();
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.start(1);
        connect(&m_tick, &QTimer::timeout, this, [this] {
            m_longestGapMs = std::max(m_longestGapMs, static_cast<double>(m_sinceTick.nsecsElapsed()) / 1e6);
            m_sinceTick.start();
        });
    }

private:
    void takeCommands()
    {
        std::array<char, 4096> buffer{};
        const auto count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        for (const QByteArray &line : QByteArray(buffer.data(), count).split('\n')) {
            const QList<QByteArray> words = line.simplified().split(' ');
            if (words[0] == "open")
                fetchLink([this](const QString &link) { open(link); });
            else if (words[0] == "seek")
                m_player->seek(words[1].toLongLong());
            else if (words[0] == "speed")
                setSpeed(words[1].toDouble());
            else if (words[0] == "tell")
                tell();
            else if (words[0] == "quit")
                QCoreApplication::quit();
        }
    }
    void open(const QString &link)
    {
        m_longestGapMs = 0;
        m_machineGap.start();
        say(QStringLiteral("opened %1").arg(now(), 0, 'f', 6));
        m_bytes = m_source.open(link).takeValue();
        connect(m_bytes.get(), &fetching::RecordingStream::freshLinkWanted, this,
                [this] { fetchLink([this](const QString &fresh) { m_bytes->resume(fresh); }); });
        connect(m_bytes.get(), &fetching::RecordingStream::linkRenewed, this,
                [] { say(QStringLiteral("renewed %1").arg(now(), 0, 'f', 6)); });
        m_player->open(m_bytes);
        m_player->play();
    }
    void fetchLink(const std::function<void(const QString &)> &then)
    {
        QNetworkReply *reply =
            m_network.get(QNetworkRequest(m_origin.resolved(QUrl(QStringLiteral("/link/") + m_name))));
        connect(reply, &QNetworkReply::finished, this, [this, reply, then] {
            reply->deleteLater();
            if (reply->error() == QNetworkReply::NoError)
                then(QString::fromUtf8(reply->readAll()));
            else
                QTimer::singleShot(500, this, [this, then] { fetchLink(then); });
        });
    }
    void setSpeed(double speed)
    {
        playback::PlaybackSettings settings;
        settings.speed = speed;
        m_player->setSettings(settings);
    }
    void tellShape()
    {
        const qint64 knownMs = m_player->waveform().knownMs();
        if (knownMs > 0 && !m_hasShape)
            say(QStringLiteral("shape %1 %2").arg(now(), 0, 'f', 6).arg(knownMs));
        m_hasShape = m_hasShape || knownMs > 0;
        if (m_player->isScanned())
            say(QStringLiteral("scanned %1 %2").arg(now(), 0, 'f', 6).arg(knownMs));
    }
    void tell()
    {
        say(QStringLiteral("memory %1").arg(memoryBytes()));
        say(QStringLiteral("gap %1 %2")
                .arg(m_longestGapMs, 0, 'f', 1)
                .arg(m_machineGap.longestMs(), 0, 'f', 1));
        say(QStringLiteral("place %1").arg(m_player->positionMs()));
    }

    QUrl m_origin;
    QString m_name;
    QNetworkAccessManager m_network;
    fetching::HttpRecordingSource m_source;
    std::unique_ptr<playback::AudioPlayer> m_player;
    std::shared_ptr<fetching::RecordingStream> m_bytes;
    QSocketNotifier m_input;
    QElapsedTimer m_sinceTick;
    QTimer m_tick;
    double m_longestGapMs = 0;
    MachineGap m_machineGap;
    bool m_hasShape = false;
};

} // namespace

int main(int argc, char **argv)
{
    playback::selectMediaBackend();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (app.arguments().size() != 3)
        return 2;
    playback::loadMediaBackend();
    const Probe probe(QUrl(app.arguments().at(1)), app.arguments().at(2));
    return QApplication::exec();
}
