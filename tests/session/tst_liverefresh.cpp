// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/conversationsession.h"
#include "session/liverefresh.h"
#include "support/fakeconversationsource.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using session::ConversationSession;
using session::LiveRefresh;
using namespace std::chrono_literals;

namespace {

QByteArray body(const char *status, int turns)
{
    return QByteArray(R"({"id":"conv_1","summary":"s","status":")") + status + R"(","user_turn_count":)" +
           QByteArray::number(turns) + '}';
}

/** JSON with single quotes for double ones: the moc of Qt 6.4 loses its way in raw strings. */
QByteArray call(const char *status, const QByteArray &rest = {})
{
    return QByteArray("{'id':'conv_1','summary':'s','channel':'telephone','status':'%1'%2}")
        .replace("%1", status)
        .replace("%2", rest)
        .replace('\'', '"');
}

struct Fixture
{
    support::FakeConversationSource api;
    ConversationSession session{api, api};
    LiveRefresh live{session};
    QSignalSpy loaded{&session, &ConversationSession::conversationLoaded};
    QSignalSpy unchanged{&session, &ConversationSession::conversationUnchanged};

    void answer(const QByteArray &reply)
    {
        const auto count = loaded.count() + unchanged.count();
        api.fetches.last()->finishWithBody(reply);
        QTRY_COMPARE(loaded.count() + unchanged.count(), count + 1);
    }
    void open(const QByteArray &reply)
    {
        session.open({QStringLiteral("conv_1"), {}, {}, {}});
        answer(reply);
    }
    void refresh(const QByteArray &reply)
    {
        session.refresh();
        answer(reply);
    }
};

} // namespace

class TestLiveRefresh final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void followsAnActiveConversationUntilItEnds()
    {
        Fixture f;
        QCOMPARE(f.live.pause(), 0ms);
        f.open(body("in_progress", 1));
        QCOMPARE(f.live.pause(), LiveRefresh::ShortestPause);
        QTRY_COMPARE(f.api.asked.size(), 2); // by its own timer
        f.answer(body("completed", 2));
        QCOMPARE(f.live.pause(), 0ms);
    }

    void looksForTheRecordingForAWhileAfterTheEnd()
    {
        Fixture f;
        f.open(call("in_progress"));
        for (int look = 0; look < LiveRefresh::LooksAfterTheEnd; ++look) {
            f.refresh(call("completed"));
            QCOMPARE(f.live.pause(), LiveRefresh::LongestPause);
        }
        f.refresh(call("completed"));
        QCOMPARE(f.live.pause(), 0ms); // it will not come

        f.open(call("in_progress"));
        f.refresh(call("completed"));
        QCOMPARE(f.live.pause(), LiveRefresh::LongestPause);
        f.refresh(call("completed", ",'recording_details':{'recording_url':'https://store/a'}"));
        QCOMPARE(f.live.pause(), 0ms); // it has come

        f.open(call("completed")); // was over before we came
        QCOMPARE(f.live.pause(), 0ms);
    }

    void backsOffWhileNothingChanges()
    {
        Fixture f;
        f.open(body("ringing", 0));
        f.refresh(body("ringing", 0));
        QCOMPARE(f.live.pause(), 3000ms);
        for (int i = 0; i < 5; ++i) {
            f.refresh(body("ringing", 0));
        }
        QCOMPARE(f.live.pause(), LiveRefresh::LongestPause);
        f.refresh(body("in_progress", 1));
        QCOMPARE(f.live.pause(), LiveRefresh::ShortestPause);
    }

    void aFreshLinkAloneIsNoChange()
    {
        const auto signedFor = [](const char *signature) {
            return call("in_progress",
                        QByteArray(",'recording_details':{'recording_url':'https://store/a?sig=") +
                            signature + "'}");
        };
        Fixture f;
        f.open(signedFor("one"));
        f.refresh(signedFor("another"));
        QCOMPARE(f.live.pause(), 3000ms);
    }

    void goesOnAfterAFailedRefresh()
    {
        Fixture f;
        f.open(body("in_progress", 1));
        f.session.refresh();
        f.api.fetches.last()->finishWith(base::Problem{base::ProblemKind::Unreachable, {}, {}, {}});
        QCOMPARE(f.live.pause(), 4000ms);
        f.refresh(body("in_progress", 2));
        QCOMPARE(f.live.pause(), LiveRefresh::ShortestPause);
    }

    void goesOnWhenAnotherCannotBeOpened()
    {
        Fixture f;
        f.open(body("in_progress", 1));
        f.session.open({QStringLiteral("conv_2"), {}, {}, {}});
        f.api.fetches.last()->finishWith(base::Problem{base::ProblemKind::NotFound, {}, {}, 404});
        QTRY_COMPARE(f.api.asked.size(), 3); // by its own timer
        QCOMPARE(f.api.asked.last().id, QStringLiteral("conv_1"));
    }

    void restsWhileNobodyLooks()
    {
        Fixture f;
        f.open(body("in_progress", 1));
        f.live.setPaused(true);
        const auto asked = f.api.asked.size();
        f.live.setPaused(false);
        QCOMPARE(f.api.asked.size(), asked + 1); // at once
    }

    void leavesEndedAndSavedConversationsAlone()
    {
        Fixture f;
        f.open(body("transferred", 1));
        QCOMPARE(f.live.pause(), 0ms);
        f.session.open({{}, QStringLiteral("call.json"), {}, {}});
        f.answer(body("in_progress", 1));
        QCOMPARE(f.live.pause(), 0ms);
    }
};

QTEST_GUILESS_MAIN(TestLiveRefresh)
#include "tst_liverefresh.moc"
