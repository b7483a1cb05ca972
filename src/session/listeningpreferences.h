// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "playback/playbacksettings.h"

#include <QString>

namespace earshot::settings {
class Settings;
}

namespace earshot::session {

/** How somebody likes to listen, whatever the recording: the settings of the group "playback". */
struct ListeningPreferences
{
    qint64 shortStepMs = 5'000;
    qint64 longStepMs = 10'000;
    bool rewindsOnResume = false; ///< goes back a little when playing on after a pause
    double speed = 1;
    double otherSpeed = 1.5; ///< the last speed that was not 1
    QString speedPresets = QStringLiteral("0.5 0.75 1 1.25 1.5 1.75 2 2.5 3"); ///< of the menu
    double volume = 1;                                                         ///< factor, 0 to 4
    bool isMono = false;
    bool isLevelled = false;
    playback::SilenceSettings silence;
    QString output; ///< id of a playback::OutputDevice; empty: as the system says

    bool operator==(const ListeningPreferences &) const = default;

    [[nodiscard]] static ListeningPreferences of(const settings::Settings &settings);
    /** Takes numbers within their bounds. */
    void storeIn(settings::Settings &settings) const;
};

} // namespace earshot::session
