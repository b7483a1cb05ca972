// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/audioplayerfactory.h"

#include "playback/mediasounddevices.h"
#include "playback/mediasoundoutput.h"
#include "playback/recordingplayer.h"
#include "playback/silentsoundoutput.h"

#include <QMediaPlayer>

namespace earshot::playback {

void selectMediaBackend()
{
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
}

void loadMediaBackend()
{
    const QMediaPlayer first; // the backend stays when it goes
}

std::unique_ptr<AudioPlayer> makeAudioPlayer()
{
    return std::make_unique<RecordingPlayer>(
        std::make_unique<MediaSoundDevices>(),
        [](bool withSound, const QString &deviceId) -> std::unique_ptr<SoundOutput> {
            if (withSound)
                return std::make_unique<MediaSoundOutput>(deviceId);
            return std::make_unique<SilentSoundOutput>();
        });
}

} // namespace earshot::playback
