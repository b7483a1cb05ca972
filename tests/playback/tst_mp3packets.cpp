// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/blockingbytes.h"
#include "playback/mp3packets.h"
#include "playback/sounddecoder.h"
#include "support/madesound.h"
#include "support/memorybytesource.h"
#include "support/testcase.h"

#include <QtTest>

#include <algorithm>
#include <functional>
#include <future>

using namespace earshot;
using playback::BlockingBytes;
using playback::SoundDecoder;
using support::MemoryByteSource;

namespace {

constexpr int Rate = 44100;
constexpr int Seconds = 60;

QByteArray mp3(const char *options)
{
    return support::encoded(support::wavOf(support::noise(Rate, Seconds), Rate, 1),
                            QString::fromLatin1(options).split(u' '), QStringLiteral("mp3"));
}

/** 16 KiB that hold what looks like headers. */
QByteArray tagBefore()
{
    return QByteArray("ID3\4\0\0\0\1\0\0", 10) + QByteArray("\xff\xfb\x90\x64", 4).repeated(4096);
}

QByteArray tagBehind()
{
    return QByteArray("TAG") + QByteArray(125, 'x');
}

/** All there, but read a hundred bytes at a time. */
class PieceSource final : public base::ByteSource
{
public:
    explicit PieceSource(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] std::optional<qint64> size() const override { return m_bytes.size(); }
    [[nodiscard]] qint64 availableFrom(qint64 offset) const override
    {
        return std::max<qint64>(0, m_bytes.size() - offset);
    }
    [[nodiscard]] bool isComplete() const override { return true; }
    [[nodiscard]] QString contentType() const override { return {}; }
    qint64 read(qint64 offset, char *target, qint64 length) const override
    {
        beforeRead();
        const qint64 count = std::min({availableFrom(offset), length, qint64(100)});
        std::copy_n(m_bytes.constData() + offset, count, target);
        return count;
    }

    std::function<void()> beforeRead;

private:
    QByteArray m_bytes;
};

std::vector<float> readFrom(SoundDecoder &decoder, qint64 frame, qint64 count)
{
    if (!decoder.seek(frame))
        return {};
    std::vector<float> result(static_cast<size_t>(count));
    qint64 done = 0;
    while (done < count) {
        const qint64 got = decoder.read(result.data() + done, count - done);
        if (got <= 0)
            return {};
        done += got;
    }
    return result;
}

} // namespace

