// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/blockingbytes.h"
#include "playback/sounddecoder.h"
#include "support/madesound.h"
#include "support/memorybytesource.h"
#include "support/testcase.h"

#include <QtEndian>
#include <QtTest>

#include <cmath>

using namespace earshot;
using playback::BlockingBytes;
using playback::SoundDecoder;
using support::MemoryByteSource;

namespace {

constexpr int Seconds = 24;

struct Opened
{
    std::shared_ptr<MemoryByteSource> source;
    std::shared_ptr<BlockingBytes> bytes;
    std::unique_ptr<SoundDecoder> decoder;
    base::Problem problem;

    explicit Opened(const QByteArray &file)
        : source(std::make_shared<MemoryByteSource>(file))
        , bytes(std::make_shared<BlockingBytes>(source, BlockingBytes::Manner::Urgent))
    {
        source->complete();
        auto result = SoundDecoder::open(bytes);
        if (result.hasValue())
            decoder = result.takeValue();
        else
            problem = result.problem();
    }

    /** The first channel of the next frames, or of all that are left. */
    std::vector<float> read(qint64 frameCount = std::numeric_limits<qint64>::max()) const
    {
        const auto channels = static_cast<size_t>(decoder->format().channelCount);
        std::vector<float> buffer(1000 * channels);
        std::vector<float> result;
        while (frameCount > 0) {
            const qint64 count = decoder->read(buffer.data(), std::min<qint64>(1000, frameCount));
            if (count <= 0)
                break;
            for (size_t i = 0; i < static_cast<size_t>(count); ++i)
                result.push_back(buffer[i * channels]);
            frameCount -= count;
        }
        return result;
    }
};

/** Thirteen hours of silence as a WAV file, which is stored nowhere. */
class ThirteenHours final : public base::ByteSource
{
public:
    static constexpr int Rate = 8000;

    [[nodiscard]] std::optional<qint64> size() const override { return m_head.size() + m_dataBytes; }
    [[nodiscard]] qint64 availableFrom(qint64 offset) const override { return *size() - offset; }
    [[nodiscard]] bool isComplete() const override { return true; }
    [[nodiscard]] QString contentType() const override { return {}; }
    qint64 read(qint64 offset, char *target, qint64 length) const override
    {
        const qint64 count = std::clamp<qint64>(availableFrom(offset), 0, length);
        std::fill_n(target, count, '\0');
        const QByteArray head = m_head.mid(offset, count);
        std::copy(head.begin(), head.end(), target);
        return count;
    }

private:
    static constexpr qint64 m_dataBytes = 13 * 3600 * Rate * 2LL;
    QByteArray m_head = headOf(m_dataBytes);

    static QByteArray headOf(qint64 dataBytes)
    {
        QByteArray head = support::wavOf({}, Rate, 1);
        qToLittleEndian(quint32(head.size() - 8 + dataBytes), head.data() + 4);
        qToLittleEndian(quint32(dataBytes), head.data() + head.size() - 4);
        return head;
    }
};

QStringList words(const char *options)
{
    return QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestSoundDecoder final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void playsEveryFormat_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::addColumn<double>("toleranceMs"); // how far the codec itself moves sound
        const auto row = [](const char *name, const char *suffix, const char *options, int rate = 48000,
                            int channels = 2, double toleranceMs = 0.1) {
            QTest::newRow(name) << QString::fromLatin1(suffix) << words(options) << rate << channels
                                << toleranceMs;
        };
        row("mp3, constant", "mp3", "-c:a libmp3lame -b:a 64k");
        row("mp3, variable", "mp3", "-c:a libmp3lame -q:a 5");
        row("mp3, variable, no tag", "mp3", "-c:a libmp3lame -q:a 5 -write_xing 0 -id3v2_version 0", 48000, 2,
            30);
        row("mp3, 8 kHz, mono", "mp3", "-c:a libmp3lame -b:a 16k", 8000, 1);
        row("mp3, 22 kHz", "mp3", "-c:a libmp3lame -b:a 32k", 22050, 1);
        row("ogg, opus", "ogg", "-c:a libopus -b:a 32k", 48000, 2, 0.3);
        row("ogg, vorbis", "ogg", "-c:a libvorbis", 44100, 2, 3);
        row("m4a, index first", "m4a", "-c:a aac -b:a 96k -movflags +faststart");
        row("m4a, index last", "m4a", "-c:a aac -b:a 96k");
        row("mp4, fragments", "mp4", "-c:a aac -b:a 96k -movflags +frag_keyframe+empty_moov", 48000, 2, 30);
        row("aac", "aac", "-c:a aac -b:a 96k", 48000, 2, 30);
        row("wav, 16 bit", "wav", "-c:a pcm_s16le", 44100);
        row("wav, 24 bit, 96 kHz", "wav", "-c:a pcm_s24le", 96000);
        row("wav, mu-law", "wav", "-c:a pcm_mulaw", 8000);
        row("wav, A-law", "wav", "-c:a pcm_alaw", 8000, 1);
        row("wav, GSM", "wav", "-c:a libgsm_ms", 8000, 1, 30);
        row("webm, opus", "webm", "-c:a libopus -b:a 32k", 48000, 2, 1.5);
        row("flac", "flac", "-c:a flac", 16000);
        row("8 channels", "flac", "-c:a flac", 48000, 8);
    }

