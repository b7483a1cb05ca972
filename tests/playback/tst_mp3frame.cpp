// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/mp3frame.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using playback::Mp3Frame;
using playback::Mp3Tag;

namespace {

std::optional<Mp3Frame> read(quint32 header)
{
    const quint8 bytes[] = {quint8(header >> 24), quint8(header >> 16), quint8(header >> 8), quint8(header)};
    return Mp3Frame::read(bytes);
}

QByteArray bigEndian(quint32 number)
{
    return QByteArray::fromHex(QByteArray::number(number, 16).rightJustified(8, '0'));
}

} // namespace

class TestMp3Frame final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeaders_data()
    {
        QTest::addColumn<quint32>("header");
        QTest::addColumn<int>("sampleRate");
        QTest::addColumn<int>("sampleCount");
        QTest::addColumn<int>("channelCount");
        QTest::addColumn<int>("bitRate");
        QTest::addColumn<int>("byteCount");
        QTest::newRow("MPEG-1, 128 kbit/s, 44.1 kHz, joint stereo")
            << 0xfffb9064U << 44100 << 1152 << 2 << 128'000 << 417;
        QTest::newRow("the same, padded") << 0xfffb9264U << 44100 << 1152 << 2 << 128'000 << 418;
        QTest::newRow("MPEG-1, 320 kbit/s, 32 kHz, padded")
            << 0xfffbea64U << 32000 << 1152 << 2 << 320'000 << 1441;
        QTest::newRow("MPEG-2, 64 kbit/s, 22.05 kHz, mono")
            << 0xfff380c4U << 22050 << 576 << 1 << 64'000 << 208;
        QTest::newRow("MPEG-2.5, 16 kbit/s, 8 kHz, mono") << 0xffe328c4U << 8000 << 576 << 1 << 16'000 << 144;
    }

    void readsHeaders()
    {
        QFETCH(const quint32, header);
        const auto frame = read(header);
        QVERIFY(frame);
        QTEST(frame->sampleRate, "sampleRate");
        QTEST(frame->sampleCount, "sampleCount");
        QTEST(frame->channelCount, "channelCount");
        QTEST(frame->bitRate, "bitRate");
        QTEST(frame->byteCount, "byteCount");
        QVERIFY(frame->byteCount <= Mp3Frame::LongestBytes);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<quint32>("header");
        QTest::newRow("no sync") << 0xff0b9064U;
        QTest::newRow("layer II") << 0xfffd9064U;
        QTest::newRow("AAC") << 0xfff15080U;
        QTest::newRow("version 01") << 0xffeb9064U;
        QTest::newRow("free format") << 0xfffb0064U;
        QTest::newRow("bit rate 15") << 0xfffbf064U;
        QTest::newRow("sample rate 3") << 0xfffb9c64U;
        QTest::newRow("emphasis 2") << 0xfffb9066U;
    }

    void refusesWhatIsNone()
    {
        QFETCH(const quint32, header);
        QVERIFY(!read(header));
    }

    void readsXing()
    {
        const Mp3Frame frame = *read(0xfffb9064U);
        QByteArray bytes(frame.byteCount, '\0');
        QByteArray tag = "Xing" + bigEndian(15) + bigEndian(1000) + bigEndian(500'000);
        for (int i = 0; i < 100; ++i)
            tag += static_cast<char>(i * 2);
        tag += bigEndian(80) + "LAME3.100" + QByteArray(12, '\0') + QByteArray::fromHex("240480");
        bytes.replace(36, tag.size(), tag);
        const auto read = Mp3Tag::read(frame, bytes);
        QVERIFY(read);
        QVERIFY(read->isVariable);
        QCOMPARE(read->frameCount, std::optional<qint64>(1000));
        QCOMPARE(read->byteCount, std::optional<qint64>(500'000));
        QCOMPARE(read->places->at(99), quint8(198));
        QCOMPARE(read->delay, 0x240 + 529);
        QCOMPARE(read->padding, 0x480 - 529);
        bytes.replace(36, 4, "Info");
        QVERIFY(!Mp3Tag::read(frame, bytes)->isVariable);
    }

    void readsWhatATagGives()
    {
        const Mp3Frame mono = *read(0xfff380c4U);
        QByteArray bytes(mono.byteCount, '\0');
        bytes.replace(13, 8, "Xing" + bigEndian(0));
        const auto tag = Mp3Tag::read(mono, bytes);
        QVERIFY(tag);
        QVERIFY(!tag->frameCount && !tag->byteCount && !tag->places);
        QCOMPARE(tag->delay, 0);
        QVERIFY(!Mp3Tag::read(mono, QByteArrayView(bytes).first(16))); // cut off
        QVERIFY(!Mp3Tag::read(mono, QByteArray(mono.byteCount, '\0')));
    }

    void readsVbri()
    {
        const Mp3Frame frame = *read(0xfffb9064U);
        QByteArray bytes(frame.byteCount, '\0');
        const QByteArray vbri = "VBRI" + QByteArray(6, '\0') + bigEndian(7000) + bigEndian(50);
        bytes.replace(36, vbri.size(), vbri);
        const auto tag = Mp3Tag::read(frame, bytes);
        QVERIFY(tag && tag->isVariable);
        QCOMPARE(tag->byteCount, std::optional<qint64>(7000));
        QCOMPARE(tag->frameCount, std::optional<qint64>(50));
    }
};

QTEST_GUILESS_MAIN(TestMp3Frame)
#include "tst_mp3frame.moc"
