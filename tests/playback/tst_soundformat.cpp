// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/soundformat.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestSoundFormat final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSoundByItsFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("suffix"); // empty: no sound
        const auto bytes = [](const char *hex) { return QByteArray::fromHex(hex); };
        QTest::newRow("ogg") << QByteArray("OggS\0\2", 6) << QStringLiteral("ogg");
        QTest::newRow("mp3 with tag") << QByteArray("ID3\4") << QStringLiteral("mp3");
        QTest::newRow("mp3 frame") << bytes("fffb9064") << QStringLiteral("mp3");
        QTest::newRow("mp3 frame of MPEG-2") << bytes("fff340c4") << QStringLiteral("mp3");
        QTest::newRow("m4a") << QByteArray("\0\0\0\x1c"
                                           "ftypM4A ",
                                           12)
                             << QStringLiteral("m4a");
        QTest::newRow("wav") << QByteArray("RIFF\x24\x10\0\0WAVEfmt ", 16) << QStringLiteral("wav");
        QTest::newRow("flac") << QByteArray("fLaC\0", 5) << QStringLiteral("flac");
        QTest::newRow("webm") << bytes("1a45dfa3") << QStringLiteral("webm");
        QTest::newRow("amr") << QByteArray("#!AMR\n") << QStringLiteral("amr");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("html") << QByteArray("<!DOCTYPE html>") << QString();
        QTest::newRow("json") << QByteArray("{\"detail\":\"Forb") << QString();
        QTest::newRow("avi in RIFF") << QByteArray("RIFF\x24\x10\0\0AVI LIST", 16) << QString();
        QTest::newRow("RIFF cut short") << QByteArray("RIFF\0", 5) << QString();
        QTest::newRow("aac frame, not mp3") << bytes("fff15080") << QString();
        QTest::newRow("sync with reserved rate") << bytes("fffb9c64") << QString();
        QTest::newRow("UTF-16 mark") << bytes("fffe3c00") << QString();
        QTest::newRow("only 0xff") << bytes("ffffffffffff") << QString();
        QTest::newRow("zeros") << QByteArray(16, '\0') << QString();
    }
    void tellsSoundByItsFirstBytes()
    {
        QFETCH(QByteArray, head);
        const std::optional<QString> suffix = playback::soundFileSuffix(head);
        QTEST(suffix.value_or(QString()), "suffix");
    }
};

QTEST_GUILESS_MAIN(TestSoundFormat)
#include "tst_soundformat.moc"
