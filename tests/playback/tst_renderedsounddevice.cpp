// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/renderedsound.h"
#include "playback/renderedsounddevice.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using playback::RenderedSound;
using playback::RenderedSoundDevice;

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
    void looksLikeAWavOfGreatLength()
    {
        RenderedSoundDevice device(sound());
        QVERIFY(!device.isSequential());
        const QByteArray header = device.read(44);
        QCOMPARE(header.left(4), QByteArray("RIFF"));
        QCOMPARE(header.mid(8, 8), QByteArray("WAVEfmt "));
        QCOMPARE(qFromLittleEndian<quint16>(header.constData() + 22), quint16(2));
        QCOMPARE(qFromLittleEndian<quint32>(header.constData() + 24), 8000U);
        QCOMPARE(qFromLittleEndian<quint32>(header.constData() + 28), 32000U);
        QCOMPARE(qFromLittleEndian<quint32>(header.constData() + 40), device.size() - 44);
        QVERIFY(device.size() > qint64(2) * 3600 * 32000);
    }
    void readsAnyPlace()
    {
        RenderedSoundDevice device(sound());
        QVERIFY(device.seek(40));
        QCOMPARE(device.read(100).size(), 4); // the head ends
        QCOMPARE(device.read(8).toHex(), QByteArray("0040004000400040"));
        QVERIFY(device.seek(0));
        QCOMPARE(device.read(4), QByteArray("RIFF"));
    }
    void doesNotWaitInItsOwnThread()
    {
        const auto rendered = sound();
        RenderedSoundDevice device(rendered);
        QVERIFY(device.seek(44 + 400));
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
        QVERIFY(device.seek(44 + 400));
        QVERIFY(!device.atEnd()); // a tail of silence
        QVERIFY(device.seek(44 + 400 + 8000 * 4));
        QVERIFY(device.atEnd());
    }
};

QTEST_GUILESS_MAIN(TestRenderedSoundDevice)
#include "tst_renderedsounddevice.moc"
