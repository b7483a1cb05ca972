// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/apiaccess.h"
#include "app/commandline.h"
#include "app/exitcode.h"
#include "app/handover.h"
#include "app/preferencewindows.h"
#include "app/updates.h"
#include "app/workplace.h"
#include "fetching/fileconversationsource.h"
#include "session/idfile.h"
#include "session/marks.h"
#include "session/savedfilters.h"
#include "session/syncmemory.h"
#include "settings/settings.h"
#include "window/mainwindow.h"
#include "window/updatequestion.h"
#include "window/userquestion.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace earshot::demo {
class DemoServer;
}

namespace earshot::app {

/** Creates every service and the window, and connects them: the only place that knows the concrete classes.
 */
class Composition final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Composition)

public:
    /** `options.endpoint` and `options.token` must be complete; `demo` is the stand-in that they point to, or
     * null. */
    Composition(const Options &options, const demo::DemoServer *demo);
    ~Composition() override;

    /** Shows the window and opens what the command line names. */
    void start();
    /** Opens what the text names, as if it had been typed. */
    void openText(const QString &text);
    /** Opens in the window what another start of the program brought. */
    void takeOver(const HandedOver &handed);
    /** How the run went so far. */
    [[nodiscard]] ExitCode outcome() const;

private:
    void addAccountsToPreferences();
    void listKeptFiles();
    Workplace &addWorkplace();
    void openWindow(const QString &text);
    void drop(const Workplace *workplace);
    /** What the command line opened. */
    [[nodiscard]] Workplace &first() const { return *m_workplaces.front(); }
    /** Where the user works. */
    [[nodiscard]] Workplace &active() const;
    void open();
    void openFormerWindows();
    void keepOpenWindows();
    void takeSnapshot();
    void takeListSnapshot();
    void printProblem() const;
    void printTurns() const;

    Options m_options;
    settings::Settings m_settings;
    ApiAccess m_access;
    window::DialogQuestion m_question; ///< of the dialogs that all windows share
    PreferenceWindows m_preferenceWindows;
    fetching::FileConversationSource m_files;
    session::SyncMemory m_syncMemory;
    session::Marks m_marks;
    session::SavedFilters m_filters;
    session::IdFile m_openWindows; ///< what was open in each when the program ended
    window::WindowSetup m_setup;
    window::DialogUpdateQuestion m_updateQuestion;
    QNetworkAccessManager m_updateNetwork; ///< has never seen a token
    Updates m_updates;
    std::vector<std::unique_ptr<Workplace>> m_workplaces; ///< in the order of opening; at least one
};

} // namespace earshot::app
