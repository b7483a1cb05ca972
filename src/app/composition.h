// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/apiaccess.h"
#include "app/commandline.h"
#include "app/exitcode.h"
#include "app/handover.h"
#include "app/preferencewindows.h"
#include "app/updates.h"
#include "fetching/fileconversationsource.h"
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
#include "window/updatequestion.h"
#include "window/userquestion.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace earshot::demo {
class DemoServer;
}

namespace earshot::app {

/** Creates every service and the window, and connects them: the only place that knows the concrete classes.
 */
class Composition final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Composition)

public:
    /** `options.endpoint` and `options.token` must be complete; `demo` is the stand-in that they point to, or
     * null. */
    Composition(const Options &options, const demo::DemoServer *demo);
    ~Composition() override;

    /** Shows the window and opens what the command line names. */
    void start();
    /** Opens what the text names, as if it had been typed. */
    void openText(const QString &text);
    /** Opens in the window what another start of the program brought. */
    void takeOver(const HandedOver &handed);
    /** How the run went so far. */
    [[nodiscard]] ExitCode outcome() const;

private:
    void addAccountsToPreferences();
    void open();
    void raise();
    void playWhenOpen();
    void takeSnapshot();
    void takeListSnapshot();
    void printProblem() const;
    void printTurns() const;

    Options m_options;
    settings::Settings m_settings;
    ApiAccess m_access;
    PreferenceWindows m_preferenceWindows;
    fetching::FileConversationSource m_files;
    std::unique_ptr<playback::AudioPlayer> m_player;
    session::ConversationSession m_session;
    session::PlaybackSession m_playback;
    session::SyncMemory m_syncMemory;
    session::RecordingSync m_sync;
    session::Listening m_listening;
    session::RewindOnResume m_rewindOnResume;
    std::unique_ptr<mpris::DesktopControl> m_desktopControl; ///< null where the system has none
    session::LiveRefresh m_liveRefresh;
    session::ConversationList m_list;
    session::ReviewQueue m_queue;
    session::Marks m_marks;
    session::SavedFilters m_filters;
    window::DialogQuestion m_question;
    window::MainWindow m_window;
    window::DialogUpdateQuestion m_updateQuestion;
    QNetworkAccessManager m_updateNetwork; ///< has never seen a token
    Updates m_updates;
};

} // namespace earshot::app
