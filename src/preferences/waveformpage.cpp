// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/keyentry.h"
#include "preferences/pages.h"
#include "preferences/settingspage.h"
#include "settings/keys.h"
#include "views/waveformwords.h"

#include <QCoreApplication>

namespace earshot::preferences {

namespace {

struct WaveformPage
{
    Q_DECLARE_TR_FUNCTIONS(WaveformPage)
};

static_assert(settings::ShownLanes.size() == views::AllWaveformLanes.size());

} // namespace

SettingsPage *makeWaveformPage(settings::Settings &settings)
{
    auto *page = new SettingsPage(WaveformPage::tr("Waveform"), QStringLiteral("activity"), settings);
    page->addExplanation(WaveformPage::tr("What is marked along the recording, as in the menu View."));
    for (const views::WaveformLane lane : views::AllWaveformLanes) {
        const QString text = views::laneMenuText(lane);
        page->addSwitch(settings::ShownLanes.at(static_cast<size_t>(lane)),
                        {text, WaveformPage::tr("Mark “%1” in the waveform").arg(withoutMnemonic(text))});
    }
    return page;
}

} // namespace earshot::preferences
