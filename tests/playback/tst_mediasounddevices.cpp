// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/audioplayerfactory.h"
#include "playback/mediasounddevices.h"
#include "support/testcase.h"

#include <QAudioDevice>
#include <QLibraryInfo>
#include <QMediaDevices>
#include <QProcess>
#include <QSignalSpy>
#include <QVersionNumber>
#include <QtTest>

using namespace earshot;

class TestMediaSoundDevices final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenTheLastOutputGoesAndOneComes()
    {
        playback::MediaSoundDevices devices;
        QSignalSpy changed(&devices, &playback::SoundDevices::outputsChanged);
        QVERIFY(!devices.outputs().isEmpty());
        QProcess::execute(QStringLiteral("pactl"),
                          {QStringLiteral("unload-module"), QStringLiteral("module-null-sink")});
        if (QLibraryInfo::version() >= QVersionNumber(6, 5) &&
            !QTest::qWaitFor([] { return QMediaDevices::audioOutputs().isEmpty(); })) {
            QSKIP("this Qt does not notice that the last sink of PulseAudio goes (seen with 6.8.2)");
        }
        QTRY_VERIFY(devices.outputs().isEmpty());
        QCOMPARE(changed.size(), 1);
        QProcess::execute(QStringLiteral("pactl"),
                          {QStringLiteral("load-module"), QStringLiteral("module-null-sink")});
        QTRY_VERIFY(!devices.outputs().isEmpty());
        QCOMPARE(changed.size(), 2);
    }
};

int main(int argc, char **argv)
{
    // It takes the output away: only from a server that says it is the private one of scripts/null-sink.
    if (!qgetenv("PULSE_SERVER").contains("/null-sink.")) {
        qInfo("SKIPPED-TEST: run it through scripts/null-sink");
        return 0;
    }
    playback::selectMediaBackend();
    const QCoreApplication app(argc, argv);
    TestMediaSoundDevices test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mediasounddevices.moc"
