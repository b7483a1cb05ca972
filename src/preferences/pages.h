// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace earshot::settings {
class Settings;
}

namespace earshot::preferences {

class SettingsPage;

/** Pages that are but a list of settings. The caller owns the page; `settings` must outlive it. */
[[nodiscard]] SettingsPage *makeAppearancePage(settings::Settings &settings);
[[nodiscard]] SettingsPage *makeReadingPage(settings::Settings &settings);
[[nodiscard]] SettingsPage *makePlaybackPage(settings::Settings &settings);
[[nodiscard]] SettingsPage *makeWaveformPage(settings::Settings &settings);
/** `problemOf` says what is wrong with a file of certificates, for people; empty when it can be used. */
[[nodiscard]] SettingsPage *makeNetworkPage(settings::Settings &settings,
                                            const std::function<QString(const QString &)> &problemOf);

} // namespace earshot::preferences