class TestMp3Packets final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsAPlaceThatHasNotArrived_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<qint64>("toleranceMs");
        QTest::newRow("constant bit rate: exactly") << mp3("-c:a libmp3lame -b:a 64k") << qint64(0);
        QTest::newRow("variable, with a table: nearly") << mp3("-c:a libmp3lame -q:a 5") << qint64(1500);
    }

    /** Only what is asked for arrives: the start, and then a stretch from the wanted place on. */
    void findsAPlaceThatHasNotArrived()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const qint64, toleranceMs);
        auto source = std::make_shared<MemoryByteSource>(file);
        auto bytes = std::make_shared<BlockingBytes>(source, BlockingBytes::Manner::Urgent);
        source->arrive(file.size() / 20);
        auto opened = SoundDecoder::open(bytes);
        QVERIFY(opened.hasValue());
        const std::unique_ptr<SoundDecoder> decoder = opened.takeValue();
        constexpr qint64 Frame = qint64(40) * Rate + 1234;
        auto read =
            std::async(std::launch::async, [&decoder] { return readFrom(*decoder, Frame, Rate / 10); });
        QTRY_VERIFY(!source->wanted().empty());
        const qint64 wanted = source->wanted().front();
        QVERIFY2(std::abs(double(wanted) / double(file.size()) - 40.0 / Seconds) < 0.05,
                 qPrintable(QString::number(wanted)));
        source->arriveAt(wanted, file.size() / 10);
        const std::vector<float> piece = read.get();
        QVERIFY(!piece.empty());
        const qint64 tolerance = toleranceMs * Rate / 1000;
        const qint64 place = support::placeOf(piece, support::noise(Rate, Seconds), Frame,
                                              std::max<qint64>(Rate / 20, tolerance));
        QVERIFY2(std::abs(place - Frame) <= tolerance + 2, qPrintable(QString::number(place - Frame)));

        // Once everything is there, a variable bit rate is exact too.
        source->complete();
        const std::vector<float> again = readFrom(*decoder, Frame, Rate / 10);
        QVERIFY(std::abs(support::placeOf(again, support::noise(Rate, Seconds), Frame, Rate / 20) - Frame) <=
                2);
    }

    void passesTagsAtBothEnds()
    {
        const QByteArray sound = mp3("-c:a libmp3lame -b:a 64k -id3v2_version 0");
        const QByteArray cover = tagBefore();
        const QByteArray trailer = tagBehind();
        qint64 lengths[2] = {};
        for (const bool tagged : {false, true}) {
            auto source = std::make_shared<MemoryByteSource>(tagged ? cover + sound + trailer : sound);
            source->complete();
            auto opened =
                SoundDecoder::open(std::make_shared<BlockingBytes>(source, BlockingBytes::Manner::Urgent));
            QVERIFY(opened.hasValue());
            std::vector<float> buffer(4096);
            qint64 &length = lengths[tagged ? 1 : 0];
            while (const qint64 got = opened.value()->read(buffer.data(), 4096))
                length += got;
            QVERIFY(opened.value()->damage().empty());
        }
        QCOMPARE(lengths[1], lengths[0]);
        QCOMPARE(lengths[0], qint64(Seconds) * Rate);
    }

    void isSafeFromInterruptionsAtAnyRead()
    {
        const QByteArray sound =
            support::encoded(support::wavOf(support::noise(Rate, 1), Rate, 1),
                             {QStringLiteral("-b:a"), QStringLiteral("64k")}, QStringLiteral("mp3"));
        const QByteArray file = sound + tagBehind() + sound;
        bool isLast = false;
        for (int last = 0; !isLast; ++last) {
            auto source = std::make_shared<PieceSource>(file);
            auto bytes = std::make_shared<BlockingBytes>(source, BlockingBytes::Manner::Urgent);
            int reads = 0;
            source->beforeRead = [&] {
                if (reads++ == last)
                    bytes->interrupt();
            };
            const auto packets = playback::Mp3Packets::open(bytes);
            const std::unique_ptr<AVPacket, void (*)(AVPacket *)> packet(
                av_packet_alloc(), [](AVPacket *p) { av_packet_free(&p); });
            while (packets && packets->read(*packet) == playback::PacketSource::Status::Packet) {
                QCOMPARE(packets->parameters().sample_rate, Rate);
                QVERIFY(packet->size >= 100 && packet->size <= playback::Mp3Frame::LongestBytes);
                av_packet_unref(packet.get());
            }
            QVERIFY(!packets || packets->parameters().sample_rate == Rate);
            isLast = reads <= last;
        }
    }

    void playsOnWhereFilesWereJoined_data()
    {
        QTest::addColumn<QByteArray>("between");
        QTest::newRow("as they are") << QByteArray();
        QTest::newRow("with their tags") << tagBehind() + tagBefore();
    }
    void playsOnWhereFilesWereJoined()
    {
        QFETCH(const QByteArray, between);
        const QByteArray sound = mp3("-c:a libmp3lame -b:a 64k -id3v2_version 0"); // tells its own length
        auto source = std::make_shared<MemoryByteSource>(sound + between + sound + tagBehind());
        source->complete();
        auto opened =
            SoundDecoder::open(std::make_shared<BlockingBytes>(source, BlockingBytes::Manner::Urgent));
        QVERIFY(opened.hasValue());
        const std::unique_ptr<SoundDecoder> decoder = opened.takeValue();
        std::vector<float> buffer(4096);
        qint64 length = 0;
        while (const qint64 got = decoder->read(buffer.data(), 4096))
            length += got;
        QVERIFY(decoder->damage().empty());
        QVERIFY2(std::abs(length - qint64(2 * Seconds) * Rate) < Rate / 5,
                 qPrintable(QString::number(length)));
        // A second into the other file.
        const qint64 frame = qint64(Seconds + 1) * Rate;
        const std::vector<float> piece = readFrom(*decoder, frame, Rate / 10);
        QVERIFY(!piece.empty());
        const qint64 place = support::placeOf(piece, support::noise(Rate, Seconds), Rate, Rate / 5);
        QVERIFY2(std::abs(place - Rate) < Rate / 5, qPrintable(QString::number(place)));
    }

    void leavesOtherFormatsAlone()
    {
        const QByteArray wav = support::wavOf(support::noise(8000, 1), 8000, 1);
        auto source = std::make_shared<MemoryByteSource>(wav);
        source->complete();
        QVERIFY(!playback::Mp3Packets::open(
            std::make_shared<BlockingBytes>(source, BlockingBytes::Manner::Urgent)));
    }
};

QTEST_GUILESS_MAIN(TestMp3Packets)
#include "tst_mp3packets.moc"
