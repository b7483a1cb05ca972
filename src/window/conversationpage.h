// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/problem.h"
#include "conversation/availability.h"
#include "conversation/conversationreference.h"
#include "itemmodels/absentkeys.h"
#include "itemmodels/metadatatreemodel.h"
#include "itemmodels/transcriptfiltermodel.h"
#include "itemmodels/transcriptmodel.h"
#include "session/turnfollower.h"
#include "views/notice.h"
#include "views/playbackbar.h"
#include "window/actionfactory.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace Ui {
class ConversationPage;
}

namespace earshot::session {
class ConversationSession;
class Listening;
class PlaybackSession;
class RecordingSync;
} // namespace earshot::session

namespace earshot::settings {
class Settings;
}

namespace earshot::views {
class MetadataPane;
class TranscriptView;
} // namespace earshot::views

namespace earshot::window {

class ChangesBinding;
class FilterBinding;
class FindBinding;
class FollowActions;
class StageBalance;
class SyncBinding;
class TriageBinding;

/** The open conversation: header, summary, transcript, metadata and player, or the notice why there is none.
 */
class ConversationPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationPage)

public:
    /** The first five must outlive the page. */
    ConversationPage(session::ConversationSession &session, session::PlaybackSession &playback,
                     session::RecordingSync &sync, session::Listening &listening,
                     settings::Settings &settings, QWidget *parent = nullptr);
    ~ConversationPage() override;

    /** The panes in which single keys act. */
    [[nodiscard]] QList<QWidget *> singleKeyPanes() const;
    [[nodiscard]] views::PlaybackBar &playbackBar() const;
    /** Adds whether the transcript follows the sound. */
    void addFollowingTo(QMenu &menu) const;
    [[nodiscard]] views::TranscriptView &transcript() const;
    [[nodiscard]] views::MetadataPane &metadata() const;
    [[nodiscard]] ChangesBinding &changes() const { return *m_changes; }
    /** What can be done with the transcript: find, filter, copy, and steps from turn to turn. */
    void addTranscriptActionsTo(QMenu &menu) const;
    /** Adds what can be done with the waveform. */
    void addWaveformTo(QMenu &menu) const;
    [[nodiscard]] const SyncBinding &syncBinding() const { return *m_syncBinding; }
    /** How the user has arranged the panes, as text to keep. */
    [[nodiscard]] QString layoutText() const;
    /** The inverse. What is not understood is left alone. */
    void restoreLayout(const QString &text);
    /** Says something beside the open conversation, with the time of day. */
    void showQuietly(const QString &sentence);

Q_SIGNALS:
    /** The user wants to open another conversation. */
    void enterAddressRequested();
    /** The user wants to give another token. */
    void signInRequested();
    /** The user clicked a link in the transcript. */
    void linkActivated(const QUrl &url);

protected:
    /** Space plays and pauses in the waveform, and where the transcript has no use for it. */
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectSessions();
    void connectViews();
    void showState();
    void showOpening();
    void showOpenFailure(const conversation::ConversationReference &reference, const base::Problem &problem);
    void showConversation(bool isNew);
    void showTimeline();
    void showAvailability();

    session::ConversationSession &m_session;
    session::PlaybackSession &m_playback;
    session::RecordingSync &m_sync;
    itemmodels::TranscriptModel m_transcriptModel;
    itemmodels::TranscriptFilterModel m_shownTurns;
    itemmodels::MetadataTreeModel m_metadataModel;
    session::TurnFollower m_follower;
    std::unique_ptr<Ui::ConversationPage> m_ui;
    FollowActions *m_followActions;
    SyncBinding *m_syncBinding;
    FindBinding *m_find;
    FilterBinding *m_filter;
    TriageBinding *m_triage;
    ChangesBinding *m_changes;
    StageBalance *m_stageBalance;
};

} // namespace earshot::window
