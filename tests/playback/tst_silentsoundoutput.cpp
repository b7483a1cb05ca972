// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/renderedsound.h"
#include "playback/silentsoundoutput.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using playback::RenderedSound;

class TestSilentSoundOutput final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void letsTimePassAsFarAsSoundIsThere()
    {
        const auto sound = std::make_shared<RenderedSound>();
        sound->begin(1000);
        (void)sound->write(std::vector<float>(2 * 120));
        playback::SilentSoundOutput output;
        QCOMPARE(output.playedMs(), 0.0);
        output.start(sound);
        QTRY_COMPARE(output.playedMs(), 120.0);
        sound->finish();
        QTRY_VERIFY(output.playedMs() > 200); // the end is for others to see
        output.stop();
        QCOMPARE(output.playedMs(), 0.0);
        QCOMPARE(sound.use_count(), 1);
    }
    void letsTheWriterGoOn()
    {
        const auto sound = std::make_shared<RenderedSound>();
        sound->begin(1000);
        (void)sound->write(std::vector<float>(2 * 3000));
        playback::SilentSoundOutput output;
        output.start(sound);
        QTRY_VERIFY(output.playedMs() > 150);
        char byte = 0;
        QTRY_COMPARE(sound->read(0, &byte, 1, false), 0); // dropped, since it has been passed
    }
};

QTEST_GUILESS_MAIN(TestSilentSoundOutput)
#include "tst_silentsoundoutput.moc"
