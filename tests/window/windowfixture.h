// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accounts.h"
#include "fetching/waitingrequests.h"
#include "session/connection.h"
#include "session/conversationlist.h"
#include "session/conversationsession.h"
#include "session/listening.h"
#include "session/liverefresh.h"
#include "session/marks.h"
#include "session/playbacksession.h"
#include "session/recordingsync.h"
#include "session/reviewqueue.h"
#include "session/savedfilters.h"
#include "session/syncmemory.h"
#include "session/tokencheck.h"
#include "settings/settings.h"
#include "support/fakeaudioplayer.h"
#include "support/fakeconversationsource.h"
#include "support/fakelistsource.h"
#include "support/fakereachability.h"
#include "support/fakerecordingsource.h"
#include "support/fakesecretstore.h"
#include "support/faketokenprobe.h"
#include "window/accountdesk.h"
#include "window/browsedesk.h"
#include "window/userquestion.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace earshot::window {

/** Answers in the user's place. */
class FakeQuestion final : public UserQuestion
{
public:
    void askForConversationFile(QWidget *parent, std::function<void(const QString &)> answer) override
    {
        Q_UNUSED(parent)
        if (!file.isEmpty()) {
            answer(file);
        }
    }
    void askForSavePath(QWidget *parent, const QString &name,
                        std::function<void(const QString &)> answer) override
    {
        Q_UNUSED(parent)
        suggestedName = name;
        if (!savePath.isEmpty()) {
            answerNow = [this, answer = std::move(answer)] { answer(savePath); };
        }
        if (!answersLater && answerNow) {
            answerNow();
        }
    }
    void askForConversation(QWidget *parent, std::function<void(const QString &)> answer) override
    {
        Q_UNUSED(parent)
        if (!conversation.isEmpty()) {
            answer(conversation);
        }
    }
    void askForSignIn(QWidget *parent, const SignIn &known,
                      std::function<void(const SignIn &)> answer) override
    {
        Q_UNUSED(parent)
        knownSignIns.append(known);
        if (!token.isEmpty()) {
            answer({known.profile, token});
        }
    }
    void askToKeepInFile(QWidget *parent, std::function<void()> answer) override
    {
        Q_UNUSED(parent)
        ++fileWarnings;
        if (agrees) {
            answer();
        }
    }
    void askToSignOut(QWidget *parent, const QString &account, std::function<void()> answer) override
    {
        Q_UNUSED(parent)
        signedOutOf.append(account);
        if (agrees) {
            answer();
        }
    }
    void askToRemoveAccount(QWidget *parent, const QString &account, std::function<void()> answer) override
    {
        Q_UNUSED(parent)
        removed.append(account);
        if (agrees) {
            answer();
        }
    }
    void askToOpenLink(QWidget *parent, const QUrl &url, std::function<void()> answer) override
    {
        Q_UNUSED(parent)
        Q_UNUSED(answer) // no test opens a browser
        links.append(url);
    }

    QString file;                    ///< empty: the user declines
    QString savePath;                ///< empty: the user declines
    bool answersLater = false;       ///< to where something is saved: by answerNow()
    std::function<void()> answerNow; ///< null: nothing was asked, or the user declines
    QString suggestedName;
    QString conversation;       ///< empty: the user declines
    QByteArray token;           ///< what the user signs in with; empty: the user declines
    bool agrees = true;         ///< to keeping a token in a file and to signing out
    QList<SignIn> knownSignIns; ///< what was known when a token was asked for
    QStringList signedOutOf;    ///< accounts that this was asked for
    QStringList removed;        ///< accounts that this was asked for
    int fileWarnings = 0;
    QList<QUrl> links; ///< that the user was asked about
};

/** Real sessions over fake services, for tests of the window. */
struct WindowFixture
{
    support::FakeConversationSource api;
    support::FakeConversationSource files;
    support::FakeRecordingSource recordings;
    support::FakeAudioPlayer player;
    session::ConversationSession session{api, files};
    session::PlaybackSession playback{session, recordings, player};
    QTemporaryDir directory;
    session::SyncMemory syncMemory{directory.filePath(QStringLiteral("sync.ini"))};
    session::RecordingSync sync{session, player, syncMemory};
    settings::Settings settings{directory.filePath(QStringLiteral("settings.ini"))};
    session::Listening listening{player, sync, settings};
    session::LiveRefresh liveRefresh{session};
    support::FakeSecretStore keychain;
    support::FakeSecretStore memory;
    support::FakeSecretStore tokenFiles;
    accounts::Accounts accounts{accounts::ProfileFile(directory.filePath(QStringLiteral("accounts.ini"))),
                                {keychain, memory, tokenFiles}};
    support::FakeReachability reachability;
    fetching::WaitingRequests waiting{reachability,
                                      {{}, [] { return 0.9; }, [] { return std::chrono::milliseconds(0); }}};
    session::Connection connection{waiting};
    support::FakeTokenProbe probe;
    AccountDesk desk{accounts, connection,
                     [this](QObject *parent) { return new session::TokenCheck(probe, parent); }};
    support::FakeListSource listSource;
    session::ConversationList list{listSource};
    session::ReviewQueue queue;
    session::Marks marks{{}, {}};
    session::SavedFilters filters{{}};
    BrowseDesk browse{list, queue, marks, filters};
    FakeQuestion question;
    QSignalSpy loaded{&session, &session::ConversationSession::conversationLoaded};
    QSignalSpy unchanged{&session, &session::ConversationSession::conversationUnchanged};

    /** As somebody who is signed in. */
    bool signIn()
    {
        accounts::Profile profile;
        profile.apiUrl = accounts::defaultApiUrl();
        accounts.signIn(profile, "ak_1.secret");
        return accounts.isSignedIn();
    }
    /** A call of two turns, spoken at 1 to 2 and 3 to 5 seconds of its recording. */
    static QByteArray call()
    {
        return R"({"id":"conv_1","status":"completed","channel":"telephone","user_id":"+15550100","agent_id":"agent_1",
            "agent":{"id":"agent_1","name":"Ava"},"summary":"A late order.","conversation":{"items":[
            {"id":"i1","type":"message","role":"assistant","content":["Hello"],
             "metrics":{"started_speaking_at":1767225601.0,"stopped_speaking_at":1767225602.0}},
            {"id":"i2","type":"message","role":"user","content":["Where is my order?"],
             "metrics":{"started_speaking_at":1767225603.0,"stopped_speaking_at":1767225605.0}}]},
            "recording_details":{"recording_url":"https://store/a.ogg","audio_recording_started_at":1767225600.0}})";
    }

    void answer(const QByteArray &body)
    {
        const auto count = loaded.count() + unchanged.count();
        api.fetches.last()->finishWithBody(body);
        QTRY_COMPARE(loaded.count() + unchanged.count(), count + 1);
    }
    void open(const QByteArray &body)
    {
        session.open({QStringLiteral("conv_1"), {}, {}, {}});
        answer(body);
    }
};

} // namespace earshot::window
