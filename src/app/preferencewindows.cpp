// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/preferencewindows.h"

#include "app/keptplaces.h"
#include "base/visibletext.h"
#include "fetching/networkuse.h"
#include "preferences/keptfilespanel.h"
#include "preferences/keysheet.h"
#include "preferences/pages.h"
#include "preferences/settingsdialog.h"
#include "preferences/settingspage.h"
#include "preferences/shortcutspanel.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "window/mainwindow.h"

namespace earshot::app {

using preferences::SettingsPage;

PreferenceWindows::PreferenceWindows(settings::Settings &settings, const QString &logFile)
    : m_settings(settings), m_look(settings), m_shortcuts(settings), m_kept(keptFiles(settings, logFile))
{}

PreferenceWindows::~PreferenceWindows() = default;

void PreferenceWindows::adopt(window::MainWindow &window)
{
    // The speeds that are in the menu are actions too.
    m_settings.follow(settings::SpeedPresets, &window,
                      [this, &window](const QString & /*presets*/) { m_shortcuts.adopt(window); });
    connect(&window, &window::MainWindow::settingsRequested, this, &PreferenceWindows::showSettings);
    connect(&window, &window::MainWindow::keysRequested, this, &PreferenceWindows::showKeys);
}

void PreferenceWindows::showSettings()
{
    if (!m_dialog) {
        m_dialog = std::make_unique<preferences::SettingsDialog>();
        m_dialog->setAttribute(Qt::WA_QuitOnClose, false); // it alone is no reason to stay
        m_dialog->addPage(preferences::makeAppearancePage(m_settings));
        m_dialog->addPage(preferences::makeReadingPage(m_settings));
        m_dialog->addPage(preferences::makePlaybackPage(m_settings));
        m_dialog->addPage(preferences::makeWaveformPage(m_settings));
        m_dialog->addPage(makeShortcutsPage());
        m_dialog->addPage(makePrivacyPage());
        m_dialog->addPage(preferences::makeNetworkPage(m_settings, [](const QString &path) {
            const auto certificates = fetching::readCaFile(path);
            return certificates.hasValue()
                       ? QString()
                       : base::visibleText(certificates.problem().text, base::TextForm::SingleLine);
        }));
        for (const MakePage &makePage : m_furtherPages)
            m_dialog->addPage(makePage());
    }
    m_dialog->present();
}

void PreferenceWindows::showKeys()
{
    if (!m_sheet) {
        m_sheet = std::make_unique<preferences::KeySheet>(m_shortcuts);
        m_sheet->setAttribute(Qt::WA_QuitOnClose, false);
        connect(m_sheet.get(), &preferences::KeySheet::changeRequested, this, [this] {
            showSettings();
            m_dialog->showPage(QStringLiteral("shortcuts"));
        });
    }
    m_sheet->show();
    m_sheet->raise();
    m_sheet->activateWindow();
}

SettingsPage *PreferenceWindows::makePrivacyPage()
{
    auto *page = new SettingsPage(tr("Privacy"), QStringLiteral("lock"), m_settings);
    page->setObjectName(QStringLiteral("privacy"));
    page->addExplanation(
        tr("On this computer: every file that Earshot keeps. No transcript and no link is among them, and a "
           "token only where you have chosen a file for it. The recording of the open conversation is in a "
           "file without a name, which goes with it."));
    auto *files = new preferences::KeptFilesPanel(m_kept);
    page->addWide(files, [files](const QStringList &words) { return files->search(words); });
    return page;
}

SettingsPage *PreferenceWindows::makeShortcutsPage()
{
    auto *page = new SettingsPage(tr("Keys"), QStringLiteral("keyboard"), m_settings);
    page->setObjectName(QStringLiteral("shortcuts"));
    page->addExplanation(tr("Select what you want another key for, and press the key below. Keys without "
                            "Ctrl act only in the panes that are named."));
    auto *keys = new preferences::ShortcutsPanel(m_shortcuts);
    page->addWide(keys, [keys](const QStringList &words) { return keys->search(words); });
    return page;
}

} // namespace earshot::app
