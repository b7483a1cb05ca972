// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/listeningpreferences.h"

#include "settings/keys.h"
#include "settings/settings.h"

namespace earshot::session {

namespace {

/** Shows each preference to `visit` with its setting. */
template <typename Preferences, typename Visitor>
void visitAll(Preferences &preferences, const Visitor &visit)
{
    visit(settings::ShortStepMs, preferences.shortStepMs);
    visit(settings::LongStepMs, preferences.longStepMs);
    visit(settings::RewindsOnResume, preferences.rewindsOnResume);
    visit(settings::Speed, preferences.speed);
    visit(settings::OtherSpeed, preferences.otherSpeed);
    visit(settings::Volume, preferences.volume);
    visit(settings::IsMono, preferences.isMono);
    visit(settings::IsLevelled, preferences.isLevelled);
    visit(settings::SkipsSilence, preferences.silence.isSkipped);
    visit(settings::SilenceBelowDb, preferences.silence.thresholdDb);
    visit(settings::SilenceLongerThanMs, preferences.silence.longerThanMs);
    visit(settings::SilenceKeptMs, preferences.silence.keptMs);
    visit(settings::KeepsThinking, preferences.silence.keepsThinking);
    visit(settings::SoundOutput, preferences.output);
}

} // namespace

ListeningPreferences ListeningPreferences::of(const settings::Settings &settings)
{
    ListeningPreferences preferences;
    visitAll(preferences, [&settings](const auto &setting, auto &value) { value = settings.value(setting); });
    return preferences;
}

void ListeningPreferences::storeIn(settings::Settings &settings) const
{
    visitAll(*this, [&settings](const auto &setting, const auto &value) { settings.set(setting, value); });
}

} // namespace earshot::session
