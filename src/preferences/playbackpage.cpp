// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/pages.h"
#include "preferences/settingspage.h"
#include "settings/keys.h"
#include "settings/speedpresets.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace earshot::preferences {

namespace {

struct PlaybackPage
{
    Q_DECLARE_TR_FUNCTIONS(PlaybackPage)
};

NumberForm seconds(int decimals, double step)
{
    return {.suffix = PlaybackPage::tr(" s"), .unit = 1'000, .decimals = decimals, .step = step};
}

void addSteps(SettingsPage &page)
{
    page.addNumber(settings::ShortStepMs,
                   {PlaybackPage::tr("&Short step"),
                    PlaybackPage::tr("How far “Back” and “Forward” go, in the player and in its menu")},
                   seconds(1, 1));
    page.addNumber(settings::LongStepMs,
                   {PlaybackPage::tr("L&ong step"),
                    PlaybackPage::tr("How far the second “Back” and “Forward” in the menu Playback go")},
                   seconds(0, 5));
    page.addSwitch(settings::RewindsOnResume, {PlaybackPage::tr("Go back a second when playing &on"),
                                               PlaybackPage::tr("After a pause of more than two seconds")});
}

void addSpeed(SettingsPage &page, settings::Settings &settings)
{
    page.addNumber(settings::Speed,
                   {PlaybackPage::tr("S&peed"), PlaybackPage::tr("The pitch of the voices stays")},
                   {.suffix = PlaybackPage::tr("×"), .decimals = 2, .step = 0.05});
    auto *presets = new QLineEdit;
    presets->setMaxLength(200);
    page.addEditor(
        settings::SpeedPresets,
        {PlaybackPage::tr("Speeds in the &menu"), PlaybackPage::tr("From 0.5 to 3, with spaces between")},
        presets);
    settings.follow(settings::SpeedPresets, presets, [presets](const QString &text) {
        presets->setText(settings::speedPresetsText(settings::speedPresetsOf(text)));
    });
    QObject::connect(presets, &QLineEdit::editingFinished, &page, [presets, &settings] {
        const auto speeds = settings::speedPresetsOf(presets->text());
        if (speeds.isEmpty()) {
            settings.reset(settings::SpeedPresets); // a menu without speeds is of no use
        } else {
            settings.set(settings::SpeedPresets, settings::speedPresetsText(speeds));
        }
        presets->setText(
            settings::speedPresetsText(settings::speedPresetsOf(settings.value(settings::SpeedPresets))));
    });
}

void addLoudness(SettingsPage &page)
{
    page.addNumber(settings::Volume,
                   {PlaybackPage::tr("&Volume"),
                    PlaybackPage::tr("Above 100 % for quiet recordings; a limiter keeps it from clipping")},
                   {.suffix = PlaybackPage::tr(" %"), .unit = 0.01, .step = 10});
    page.addSwitch(settings::IsMono, {PlaybackPage::tr("&Both sides in both ears"),
                                      PlaybackPage::tr("For listening with one ear")});
    page.addSwitch(
        settings::IsLevelled,
        {PlaybackPage::tr("Bring both sides to the same lou&dness"),
         PlaybackPage::tr("When the agent is much louder than the caller, or the other way round")});
}

void addSilence(SettingsPage &page)
{
    page.addSwitch(settings::SkipsSilence,
                   {PlaybackPage::tr("S&kip silence"),
                    PlaybackPage::tr("The clock goes on to tell the place in the recording")});
    page.addNumber(settings::SilenceBelowDb,
                   {PlaybackPage::tr("Take as silence what is belo&w"),
                    PlaybackPage::tr("−60 dB is hardly anything, −45 dB a quiet line, −35 dB a noisy one")},
                   {.suffix = PlaybackPage::tr(" dB")});
    page.addNumber(settings::SilenceLongerThanMs,
                   {PlaybackPage::tr("Skip when longer &than"),
                    PlaybackPage::tr("Shorter silences are heard as they are")},
                   seconds(1, 0.1));
    page.addNumber(settings::SilenceKeptMs,
                   {PlaybackPage::tr("L&eave of it"),
                    PlaybackPage::tr("So much of each silence is heard, half of it on either side")},
                   seconds(1, 0.1));
    page.addSwitch(settings::KeepsThinking,
                   {PlaybackPage::tr("Keep the a&gent's thinking time"),
                    PlaybackPage::tr("Silence between the caller's last sound and the agent's first is not "
                                     "skipped")});
}

} // namespace

SettingsPage *makePlaybackPage(settings::Settings &settings)
{
    auto *page = new SettingsPage(PlaybackPage::tr("Playback"), QStringLiteral("volume"), settings);
    addSteps(*page);
    addSpeed(*page, settings);
    addLoudness(*page);
    addSilence(*page);
    return page;
}

} // namespace earshot::preferences
