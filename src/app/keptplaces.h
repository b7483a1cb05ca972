// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/keptfiles.h"

namespace earshot::settings {
class Settings;
}

namespace earshot::app {

/** Path of the user's settings. */
[[nodiscard]] QString settingsFile();
/** Path of the administrator's settings for every user of the computer; it may be missing. On Linux
 * /etc/xdg/earshot/settings.ini. */
[[nodiscard]] QString commonSettingsFile();
/** Path of the accounts, without their tokens. */
[[nodiscard]] QString accountsFile();
/** Path of the tokens that the user has chosen to keep in files. */
[[nodiscard]] QString tokensDirectory();
/** Path of the user's choices of a recording's start. */
[[nodiscard]] QString syncFile();

/** All that this program keeps. `settings` must outlive the result; `logFile`: of this run, empty for none.
 */
[[nodiscard]] settings::KeptFiles keptFiles(settings::Settings &settings, const QString &logFile);

} // namespace earshot::app
