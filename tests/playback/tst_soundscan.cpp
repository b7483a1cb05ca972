// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/soundscan.h"
#include "support/madesound.h"
#include "support/memorybytesource.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using playback::SoundScan;
using support::MemoryByteSource;
using waveform::Peak;

namespace {

constexpr int Rate = 8000;

/** A second of silence, a second of sound, and so on, on two channels. */
QByteArray call(int seconds)
{
    std::vector<float> samples = support::noise(Rate, seconds);
    for (size_t i = 0; i < samples.size(); ++i) {
        if (i / Rate % 2 == 0)
            samples[i] = 0;
    }
    return support::wavOf(samples, Rate, 2);
}

struct Watched
{
    SoundScan scan;
    QSignalSpy opened{&scan, &SoundScan::opened};
    QSignalSpy finished{&scan, &SoundScan::finished};
    QSignalSpy failed{&scan, &SoundScan::failed};
    std::vector<Peak> peaks;

    explicit Watched(std::shared_ptr<MemoryByteSource> source) : scan(std::move(source))
    {
        QObject::connect(&scan, &SoundScan::peaksFound, &scan, [this](const std::vector<Peak> &found) {
            peaks.insert(peaks.end(), found.begin(), found.end());
        });
        scan.start();
    }
};

} // namespace

class TestSoundScan final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsShapeAndLength()
    {
        auto source = std::make_shared<MemoryByteSource>(call(4));
        source->complete();
        Watched watched(source);
        QTRY_COMPARE(watched.finished.count(), 1);
        QCOMPARE(watched.opened.count(), 1);
        QCOMPARE(watched.opened[0][0].toInt(), 2);
        QCOMPARE(watched.opened[0][1].toString(), QStringLiteral("wav/pcm_s16le, 8 kHz, 2 ch"));
        QCOMPARE(watched.opened[0][2].toLongLong(), 4000);
        QCOMPARE(watched.finished[0][0].toLongLong(), 4000);
        QTRY_COMPARE(watched.peaks.size(), size_t(2 * 400));
        QCOMPARE(watched.peaks[2 * 50].rms, quint16(0));
        const Peak &loud = watched.peaks[2 * 150];
        const Peak &soft = watched.peaks[2 * 150 + 1];
        QVERIFY(loud.rms > 1000);
        QVERIFY(std::abs(loud.rms - 2 * soft.rms) < 20);
        QVERIFY(source->wanted().empty());
    }

    void followsTheBytes()
    {
        const QByteArray file = call(20);
        auto source = std::make_shared<MemoryByteSource>(file);
        Watched watched(source);
        source->arrive(file.size() / 2);
        QTRY_COMPARE(watched.opened.count(), 1);
        QCOMPARE(watched.finished.count(), 0);
        source->complete();
        QTRY_COMPARE(watched.finished.count(), 1);
        QTRY_COMPARE(watched.peaks.size(), size_t(2 * 2000));
    }

    void saysWhatIsNoSound()
    {
        auto source = std::make_shared<MemoryByteSource>(QByteArray("no sound at all").repeated(100));
        source->complete();
        Watched watched(source);
        QTRY_COMPARE(watched.failed.count(), 1);
        QCOMPARE(watched.failed[0][0].value<base::Problem>().kind, base::ProblemKind::UnsupportedSound);
        QCOMPARE(watched.opened.count(), 0);
    }

    void saysWhereItIsDamaged()
    {
        QByteArray file =
            support::encoded(support::wavOf(support::noise(48000, 20), 48000, 1),
                             {QStringLiteral("-b:a"), QStringLiteral("64k")}, QStringLiteral("mp3"));
        for (qsizetype i = file.size() / 2; i < file.size() / 2 + 8000; ++i)
            file[i] = static_cast<char>(i * 37 % 251);
        auto source = std::make_shared<MemoryByteSource>(file);
        source->complete();
        Watched watched(source);
        QTRY_COMPARE(watched.finished.count(), 1);
        const auto damage = watched.finished[0][1].value<std::vector<playback::TimeRange>>();
        QCOMPARE(damage.size(), size_t(1));
        QVERIFY2(damage[0].beginMs > 9500 && damage[0].endMs < 11'500,
                 qPrintable(QString::number(damage[0].endMs)));
    }

    void canBeDroppedWhileItWaits()
    {
        const QByteArray file = call(20);
        for (const qint64 arrived : {qint64(0), qint64(10), file.size() / 2}) {
            auto source = std::make_shared<MemoryByteSource>(file);
            Watched watched(source);
            if (arrived > 0)
                source->arrive(arrived);
            if (arrived > 1000)
                QTRY_COMPARE(watched.opened.count(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestSoundScan)
#include "tst_soundscan.moc"
