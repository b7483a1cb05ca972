// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/audioplayerfactory.h"

#include "playback/deviceawareaudioplayer.h"
#include "playback/mediaaudioplayer.h"
#include "playback/mediasounddevices.h"
#include "playback/silentaudioplayer.h"

namespace earshot::playback {

void selectMediaBackend()
{
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
}

std::unique_ptr<AudioPlayer> makeAudioPlayer()
{
    return std::make_unique<DeviceAwareAudioPlayer>(std::make_unique<MediaSoundDevices>(),
                                                    [](bool withSound) -> std::unique_ptr<AudioPlayer> {
                                                        if (withSound)
                                                            return std::make_unique<MediaAudioPlayer>();
                                                        return std::make_unique<SilentAudioPlayer>();
                                                    });
}

} // namespace earshot::playback
