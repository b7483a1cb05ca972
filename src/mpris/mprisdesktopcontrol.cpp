// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mpris/mprisservice.h"

namespace earshot::mpris {

std::unique_ptr<DesktopControl> makeDesktopControl(session::PlaybackSession &playback,
                                                   const session::RecordingSync &sync,
                                                   session::Listening &listening)
{
    return std::make_unique<MprisService>(playback, sync, listening, MprisService::sessionBus);
}

} // namespace earshot::mpris
