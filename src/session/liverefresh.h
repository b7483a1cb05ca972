// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace earshot::session {

class ConversationSession;

/**
 * Refreshes an active conversation: every 2 s, backing off to 10 s while nothing changes. When it has ended,
 * goes on for two minutes while the recording is missing, which comes a little later than the end; then
 * stops.
 */
class LiveRefresh final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveRefresh)

public:
    static constexpr std::chrono::milliseconds ShortestPause{2'000};
    static constexpr std::chrono::milliseconds LongestPause{10'000};
    static constexpr int LooksAfterTheEnd = 12;

    /** `session` must outlive this. */
    explicit LiveRefresh(ConversationSession &session, QObject *parent = nullptr);

    /** Paused while nobody looks, such as when the window is hidden; goes on at once when resumed. */
    void setPaused(bool paused);
    /** Zero while the conversation is not followed. */
    [[nodiscard]] std::chrono::milliseconds pause() const { return m_pause; }

private:
    void onLoaded(bool isNew);
    void follow(bool hasChanged);
    void onStateChanged();
    void schedule();
    [[nodiscard]] bool mayStillGetARecording() const;

    ConversationSession &m_session;
    QTimer m_timer;
    std::chrono::milliseconds m_pause{0};
    int m_looksLeft = 0; ///< for a recording after the end
    bool m_paused = false;
};

} // namespace earshot::session
