// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace earshot::session {
class PlaybackSession;
}

namespace earshot::window {

/**
 * What is to say of how the recording's bytes come: a lost connection, how long the link is good for. Empty
 * when all is well and nothing is worth a word.
 * @param now in UTC.
 */
[[nodiscard]] QString fetchText(const session::PlaybackSession &playback, const QDateTime &now);

} // namespace earshot::window
