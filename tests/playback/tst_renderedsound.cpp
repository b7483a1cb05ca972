// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/renderedsound.h"
#include "support/testcase.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace earshot;
using playback::RenderedSound;

namespace {

constexpr int Rate = 1000; // a frame is a ms

/** As many frames with the value of their number / 32767. */
std::vector<float> frames(int count, int first = 0)
{
    std::vector<float> result;
    for (int i = 0; i < count * 2; ++i)
        result.push_back(static_cast<float>(first + i / 2) / 32767);
    return result;
}

/** The left samples that can be read at a frame. */
std::vector<int> readAt(RenderedSound &sound, qint64 frame, qint64 count, bool mayWait = false)
{
    QByteArray bytes(count * RenderedSound::FrameBytes, '\0');
    const qint64 got = sound.read(frame * RenderedSound::FrameBytes, bytes.data(), bytes.size(), mayWait);
    std::vector<int> left;
    for (qint64 i = 0; i + 1 < got; i += RenderedSound::FrameBytes)
        left.push_back(qRound(qFromLittleEndian<float>(bytes.constData() + i) * 32767));
    return left;
}

} // namespace

class TestRenderedSound final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatWasWritten()
    {
        RenderedSound sound;
        QVERIFY(!sound.isReady());
        sound.begin(Rate);
        QVERIFY(sound.write(frames(100)));
        QCOMPARE(sound.renderedMs(), 100.0);
        QCOMPARE(readAt(sound, 10, 3), (std::vector{10, 11, 12}));
        QCOMPARE(readAt(sound, 98, 9), (std::vector{98, 99}));
        QCOMPARE(readAt(sound, 100, 9), std::vector<int>());
        QCOMPARE(readAt(sound, 0, 2), (std::vector{0, 1})); // media players read the head twice
        QVERIFY(!sound.isReady());
        QVERIFY(sound.write(frames(RenderedSound::PrerollFrames - 100)));
        QVERIFY(sound.isReady());
    }
    void readsAnyBytes()
    {
        RenderedSound sound;
        sound.begin(Rate);
        QVERIFY(sound.write({{1.0F, 2.0F}})); // 0x3f800000, 0x40000000
        char bytes[3];
        QCOMPARE(sound.read(2, bytes, 3, false), 3);
        QCOMPARE(QByteArray(bytes, 3).toHex(), QByteArray("803f00"));
        QCOMPARE(sound.read(5, bytes, 3, false), 3);
        QCOMPARE(QByteArray(bytes, 3).toHex(), QByteArray("000040"));
    }
    void endsWithATailOfSilence()
    {
        RenderedSound sound;
        sound.begin(Rate);
        QVERIFY(sound.write(frames(10, 7)));
        sound.finish();
        QVERIFY(sound.isReady());
        QVERIFY(sound.isFinished());
        QCOMPARE(sound.renderedMs(), 10.0);
        QCOMPARE(readAt(sound, 9, 3), (std::vector{16, 0, 0}));
        QVERIFY(!sound.isOver(11 * RenderedSound::FrameBytes));
        QVERIFY(sound.isOver(2000 * RenderedSound::FrameBytes));
        QCOMPARE(readAt(sound, 2000, 3, true), std::vector<int>());
    }
    void tellsPlaces()
    {
        RenderedSound sound;
        sound.begin(Rate);
        QCOMPARE(sound.placeMs(5), 0.0);
        sound.mark(0, 2000, 2, 0);
        QVERIFY(sound.write(frames(100)));
        sound.mark(100, 9000, 2, 3400);
        QVERIFY(sound.write(frames(50)));
        sound.mark(150, 2000, 2, 0); // a loop
        QVERIFY(sound.write(frames(10)));
        QCOMPARE(sound.placeMs(0), 2000.0);
        QCOMPARE(sound.placeMs(50), 2100.0);
        QCOMPARE(sound.placeMs(99.5), 2199.0);
        QCOMPARE(sound.placeMs(100), 9000.0);
        QCOMPARE(sound.savedMs(99), 0.0);
        QCOMPARE(sound.savedMs(120), 3400.0);
        QCOMPARE(sound.placeMs(155), 2010.0);
        sound.finish();
        QCOMPARE(sound.placeMs(1000), 2020.0); // no further than the end
    }
    void letsTheWriterWaitForTheReader()
    {
        RenderedSound sound;
        sound.begin(10 * Rate);
        std::atomic_int written = 0;
        std::thread writer([&] {
            while (sound.write(frames(1000)))
                written += 1000;
        });
        QTRY_COMPARE(written.load(), 15'000);
        sound.pass(400);
        QTRY_COMPARE(written.load(), 19'000);
        QCOMPARE(readAt(sound, 17'900, 100).size(), size_t(100));
        QTRY_COMPARE(written.load(), 33'000);
        sound.wakeWriter();
        QTRY_COMPARE(written.load(), 34'000);
        sound.abandon();
        writer.join();
    }
    void letsTheReaderWaitForTheWriter()
    {
        RenderedSound sound;
        sound.begin(Rate);
        std::vector<int> got;
        std::thread reader([&] { got = readAt(sound, 3, 1, true); });
        QVERIFY(sound.write(frames(5)));
        reader.join();
        QCOMPARE(got, std::vector{3});
        std::thread other([&] { got = readAt(sound, 5, 1, true); });
        sound.fail();
        other.join();
        QVERIFY(got.empty());
        QVERIFY(sound.hasFailed());
        QVERIFY(sound.isOver(5 * RenderedSound::FrameBytes));
    }
    void keepsLittleBehindTheReader()
    {
        RenderedSound sound;
        sound.begin(48000);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(sound.write(frames(1000, i)));
            readAt(sound, i * 1000, 1000);
        }
        QCOMPARE(readAt(sound, 0, 10), std::vector<int>());
        QVERIFY(!readAt(sound, 150'000, 10).empty());
    }
};

QTEST_GUILESS_MAIN(TestRenderedSound)
#include "tst_renderedsound.moc"
