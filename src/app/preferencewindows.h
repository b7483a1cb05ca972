// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preferences/look.h"
#include "preferences/shortcuts.h"
#include "settings/keptfiles.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace earshot::preferences {
class KeySheet;
class SettingsDialog;
class SettingsPage;
} // namespace earshot::preferences

namespace earshot::settings {
class Settings;
}

namespace earshot::window {
class MainWindow;
}

namespace earshot::app {

/** What the settings do to every window, and the dialogs that show them: one of each for all windows. */
class PreferenceWindows final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferenceWindows)

public:
    using MakePage = std::function<preferences::SettingsPage *()>;

    /** `settings` must outlive this object; `logFile`: of this run, empty for none. */
    PreferenceWindows(settings::Settings &settings, const QString &logFile);
    ~PreferenceWindows() override;

    /** The keys of the settings act in the window, and its wishes open the dialogs. */
    void adopt(window::MainWindow &window);
    /** Adds a page behind the others; it is made when the dialog is opened first. */
    void addPage(const MakePage &makePage) { m_furtherPages.push_back(makePage); }
    void addKeptPlace(const settings::KeptPlace &place) { m_kept.add(place); }

private:
    void showSettings();
    void showKeys();
    [[nodiscard]] preferences::SettingsPage *makePrivacyPage();
    [[nodiscard]] preferences::SettingsPage *makeShortcutsPage();

    settings::Settings &m_settings;
    preferences::Look m_look;
    preferences::Shortcuts m_shortcuts;
    settings::KeptFiles m_kept;
    std::vector<MakePage> m_furtherPages;
    std::unique_ptr<preferences::SettingsDialog> m_dialog;
    std::unique_ptr<preferences::KeySheet> m_sheet;
};

} // namespace earshot::app
