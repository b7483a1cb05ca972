// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listeningfixture.h"
#include "settings/keys.h"
#include "support/spokenwaveform.h"
#include "support/testcase.h"

using namespace earshot;
using playback::TimeRange;
using session::Listening;
using session::ListeningPreferences;

namespace {

/** Beginnings of turns in ms, uneven, the agent first. */
const std::vector<qint64> Begins{1000, 6200, 9100, 15'700, 18'300, 26'900, 29'200, 36'000};

QByteArray longCall()
{
    QByteArray items;
    for (size_t i = 0; i < Begins.size(); ++i) {
        items += items.isEmpty() ? "" : ",";
        items += R"({"type":"message","content":["words"],"role":")";
        items += i % 2 == 0 ? "assistant" : "user";
        items += R"(","metrics":{"started_speaking_at":)";
        items += QByteArray::number(1'767'225'600.0 + double(Begins[i]) / 1000, 'f', 3) + "}}";
    }
    return R"({"id":"conv_1","status":"completed","conversation":{"items":[)" + items + "]}}";
}

/** The agent on the first channel. */
waveform::Waveform swappedSound()
{
    std::vector<std::vector<waveform::SpeechStretch>> speech(2);
    for (size_t i = 0; i < Begins.size(); ++i)
        speech[i % 2].push_back({Begins[i], Begins[i] + 1500});
    return support::spokenWaveform(speech, 40'000);
}

} // namespace

class TestListening final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheSettings()
    {
        session::ListeningFixture f;
        f.settings.set(settings::Speed, 1.5);
        f.settings.set(settings::SoundOutput, QStringLiteral("headset"));
        const Listening listening(f.player, f.sync, f.settings);
        QCOMPARE(f.player.settings.speed, 1.5);
        QCOMPARE(f.player.output, QStringLiteral("headset"));
    }

    void isAFaceOfTheSettings()
    {
        session::ListeningFixture f;
        QSignalSpy changes(&f.listening, &Listening::changed);
        f.listening.setVolume(2.5);
        QCOMPARE(f.settings.value(settings::Volume), 2.5);
        f.settings.set(settings::ShortStepMs, 3'000);
        QCOMPARE(f.listening.preferences().shortStepMs, 3'000);
        QCOMPARE(changes.size(), 2);
        f.settings.set(settings::ZoomPercent, 120); // none of its own
        QCOMPARE(changes.size(), 2);
    }

    void handsEachChangeToThePlayer()
    {
        session::ListeningFixture f;
        QSignalSpy changes(&f.listening, &Listening::changed);
        f.listening.setPreference(&ListeningPreferences::isMono, true);
        f.listening.setPreference(&ListeningPreferences::isLevelled, true);
        f.listening.setPreference(&ListeningPreferences::silence, {true, -45, 700, 300, false});
        f.listening.setPreference(&ListeningPreferences::output, QStringLiteral("headset"));
        f.listening.setPreference(&ListeningPreferences::output, QStringLiteral("headset")); // no change
        QCOMPARE(changes.size(), 4);
        QVERIFY(f.player.settings.isMono);
        QVERIFY(f.player.settings.isLevelled);
        QVERIFY(f.player.settings.silence.isSkipped);
        QCOMPARE(f.player.output, QStringLiteral("headset"));
    }

    void speedGoesInStepsWithinItsBounds()
    {
        session::ListeningFixture f;
        f.listening.stepSpeed(1);
        QCOMPARE(f.player.settings.speed, 1.05);
        f.listening.setSpeed(0.5);
        f.listening.stepSpeed(-1);
        QCOMPARE(f.player.settings.speed, 0.5);
        f.listening.setSpeed(7);
        QCOMPARE(f.player.settings.speed, 3.0);
        for (int i = 0; i < 40; ++i)
            f.listening.stepSpeed(-1);
        QCOMPARE(f.player.settings.speed, 1.0); // exactly: no crumbs of steps are left
    }

    void speedIsToggledWithTheLastOtherOne()
    {
        session::ListeningFixture f;
        f.listening.toggleSpeed();
        QCOMPARE(f.player.settings.speed, 1.5);
        f.listening.setSpeed(0.75);
        f.listening.toggleSpeed();
        QCOMPARE(f.player.settings.speed, 1.0);
        f.listening.toggleSpeed();
        QCOMPARE(f.player.settings.speed, 0.75);
    }

    void volumeGoesInStepsAndMutingKeepsIt()
    {
        session::ListeningFixture f;
        f.listening.stepVolume(1);
        QCOMPARE(f.player.settings.volume, 1.1);
        f.listening.setMuted(true);
        QCOMPARE(f.player.settings.volume, 0.0);
        QCOMPARE(f.listening.preferences().volume, 1.1);
        f.listening.stepVolume(-1);
        QCOMPARE(f.player.settings.volume, 1.0);
        QVERIFY(!f.listening.isMuted());
        f.listening.setVolume(9);
        QCOMPARE(f.player.settings.volume, 4.0);
    }

    void sidesGoToTheChannelThatHasThem()
    {
        session::ListeningFixture f;
        QCOMPARE(f.sync.agentChannel(), 1);
        f.listening.setSides({{2, false}, {0.5, true}, true});
        QCOMPARE(f.player.settings.channels[0].gain, 2.0);
        QVERIFY(f.player.settings.channels[1].isMuted);
        QVERIFY(f.player.settings.isSwapped);
    }

    void sidesFollowChannelsThatAreSwapped()
    {
        session::ListeningFixture f;
        f.conversation.open({QStringLiteral("conv_1"), {}, {}, {}});
        QSignalSpy loaded(&f.conversation, &session::ConversationSession::conversationLoaded);
        f.api.fetches.last()->finishWithBody(longCall());
        QVERIFY(loaded.wait());
        f.listening.setSides({{2, false}, {0.5, true}, false});
        f.player.setScan(swappedSound(), true, {});
        QTRY_COMPARE(f.sync.agentChannel(), 0);
        QCOMPARE(f.player.settings.agentChannel, 0);
        QCOMPARE(f.player.settings.channels[1].gain, 2.0);
        QVERIFY(f.player.settings.channels[0].isMuted);
    }

    void loopsBetweenTwoMarks()
    {
        session::ListeningFixture f;
        f.listening.markLoop(8'000);
        QCOMPARE(f.listening.loopBeginMs(), std::optional<qint64>(8'000));
        QVERIFY(!f.player.settings.loop);
        f.listening.markLoop(5'000); // backwards is as good
        QVERIFY(f.player.settings.loop == (TimeRange{5'000, 8'000}));
        QVERIFY(!f.listening.loopBeginMs());
        f.listening.markLoop(6'000);
        QVERIFY(!f.player.settings.loop);
        f.listening.setLoop({1'000, 1'000});
        QVERIFY(f.player.settings.loop == (TimeRange{1'000, 1'100}));
    }

    void whatBelongsToTheRecordingGoesWithIt()
    {
        session::ListeningFixture f;
        f.open();
        f.listening.setSides({{2, false}, {1, false}, true});
        f.listening.setLoop({1'000, 2'000});
        f.listening.setSpeed(2);
        f.open(60'000, QStringLiteral("conv_2"));
        QVERIFY(f.listening.sides() == session::CallSides());
        QVERIFY(!f.player.settings.loop);
        QCOMPARE(f.player.settings.speed, 2.0); // a preference stays
    }
};

QTEST_GUILESS_MAIN(TestListening)
#include "tst_listening.moc"
