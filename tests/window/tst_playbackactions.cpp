// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "window/playbackactions.h"
#include "windowfixture.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>

using namespace earshot;
using window::PlaybackActions;

class TestPlaybackActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void singleKeysActInTheTranscriptOnly()
    {
        window::WindowFixture f;
        QWidget owner;
        QVBoxLayout layout(&owner);
        QWidget transcript;
        transcript.setFocusPolicy(Qt::StrongFocus);
        QLineEdit field;
        layout.addWidget(&transcript);
        layout.addWidget(&field);
        const PlaybackActions actions(f.playback, &transcript, &owner);
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        f.player.advanceTo(30'000);
        owner.show();
        QVERIFY(QTest::qWaitForWindowActive(&owner));

        transcript.setFocus();
        QTest::keyClick(&transcript, Qt::Key_Left);
        QCOMPARE(f.player.positionMs(), 25'000);
        QTest::keyClick(&transcript, Qt::Key_L);
        QCOMPARE(f.player.positionMs(), 35'000);
        QTest::keyClick(&transcript, Qt::Key_J);
        QTest::keyClick(&transcript, Qt::Key_Right);
        QCOMPARE(f.player.positionMs(), 30'000);

        field.setFocus();
        QTest::keyClicks(&field, QStringLiteral("jl"));
        QTest::keyClick(&field, Qt::Key_Left);
        QCOMPARE(field.text(), QStringLiteral("jl"));
        QCOMPARE(f.player.positionMs(), 30'000);

        QTest::keyClick(&field, Qt::Key_Space, Qt::ControlModifier); // acts anywhere
        QCOMPARE(f.player.state(), playback::AudioPlayer::State::Playing);
    }

    void areDisabledWithoutARecording()
    {
        window::WindowFixture f;
        QWidget owner;
        QWidget transcript(&owner);
        const PlaybackActions actions(f.playback, &transcript, &owner);
        const auto *playPause = owner.findChild<QAction *>(QStringLiteral("playPause"));
        QVERIFY(!playPause->isEnabled());
        f.open(window::WindowFixture::call());
        QVERIFY(playPause->isEnabled());
    }
};

QTEST_MAIN(TestPlaybackActions)
#include "tst_playbackactions.moc"