    void playsEveryFormat()
    {
        QFETCH(const QString, suffix);
        QFETCH(const QStringList, options);
        QFETCH(const int, rate);
        QFETCH(const int, channels);
        QFETCH(const double, toleranceMs);
        const std::vector<float> truth = support::noise(rate, Seconds);
        const QByteArray file = support::encoded(support::wavOf(truth, rate, channels), options, suffix);
        QVERIFY(!file.isEmpty());
        const Opened opened(file);
        QVERIFY2(opened.decoder, qPrintable(opened.problem.text));
        QCOMPARE(opened.decoder->format().channelCount, channels);
        QCOMPARE(opened.decoder->format().sampleRate, rate);
        const std::vector<float> whole = opened.read();
        const double lengthMs = 1000.0 * static_cast<double>(whole.size()) / rate;
        QVERIFY2(std::abs(lengthMs - Seconds * 1000) < 70, qPrintable(QString::number(lengthMs)));
        QVERIFY(opened.decoder->damage().empty());

        // What is read after a seek is what stands there, to the sample.
        const qint64 length = rate / 25;
        const qint64 reach = rate / 20;
        for (const double second : {12.3456, 0.0, 1.0, 23.5, 5.25, 5.2}) {
            const auto frame = static_cast<qint64>(second * rate);
            QVERIFY(opened.decoder->seek(frame));
            const std::vector<float> piece = opened.read(length);
            QCOMPARE(qint64(piece.size()), length);
            const qint64 place = support::placeOf(piece, whole, frame, reach);
            // WebM tells times in whole ms; everything else is right to the sample.
            const qint64 rounding = suffix == QStringLiteral("webm") ? rate / 1000 : 0;
            QVERIFY2(std::abs(place - frame) <= rounding, qPrintable(QString::number(place - frame)));
            if (frame < reach)
                continue; // a codec that begins with silence of its own has nothing to be found by there
            const qint64 offset = support::placeOf(piece, truth, frame, reach) - frame;
            QVERIFY2(std::abs(1000.0 * static_cast<double>(offset) / rate) <= toleranceMs,
                     qPrintable(QStringLiteral("%1 samples off at %2 s").arg(offset).arg(second)));
        }
        QVERIFY(opened.decoder->seek(qint64(Seconds + 5) * rate));
        QVERIFY(opened.read().empty());
        QVERIFY(opened.decoder->seek(rate));
        QCOMPARE(qint64(opened.read(length).size()), length); // there is a way back from the end
    }

