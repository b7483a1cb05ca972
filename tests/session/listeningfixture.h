// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/conversationsession.h"
#include "session/listening.h"
#include "session/playbacksession.h"
#include "session/recordingsync.h"
#include "session/syncmemory.h"
#include "settings/settings.h"
#include "support/fakeaudioplayer.h"
#include "support/fakeconversationsource.h"
#include "support/fakerecordingsource.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace earshot::session {

/** Real sessions over fake services, with a call of two turns at 1 to 2 and 3 to 5 seconds. */
struct ListeningFixture
{
    support::FakeConversationSource api;
    support::FakeConversationSource files;
    support::FakeRecordingSource recordings;
    support::FakeAudioPlayer player;
    ConversationSession conversation{api, files};
    PlaybackSession playback{conversation, recordings, player};
    QTemporaryDir directory;
    SyncMemory memory{directory.filePath(QStringLiteral("sync.ini"))};
    RecordingSync sync{conversation, player, memory};
    QString path = directory.filePath(QStringLiteral("settings.ini"));
    settings::Settings settings{path};
    Listening listening{player, sync, settings};

    /** Opens a call, with its recording ready to play. */
    void open(qint64 lengthMs = 60'000, const QString &id = QStringLiteral("conv_1"))
    {
        QSignalSpy loaded(&conversation, &ConversationSession::conversationLoaded);
        conversation.open({id, {}, {}, {}});
        api.fetches.last()->finishWithBody(R"({"id":")" + id.toUtf8() +
                                           R"(","status":"completed","conversation":{"items":[
            {"id":"i1","type":"message","role":"assistant","content":["Hello"],
             "metrics":{"started_speaking_at":1767225601.0,"stopped_speaking_at":1767225602.0}},
            {"id":"i2","type":"message","role":"user","content":["Where is my order?"],
             "metrics":{"started_speaking_at":1767225603.0,"stopped_speaking_at":1767225605.0}}]},
            "recording_details":{"recording_url":"https://store/a.ogg","audio_recording_started_at":1767225600.0}})");
        QVERIFY(loaded.wait());
        player.finishLoading(lengthMs);
    }
};

} // namespace earshot::session
