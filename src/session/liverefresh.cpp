// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/liverefresh.h"

#include "conversation/availability.h"
#include "session/conversationsession.h"

#include <algorithm>
#include <utility>

namespace earshot::session {

using conversation::ConversationStatus;

LiveRefresh::LiveRefresh(ConversationSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, &m_session, &ConversationSession::refresh);
    connect(&m_session, &ConversationSession::conversationLoaded, this, &LiveRefresh::onLoaded);
    connect(&m_session, &ConversationSession::conversationUnchanged, this, [this] { follow(false); });
    connect(&m_session, &ConversationSession::openFailed, this, &LiveRefresh::schedule);
    connect(&m_session, &ConversationSession::refreshFailed, this, [this] {
        m_pause = std::min(m_pause * 2, LongestPause);
        schedule();
    });
    connect(&m_session, &ConversationSession::stateChanged, this, &LiveRefresh::onStateChanged);
}

void LiveRefresh::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused) {
        return;
    }
    if (paused) {
        m_timer.stop();
    } else if (m_pause > std::chrono::milliseconds::zero()) {
        m_session.refresh();
    }
}

void LiveRefresh::onLoaded(bool isNew)
{
    if (isNew) {
        m_looksLeft = 0;
    }
    follow(true);
}

void LiveRefresh::follow(bool hasChanged)
{
    const auto formerPause = std::exchange(m_pause, std::chrono::milliseconds::zero());
    if (!m_session.reference().file.isEmpty()) {
        return;
    }
    if (m_session.conversation().status.valueOr({}).phase() == ConversationStatus::Phase::Active) {
        m_pause = hasChanged ? ShortestPause : std::clamp(formerPause * 3 / 2, ShortestPause, LongestPause);
        m_looksLeft = LooksAfterTheEnd;
    } else if (m_looksLeft > 0 && mayStillGetARecording()) {
        --m_looksLeft;
        m_pause = LongestPause;
    }
    schedule();
}

bool LiveRefresh::mayStillGetARecording() const
{
    const auto &open = m_session.conversation();
    return open.channel.hasValue() && open.channel.value().isVoice() &&
           conversation::recordingAvailability(open, m_session.mayReadSensitive()) ==
               conversation::Availability::NotInReply;
}

void LiveRefresh::onStateChanged()
{
    if (m_session.state() != ConversationSession::State::Loaded) {
        m_timer.stop();
        m_pause = std::chrono::milliseconds::zero();
    }
}

void LiveRefresh::schedule()
{
    if (!m_paused && m_pause > std::chrono::milliseconds::zero()) {
        m_timer.start(m_pause);
    }
}

} // namespace earshot::session
