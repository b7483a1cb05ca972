// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/renderedsound.h"
#include "playback/renderedsounddevice.h"
#include "support/testcase.h"

#include <QtTest>

extern "C" {
#include <libavformat/avformat.h>
}

using namespace earshot;
using playback::RenderedSound;
using playback::RenderedSoundDevice;

namespace {

constexpr qint64 HeaderBytes = 68;

} // namespace

class TestRenderedSoundDevice final : public support::TestCase
{
    Q_OBJECT

private:
    static std::shared_ptr<RenderedSound> sound()
    {
        auto made = std::make_shared<RenderedSound>();
        made->begin(8000);
        const std::vector<float> frames(200, 0.5F);
        (void)made->write(frames);
        return made;
    }

private Q_SLOTS:
    void looksLikeACafWithoutALength()
    {
        RenderedSoundDevice device(sound());
        QVERIFY(!device.isSequential());
        const QByteArray header = device.read(HeaderBytes);
        QCOMPARE(header.left(4), QByteArray("caff"));
        QCOMPARE(header.mid(8, 4), QByteArray("desc"));
        QCOMPARE(qFromBigEndian<double>(header.constData() + 20), 8000.0);
        QCOMPARE(header.mid(28, 4), QByteArray("lpcm"));
        QCOMPARE(header.mid(52, 4), QByteArray("data"));
        QCOMPARE(qFromBigEndian<qint64>(header.constData() + 56), -1);
        QVERIFY(device.size() > qint64(12) * 3600 * 96'000 * RenderedSound::FrameBytes);
    }
    void readsAnyPlace()
    {
        RenderedSoundDevice device(sound());
        QVERIFY(device.seek(HeaderBytes - 4));
        QCOMPARE(device.read(100).size(), 4); // the head ends
        QCOMPARE(device.read(8).toHex(), QByteArray("0000003f0000003f"));
        QVERIFY(device.seek(0));
        QCOMPARE(device.read(4), QByteArray("caff"));
    }
    /** What a media player reads in the window's thread must be there, however slow the sound is. */
    void isUnderstoodByFFmpegWithoutMoreThanThePreroll()
    {
        const auto rendered = std::make_shared<RenderedSound>();
        rendered->begin(8000);
        QVERIFY(rendered->write(std::vector<float>(2 * RenderedSound::PrerollFrames, 0.5F)));
        QVERIFY(rendered->isReady());
        RenderedSoundDevice device(rendered);
        const auto read = [](void *opaque, uint8_t *target, int size) {
            return static_cast<int>(
                static_cast<QIODevice *>(opaque)->read(reinterpret_cast<char *>(target), size));
        };
        const auto seek = [](void *opaque, int64_t offset, int whence) -> int64_t {
            auto *file = static_cast<QIODevice *>(opaque);
            return whence == AVSEEK_SIZE ? file->size() : file->seek(offset) ? offset : -1;
        };
        constexpr int BlockBytes = 32 * 1024; // Qt's own
        AVIOContext *io = avio_alloc_context(static_cast<unsigned char *>(av_malloc(BlockBytes)), BlockBytes,
                                             0, &device, read, nullptr, seek);
        AVFormatContext *format = avformat_alloc_context();
        format->pb = io;
        QCOMPARE(avformat_open_input(&format, nullptr, nullptr, nullptr), 0);
        QVERIFY(avformat_find_stream_info(format, nullptr) >= 0);
        QCOMPARE(format->nb_streams, 1U);
        QCOMPARE(format->streams[0]->codecpar->codec_id, AV_CODEC_ID_PCM_F32LE);
        QCOMPARE(format->streams[0]->codecpar->sample_rate, 8000);
        QCOMPARE(io->error, 0); // it did not find an end
        QCOMPARE(io->eof_reached, 0);
        avformat_close_input(&format);
        av_freep(&io->buffer);
        avio_context_free(&io);
    }
    void doesNotWaitInItsOwnThread()
    {
        const auto rendered = sound();
        RenderedSoundDevice device(rendered);
        QVERIFY(device.seek(HeaderBytes + 800));
        char byte = 0;
        QCOMPARE(device.read(&byte, 1), -1);
        QVERIFY(!device.atEnd());
        rendered->abandon();
        QVERIFY(device.atEnd());
    }
    void endsWhereTheSoundEnds()
    {
        const auto rendered = sound();
        RenderedSoundDevice device(rendered);
        rendered->finish();
        QVERIFY(device.seek(HeaderBytes + 800));
        QVERIFY(!device.atEnd()); // a tail of silence
        QVERIFY(device.seek(HeaderBytes + 1600 + 8000 * 8));
        QVERIFY(device.atEnd());
    }
};

QTEST_GUILESS_MAIN(TestRenderedSoundDevice)
#include "tst_renderedsounddevice.moc"