    /** Debian's ffmpeg writes no AMR: frames of 12.2 kbit/s (RFC 4867, 5.3) with arbitrary bits. */
    void playsAmr()
    {
        constexpr int FrameCount = 500;
        QByteArray file("#!AMR\n");
        for (int i = 0; i < FrameCount; ++i) {
            file += '\x3c';
            for (int byte = 0; byte < 31; ++byte)
                file += static_cast<char>((i * 31 + byte) * 7919 >> 4);
        }
        const Opened opened(file);
        QVERIFY2(opened.decoder, qPrintable(opened.problem.text));
        QCOMPARE(opened.decoder->format().sampleRate, 8000);
        QCOMPARE(opened.read().size(), size_t(FrameCount * 160));
        QVERIFY(opened.decoder->seek(300 * 160));
        QCOMPARE(opened.read().size(), size_t(200 * 160));
    }

    void refusesWhatIsNoSound_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("text")
            << QByteArray("This is not a recording, though it is long enough.").repeated(200);
        QTest::newRow("HTML") << QByteArray("<!doctype html><html><body>Log in</body></html>").repeated(50);
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("one byte") << QByteArray(1, 'x');
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list of files")
            << QByteArray("#EXTM3U\n#EXT-X-VERSION:3\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n");
        QTest::newRow("a concat script") << QByteArray("ffconcat version 1.0\nfile /etc/passwd\n");
        QTest::newRow("ID3 and nothing") << QByteArray("ID3\4\0\0\0\0\0\0", 10);
        QTest::newRow("WAV without sound") << support::wavOf({}, 8000, 1);
        for (const int rate : {1, 1'230'133'580})
            QTest::addRow("WAV of %d Hz", rate) << support::wavOf(std::vector<float>(1000), rate, 1);
    }

    void refusesWhatIsNoSound()
    {
        QFETCH(const QByteArray, file);
        const Opened opened(file);
        QVERIFY(!opened.decoder);
        QCOMPARE(opened.problem.kind, base::ProblemKind::UnsupportedSound);
        QVERIFY(!opened.problem.text.isEmpty());
    }

    void playsWhatADamagedFileHolds_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("mp3") << QStringLiteral("mp3") << words("-c:a libmp3lame -b:a 64k");
        QTest::newRow("ogg") << QStringLiteral("ogg") << words("-c:a libopus -b:a 64k");
        QTest::newRow("m4a") << QStringLiteral("m4a") << words("-c:a aac -b:a 64k -movflags +faststart");
    }

    /** A second in the middle is overwritten: what is behind it stays where it was. */
    void playsWhatADamagedFileHolds()
    {
        QFETCH(const QString, suffix);
        QFETCH(const QStringList, options);
        const std::vector<float> truth = support::noise(48000, Seconds);
        QByteArray file = support::encoded(support::wavOf(truth, 48000, 1), options, suffix);
        QVERIFY(!file.isEmpty());
        const qsizetype begin = file.size() / 2;
        const qsizetype length = file.size() / Seconds;
        for (qsizetype i = begin; i < begin + length; ++i)
            file[i] = static_cast<char>(i * 37 % 251);
        const Opened opened(file);
        QVERIFY(opened.decoder);
        const std::vector<float> whole = opened.read();
        QVERIFY2(std::abs(qint64(whole.size()) - Seconds * 48000) < 48000 / 5,
                 qPrintable(QString::number(whole.size() / 48000.0)));
        QVERIFY(!opened.decoder->damage().empty());
        const playback::TimeRange &damage = opened.decoder->damage().front();
        QVERIFY2(damage.beginMs > 10'000 && damage.beginMs < 14'000,
                 qPrintable(QString::number(damage.beginMs)));
        QVERIFY2(opened.decoder->damage().back().endMs < 15'000,
                 qPrintable(QString::number(opened.decoder->damage().back().endMs)));
        for (const qint64 frame : {qint64(3 * 48000), qint64(20 * 48000)}) {
            QVERIFY(opened.decoder->seek(frame));
            const qint64 place = support::placeOf(opened.read(4800), truth, frame, 4800);
            QVERIFY2(std::abs(place - frame) < 48 * 50, qPrintable(QString::number((place - frame) / 48.0)));
        }
    }

