// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/audioplayerfactory.h"
#include "support/memorybytesource.h"
#include "support/soundanalysis.h"
#include "support/testcase.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QtTest>

using namespace earshot;
using State = playback::AudioPlayer::State;

class TestNoSoundDevice final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void runsTheClockSilently()
    {
        const auto player = playback::makeAudioPlayer();
        QVERIFY(!player->hasSound());
        const auto bytes = std::make_shared<support::MemoryByteSource>(support::timelineWav(2));
        bytes->complete();
        player->setExpectedLengthMs(2000);
        player->open(bytes);
        player->play();
        player->seek(1700);
        QTRY_COMPARE(player->state(), State::Ended);
        QCOMPARE(player->positionMs(), 2000);
    }
};

int main(int argc, char **argv)
{
    playback::selectMediaBackend();
    const QCoreApplication app(argc, argv);
    // Before the test, in which a warning is a failure: Qt 6.4 says once that it reaches no sound server.
    if (!QMediaDevices::audioOutputs().isEmpty()) {
        qInfo("SKIPPED-TEST: this computer has sound devices that do not come from PulseAudio");
        return 0;
    }
    TestNoSoundDevice test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nosounddevice.moc"
