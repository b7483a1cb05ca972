// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/detailsbinding.h"

#include "conversation/availability.h"
#include "itemmodels/variables.h"
#include "playback/audioplayer.h"
#include "session/conversationsession.h"
#include "session/playbacksession.h"
#include "views/detailsview.h"

#include <chrono>

namespace earshot::window {

using session::ConversationSession;
using session::PlaybackSession;

DetailsBinding::DetailsBinding(const ConversationSession &conversation, const PlaybackSession &playback,
                               views::DetailsView &view, QObject *parent)
    : QObject(parent), m_conversation(conversation), m_playback(playback), m_view(view)
{
    const playback::AudioPlayer &player = m_playback.player();
    connect(&m_conversation, &ConversationSession::conversationLoaded, this, &DetailsBinding::show);
    connect(&m_conversation, &ConversationSession::scopesLoaded, this, &DetailsBinding::show);
    connect(&m_playback, &PlaybackSession::stateChanged, this, &DetailsBinding::show);
    connect(&m_playback, &PlaybackSession::linkRenewed, this, &DetailsBinding::show);
    connect(&player, &playback::AudioPlayer::lengthChanged, this, &DetailsBinding::show);
    connect(&player, &playback::AudioPlayer::waveformGrew, this, [this] {
        if (m_playback.player().isScanned()) {
            show();
        }
    });
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (!m_view.textCursor().hasSelection()) { // which the new words would take away
            show();
        }
    });
    m_clock.start(std::chrono::minutes(1));
    show();
}

void DetailsBinding::show()
{
    if (m_conversation.state() != ConversationSession::State::Loaded) {
        return;
    }
    const conversation::Conversation &open = m_conversation.conversation();
    const playback::AudioPlayer &player = m_playback.player();
    views::SoundFacts sound;
    if (player.isScanned()) {
        sound.lengthMs = player.lengthMs();
    }
    sound.format = player.formatText();
    sound.sizeBytes = m_playback.sizeBytes();
    sound.linkGoodUntil = m_playback.linkEndsAt();
    m_view.setSections(views::detailSections(
        {.conversation = open,
         .isWithheld = conversation::isWithheld(open, m_conversation.mayReadSensitive()),
         .variables = itemmodels::variablesOf(m_conversation.nodes()),
         .sound = sound,
         .now = QDateTime::currentDateTimeUtc(),
         .zone = QTimeZone::systemTimeZone(),
         .locale = m_view.locale()}));
}

} // namespace earshot::window
