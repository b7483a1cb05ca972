// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/pages.h"
#include "preferences/settingspage.h"
#include "settings/keys.h"

#include <QCoreApplication>

namespace earshot::preferences {

namespace {

struct ReadingPage
{
    Q_DECLARE_TR_FUNCTIONS(ReadingPage)
};

NumberForm seconds()
{
    return {.suffix = ReadingPage::tr(" s"), .unit = 1'000, .decimals = 1, .step = 0.1};
}

void addLatency(SettingsPage &page)
{
    page.addNumber(settings::FairMs,
                   {ReadingPage::tr("A &fair answer takes"),
                    ReadingPage::tr("From this latency on an answer of the agent is marked as fair, below "
                                    "as quick")},
                   seconds());
    page.addNumber(settings::SlowMs,
                   {ReadingPage::tr("A s&low answer takes"),
                    ReadingPage::tr("From this latency on an answer of the agent is marked as slow")},
                   seconds());
    page.addNumber(settings::VerySlowMs,
                   {ReadingPage::tr("A &very slow answer takes"),
                    ReadingPage::tr("From this latency on an answer of the agent is marked as very slow")},
                   seconds());
    page.addNumber(settings::SlowEndOfTurnMs,
                   {ReadingPage::tr("A slow &end of turn takes"),
                    ReadingPage::tr("From the caller's last word until the agent takes the turn for over; "
                                    "a turn that takes longer is marked")},
                   seconds());
}

} // namespace

SettingsPage *makeReadingPage(settings::Settings &settings)
{
    auto *page = new SettingsPage(ReadingPage::tr("Reading"), QStringLiteral("messages"), settings);
    page->addNumber(settings::ZoomPercent,
                    {ReadingPage::tr("Size of the transcript's l&etters"),
                     ReadingPage::tr("Against those of the window, as in the menu View")},
                    {.suffix = ReadingPage::tr(" %"), .step = 10});
    page->addNumber(settings::LineLength,
                    {ReadingPage::tr("&Reading width"),
                     ReadingPage::tr("Letters of a line at most, as in the menu View")},
                    {.suffix = ReadingPage::tr(" letters"),
                     .step = 10,
                     .leastText = ReadingPage::tr("As wide as the window")});
    addLatency(*page);
    page->addNumber(settings::LongSilenceMs,
                    {ReadingPage::tr("A long s&ilence lasts"),
                     ReadingPage::tr("A silence of at least this between two turns gets a line of its own")},
                    seconds());
    page->addNumber(settings::UnsureBelow,
                    {ReadingPage::tr("&Low confidence is below"),
                     ReadingPage::tr("What the caller said is marked when it was recognised with less "
                                     "confidence than this")},
                    {.suffix = ReadingPage::tr(" %"), .unit = 0.01, .step = 5});
    return page;
}

} // namespace earshot::preferences