    /** The last third was never written, as when a disk was full. */
    void tellsThatAnMp3IsDamagedToItsEnd()
    {
        QByteArray file = support::encoded(support::wavOf(support::noise(48000, Seconds), 48000, 1),
                                           words("-c:a libmp3lame -b:a 64k"), QStringLiteral("mp3"));
        std::fill(file.begin() + file.size() * 2 / 3, file.end(), '\0');
        const Opened opened(file);
        QVERIFY(opened.decoder);
        const double seconds = static_cast<double>(opened.read().size()) / 48000;
        QVERIFY2(std::abs(seconds - Seconds * 2 / 3) < 0.2, qPrintable(QString::number(seconds)));
        QCOMPARE(opened.decoder->damage().size(), size_t(1));
        const playback::TimeRange &damage = opened.decoder->damage().front();
        QVERIFY2(std::abs(damage.beginMs - Seconds * 2000 / 3) < 200,
                 qPrintable(QString::number(damage.beginMs)));
        QVERIFY2(std::abs(damage.endMs - Seconds * 1000) < 200, qPrintable(QString::number(damage.endMs)));
    }

    void playsWhatACutFileHolds_data() { playsWhatADamagedFileHolds_data(); }

    void playsWhatACutFileHolds()
    {
        QFETCH(const QString, suffix);
        QFETCH(const QStringList, options);
        const QByteArray file =
            support::encoded(support::wavOf(support::noise(48000, Seconds), 48000, 1), options, suffix);
        const Opened opened(file.left(file.size() / 2));
        QVERIFY(opened.decoder);
        const double seconds = static_cast<double>(opened.read().size()) / 48000;
        QVERIFY2(seconds > Seconds / 2.0 - 2 && seconds < Seconds / 2.0 + 2,
                 qPrintable(QString::number(seconds)));
    }

    void endsWhereTheLongestRecordingEnds()
    {
        const auto source = std::make_shared<ThirteenHours>();
        auto opened =
            SoundDecoder::open(std::make_shared<BlockingBytes>(source, BlockingBytes::Manner::Urgent));
        QVERIFY(opened.hasValue());
        const std::unique_ptr<SoundDecoder> decoder = opened.takeValue();
        QCOMPARE(decoder->guessedLengthMs(), playback::LongestRecordingMs);
        constexpr qint64 End = playback::LongestRecordingMs * ThirteenHours::Rate / 1000;
        QVERIFY(decoder->seek(End - ThirteenHours::Rate));
        std::vector<float> second(ThirteenHours::Rate);
        QCOMPARE(decoder->read(second.data(), ThirteenHours::Rate), qint64(ThirteenHours::Rate));
        qint64 rest = 0;
        while (const qint64 count = decoder->read(second.data(), ThirteenHours::Rate))
            rest += count;
        QVERIFY2(rest < ThirteenHours::Rate,
                 qPrintable(QString::number(rest))); // the packet that reaches over
        QVERIFY(decoder->seek(End + ThirteenHours::Rate));
        QCOMPARE(decoder->read(second.data(), ThirteenHours::Rate), qint64(0));
    }

    void namesTheFormat()
    {
        const QByteArray wav = support::wavOf(support::noise(8000, 1), 8000, 2);
        QCOMPARE(Opened(wav).decoder->formatText(), QStringLiteral("wav/pcm_s16le, 8 kHz, 2 ch"));
        const QByteArray mp3 =
            support::encoded(wav, words("-ar 44100 -c:a libmp3lame"), QStringLiteral("mp3"));
        QCOMPARE(Opened(mp3).decoder->formatText(), QStringLiteral("mp3, 44.1 kHz, 2 ch"));
    }

    void anInterruptedOneGoesOnAfterwards()
    {
        const Opened opened(support::wavOf(support::noise(8000, 4), 8000, 1));
        QVERIFY(opened.decoder);
        const std::vector<float> whole = opened.read();
        opened.bytes->interrupt();
        QVERIFY(!opened.decoder->seek(16'000));
        float sample = 0;
        QCOMPARE(opened.decoder->read(&sample, 1), qint64(-1));
        opened.bytes->resume();
        QVERIFY(opened.decoder->seek(16'000));
        QCOMPARE(opened.decoder->read(&sample, 1), qint64(1));
        QCOMPARE(sample, whole[16'000]);
    }
};

QTEST_GUILESS_MAIN(TestSoundDecoder)
#include "tst_sounddecoder.moc"
