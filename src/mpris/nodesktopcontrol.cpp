// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mpris/desktopcontrol.h"

namespace earshot::mpris {

std::unique_ptr<DesktopControl> makeDesktopControl(session::PlaybackSession &playback,
                                                   const session::RecordingSync &sync,
                                                   session::Listening &listening)
{
    Q_UNUSED(playback)
    Q_UNUSED(sync)
    Q_UNUSED(listening)
    return nullptr;
}

} // namespace earshot::mpris
