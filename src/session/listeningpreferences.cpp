// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/listeningpreferences.h"

#include "settings/keys.h"
#include "settings/settings.h"

namespace earshot::session {

namespace {

/** Shows each preference of both to `visit` with its setting. */
template <typename Preferences, typename Visitor>
void visitAll(Preferences &preferences, const ListeningPreferences &others, const Visitor &visit)
{
    visit(settings::ShortStepMs, preferences.shortStepMs, others.shortStepMs);
    visit(settings::LongStepMs, preferences.longStepMs, others.longStepMs);
    visit(settings::RewindsOnResume, preferences.rewindsOnResume, others.rewindsOnResume);
    visit(settings::Speed, preferences.speed, others.speed);
    visit(settings::OtherSpeed, preferences.otherSpeed, others.otherSpeed);
    visit(settings::SpeedPresets, preferences.speedPresets, others.speedPresets);
    visit(settings::Volume, preferences.volume, others.volume);
    visit(settings::IsMono, preferences.isMono, others.isMono);
    visit(settings::IsLevelled, preferences.isLevelled, others.isLevelled);
    visit(settings::SkipsSilence, preferences.silence.isSkipped, others.silence.isSkipped);
    visit(settings::SilenceBelowDb, preferences.silence.thresholdDb, others.silence.thresholdDb);
    visit(settings::SilenceLongerThanMs, preferences.silence.longerThanMs, others.silence.longerThanMs);
    visit(settings::SilenceKeptMs, preferences.silence.keptMs, others.silence.keptMs);
    visit(settings::KeepsThinking, preferences.silence.keepsThinking, others.silence.keepsThinking);
    visit(settings::SoundOutput, preferences.output, others.output);
}

} // namespace

ListeningPreferences ListeningPreferences::of(const settings::Settings &settings)
{
    ListeningPreferences preferences;
    visitAll(preferences, preferences, [&settings](const auto &setting, auto &value, const auto & /*same*/) {
        value = settings.value(setting);
    });
    return preferences;
}

void ListeningPreferences::storeIn(settings::Settings &settings) const
{
    // A change can bring another, such as that of the last other speed, which must not be written over.
    visitAll(*this, of(settings), [&settings](const auto &setting, const auto &wanted, const auto &before) {
        if (wanted != before) {
            settings.set(setting, wanted);
        }
    });
}

} // namespace earshot::session
