// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mpris/desktopcontrol.h"
#include "playback/audioplayer.h"
#include "session/conversationlist.h"
#include "session/conversationsession.h"
#include "session/listening.h"
#include "session/liverefresh.h"
#include "session/marks.h"
#include "session/playbacksession.h"
#include "session/recordingsync.h"
#include "session/reviewqueue.h"
#include "session/rewindonresume.h"
#include "session/savedfilters.h"
#include "session/syncmemory.h"
#include "settings/settings.h"
#include "window/mainwindow.h"
#include "window/userquestion.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace earshot::app {

class ApiAccess;

/** One window with the sessions behind it: what is open in it, how it plays, which list it works through. */
class Workplace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workplace)

public:
    /** What all windows have in common. All must outlive the workplaces. */
    struct Shared
    {
        ApiAccess &access;
        settings::Settings &settings;
        fetching::ConversationSource &files;
        session::SyncMemory &syncMemory;
        session::Marks &marks;
        session::SavedFilters &filters;
    };

    /** `number` tells the windows apart, from 1: each has its own place on the screen. */
    Workplace(const Shared &shared, const window::WindowSetup &setup, int number);
    ~Workplace() override;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] window::MainWindow &window() { return m_window; }
    [[nodiscard]] session::ConversationSession &conversation() { return m_session; }
    [[nodiscard]] session::PlaybackSession &playback() { return m_playback; }
    [[nodiscard]] session::RecordingSync &sync() { return m_sync; }
    [[nodiscard]] session::ConversationList &list() { return m_list; }

    /** Id of the conversation that the window shows; empty for a file, the list or nothing. */
    [[nodiscard]] QString shownId() const;

    /** Puts the window and its panes where they were, no larger than the screen: the player is at its bottom.
     * Keeps where they are when it is closed. */
    void rememberPlace();
    void raise();
    /** Plays the conversation that is open or being opened. */
    void playWhenOpen();
    /** Lets the media keys of the desktop act on this window. */
    void takeMediaKeys();
    void leaveMediaKeys();

Q_SIGNALS:
    void newWindowRequested(const QString &text);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString placeName() const;
    [[nodiscard]] QString layoutName() const;

    settings::Settings &m_settings;
    int m_number;
    bool m_remembersPlace = false;
    std::unique_ptr<playback::AudioPlayer> m_player;
    session::ConversationSession m_session;
    session::PlaybackSession m_playback;
    session::RecordingSync m_sync;
    session::Listening m_listening;
    session::RewindOnResume m_rewindOnResume;
    std::unique_ptr<mpris::DesktopControl> m_desktopControl; ///< null where the system has none
    session::LiveRefresh m_liveRefresh;
    session::ConversationList m_list;
    session::ReviewQueue m_queue;
    window::DialogQuestion m_question;
    window::MainWindow m_window;
};

} // namespace earshot::app
