// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/pages.h"
#include "preferences/settingspage.h"
#include "settings/keys.h"

#include <QCoreApplication>
#include <QFontDatabase>

namespace earshot::preferences {

namespace {

struct AppearancePage
{
    Q_DECLARE_TR_FUNCTIONS(AppearancePage)
};

QList<SettingChoice> fontChoices(const QString &chosen)
{
    QList<SettingChoice> choices{{{}, AppearancePage::tr("Like the system")}};
    QStringList families = QFontDatabase::families();
    if (!chosen.isEmpty() && !families.contains(chosen)) {
        families.prepend(chosen); // of another computer, or removed
    }
    for (const QString &family : std::as_const(families)) {
        if (!QFontDatabase::isPrivateFamily(family)) {
            choices.append({family, family});
        }
    }
    return choices;
}

} // namespace

SettingsPage *makeAppearancePage(settings::Settings &settings)
{
    auto *page = new SettingsPage(AppearancePage::tr("Appearance"), QStringLiteral("palette"), settings);
    page->addChoice(settings::Colours,
                    {AppearancePage::tr("&Colours"),
                     AppearancePage::tr("Whether windows are light or dark, as in the menu View")},
                    {{QStringLiteral("system"), AppearancePage::tr("Like the system")},
                     {QStringLiteral("light"), AppearancePage::tr("Light")},
                     {QStringLiteral("dark"), AppearancePage::tr("Dark")}});
    page->addChoice(settings::FontFamily,
                    {AppearancePage::tr("&Font"), AppearancePage::tr("Typeface of all windows")},
                    fontChoices(settings.value(settings::FontFamily)));
    page->addNumber(settings::FontPercent,
                    {AppearancePage::tr("&Size of all letters"),
                     AppearancePage::tr("Against those of the system; the transcript can be made larger "
                                        "still, on the page Reading")},
                    {.suffix = AppearancePage::tr(" %"), .step = 10});
    page->addChoice(settings::Density,
                    {AppearancePage::tr("&Density"),
                     AppearancePage::tr("How much air there is between turns, lines and buttons")},
                    {{QStringLiteral("comfortable"), AppearancePage::tr("Comfortable")},
                     {QStringLiteral("compact"), AppearancePage::tr("Compact")}});
    return page;
}

} // namespace earshot::preferences
