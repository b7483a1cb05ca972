// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/bytesourcedevice.h"
#include "support/memorybytesource.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestByteSourceDevice final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnywhere()
    {
        const auto bytes = std::make_shared<support::MemoryByteSource>(QByteArray("0123456789"));
        bytes->complete();
        playback::ByteSourceDevice device(bytes);
        QVERIFY(device.isReadable());
        QVERIFY(!device.isWritable());
        QVERIFY(!device.isSequential());
        QCOMPARE(device.size(), 10);
        QCOMPARE(device.read(3), QByteArray("012"));
        QVERIFY(device.seek(8));
        QCOMPARE(device.read(100), QByteArray("89"));
        QVERIFY(device.atEnd());
        QCOMPARE(device.read(100), QByteArray());
        QVERIFY(device.seek(2));
        QCOMPARE(device.read(1), QByteArray("2"));
    }
    void keepsTheBytesAlive()
    {
        auto bytes = std::make_shared<support::MemoryByteSource>(QByteArray("abc"));
        bytes->complete();
        playback::ByteSourceDevice device(bytes);
        bytes.reset();
        QCOMPARE(device.readAll(), QByteArray("abc"));
    }
};

QTEST_GUILESS_MAIN(TestByteSourceDevice)
#include "tst_bytesourcedevice.moc"
