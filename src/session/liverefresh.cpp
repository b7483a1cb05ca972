// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/liverefresh.h"

#include "session/conversationsession.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace earshot::session {

using conversation::ConversationStatus;

LiveRefresh::LiveRefresh(ConversationSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, &m_session, &ConversationSession::refresh);
    connect(&m_session, &ConversationSession::conversationLoaded, this, &LiveRefresh::onLoaded);
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
    const auto &open = m_session.conversation();
    const bool isActive = open.status.valueOr({}).phase() == ConversationStatus::Phase::Active;
    if (!isActive || !m_session.reference().file.isEmpty()) {
        m_pause = std::chrono::milliseconds::zero();
        return;
    }
    const size_t content = qHash(m_session.nodes().bytes());
    const bool changed = std::exchange(m_lastContent, content) != content;
    m_pause = isNew || changed ? ShortestPause : std::min(m_pause * 3 / 2, LongestPause);
    schedule();
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
