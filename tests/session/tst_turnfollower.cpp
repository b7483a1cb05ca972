// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/turnfollower.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using conversation::Speaker;
using conversation::Turn;

namespace {

Turn said(qint64 beginMs, qint64 endMs)
{
    Turn turn;
    turn.kind = Turn::Kind::Message;
    turn.speaker.kind = Speaker::Kind::Agent;
    turn.metrics.startedSpeakingAtMs = beginMs;
    turn.metrics.stoppedSpeakingAtMs = endMs;
    return turn;
}

} // namespace

class TestTurnFollower final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void speaksOnlyOnAChange()
    {
        session::TurnFollower follower;
        follower.setTimeline(conversation::TurnTimeline({said(0, 1000), said(2000, 3000)}, 0));
        QSignalSpy changes(&follower, &session::TurnFollower::spokenRowChanged);
        for (qint64 at = 0; at < 3500; at += 50) {
            follower.setPosition(at);
        }
        QCOMPARE(changes.count(), 4); // first, silence, second, silence
        QCOMPARE(changes.at(0).at(0).toInt(), 0);
        QCOMPARE(changes.at(1).at(0).toInt(), -1);
        QCOMPARE(changes.at(2).at(0).toInt(), 1);
        QCOMPARE(follower.spokenRow(), -1);
    }

    void aNewTimelineIsLookedAtFromTheSamePlace()
    {
        session::TurnFollower follower;
        follower.setPosition(2500);
        QCOMPARE(follower.spokenRow(), -1);
        follower.setTimeline(conversation::TurnTimeline({said(0, 1000), said(2000, 3000)}, 0));
        QCOMPARE(follower.spokenRow(), 1);
    }

    void nothingIsSpokenBeforeAnythingIsPlayed()
    {
        session::TurnFollower follower;
        follower.setTimeline(conversation::TurnTimeline({said(0, 1000)}, 0));
        QCOMPARE(follower.spokenRow(), -1);
        follower.setPosition(10);
        QCOMPARE(follower.spokenRow(), 0);
        follower.clear();
        QCOMPARE(follower.spokenRow(), -1);
    }
};

QTEST_GUILESS_MAIN(TestTurnFollower)
#include "tst_turnfollower.moc"
