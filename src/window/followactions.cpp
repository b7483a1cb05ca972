// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/followactions.h"

#include "playback/audioplayer.h"
#include "session/recordingsync.h"
#include "session/turnsteps.h"
#include "views/backtonowbutton.h"
#include "views/listeningcontrols.h"
#include "views/transcriptview.h"

#include <QAbstractProxyModel>
#include <QAction>
#include <QMenu>

namespace earshot::window {

using playback::AudioPlayer;
using views::TranscriptView;

FollowActions::FollowActions(TranscriptView &transcript, const QAbstractProxyModel &shownTurns,
                             const session::RecordingSync &sync, const AudioPlayer &player,
                             const ActionScope &scope)
    : QObject(scope.window)
    , m_transcript(transcript)
    , m_shownTurns(shownTurns)
    , m_sync(sync)
    , m_player(player)
    , m_follow(makePaneAction(scope, QStringLiteral("followRecording"), tr("&Follow the recording"),
                              QKeySequence(Qt::Key_F)))
    , m_backToNow(makePaneAction(scope, QStringLiteral("backToNow"), tr("Back to &now"),
                                 QKeySequence(Qt::Key_Period)))
    , m_button(new views::BackToNowButton(m_transcript))
{
    m_follow->setCheckable(true);
    m_follow->setChecked(m_transcript.isFollowing());
    m_follow->setAutoRepeat(false);
    const auto showKey = [this] { m_button->setShortcutShown(m_backToNow->shortcut()); };
    connect(m_backToNow, &QAction::changed, m_button, showKey);
    showKey();
    connect(m_follow, &QAction::triggered, &m_transcript, &TranscriptView::setFollowing);
    connect(m_backToNow, &QAction::triggered, this, &FollowActions::goBackToNow);
    connect(m_button, &QAbstractButton::clicked, m_backToNow, &QAction::trigger);
    connect(&m_transcript, &TranscriptView::followingChanged, this, &FollowActions::onFollowingChanged);
    connect(&m_player, &AudioPlayer::stateChanged, this, &FollowActions::updateButton);
    updateButton();
}

void FollowActions::addTo(QMenu &menu) const
{
    menu.addActions({m_follow, m_backToNow});
}

void FollowActions::bind(views::ListeningControls &controls)
{
    connect(&controls, &views::ListeningControls::followRequested, m_follow, &QAction::trigger);
    connect(m_follow, &QAction::toggled, &controls, &views::ListeningControls::setFollowing);
    controls.setFollowing(m_follow->isChecked());
}

void FollowActions::onFollowingChanged(bool isFollowing)
{
    // A click has changed the mark before the view followed suit.
    m_hasYielded = !isFollowing && m_follow->isChecked();
    m_follow->setChecked(isFollowing);
    updateButton();
}

void FollowActions::goBackToNow()
{
    const auto turn = session::turnAround(m_sync.timeline(), m_player.positionMs());
    if (turn && m_sync.timeline().turnAt(m_player.positionMs()) < 0) // between turns nothing is spoken
        m_transcript.scrollTo(m_shownTurns.mapFromSource(m_shownTurns.sourceModel()->index(turn->row, 0)));
    m_transcript.setFollowing(true);
    Q_EMIT wentBackToNow();
}

void FollowActions::updateButton()
{
    const auto state = m_player.state();
    const bool hasPlace = state == AudioPlayer::State::Playing || state == AudioPlayer::State::Paused ||
                          state == AudioPlayer::State::Ended;
    m_backToNow->setEnabled(hasPlace);
    m_button->setVisible(hasPlace && m_hasYielded);
}

} // namespace earshot::window
