// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/problem.h"
#include "window/accountdesk.h"
#include "window/browsedesk.h"
#include "window/softwarepart.h"

#include <QList>
#include <QMainWindow>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

class QMenu;

namespace Ui {
class MainWindow;
}

namespace earshot::session {
class ConversationSession;
class Listening;
class LiveRefresh;
class PlaybackSession;
class RecordingSync;
} // namespace earshot::session

namespace earshot::settings {
class Settings;
}

namespace earshot::window {

class AccountBinding;
class BrowseBinding;
class ConversationPage;
class StartPage;
class UserQuestion;

/** A conversation that the Demonstration menu offers. */
struct DemonstrationEntry
{
    QString conversationId;
    QString title;
};

/** What the window must know beyond the sessions. */
struct WindowSetup
{
    QList<DemonstrationEntry> demonstrations; ///< empty: no such menu
    QList<SoftwarePart> parts;                ///< of the program, for About
    bool canLookForUpdates = false;           ///< whether Help offers it
};

/** The window: places the address field, the pages and the menus, and passes wishes on. */
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /** All but `setup` must outlive the window. */
    MainWindow(session::ConversationSession &session, session::PlaybackSession &playback,
               session::RecordingSync &sync, session::Listening &listening, session::LiveRefresh &liveRefresh,
               settings::Settings &settings, const AccountDesk &desk, const BrowseDesk &browse,
               UserQuestion &question, const WindowSetup &setup);
    ~MainWindow() override;

    /**
     * Opens what the text names: an id, a link or a file; a text that cannot be opened is answered in the
     * page, where an open conversation stays.
     * @param atMs place in the recording to start at; wins over the link's own.
     */
    void openText(const QString &text, std::optional<qint64> atMs);
    /** How the user has arranged what is in the window, as text to keep. */
    [[nodiscard]] QString layoutText() const;
    void restoreLayout(const QString &text);
    /** Shows the list of conversations. */
    void showList();
    [[nodiscard]] bool isListShown() const;

Q_SIGNALS:
    /** The user wants another window, with this conversation; empty: with nothing open. */
    void newWindowRequested(const QString &text);
    /** The user wants to know now whether there is a newer version. */
    void updateCheckRequested();
    /** The user wants to see the settings. */
    void settingsRequested();
    /** The user wants to see all keys. */
    void keysRequested();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeMenus(const session::RecordingSync &sync, session::Listening &listening);
    void makeColoursMenu(QMenu &menu, settings::Settings &settings);
    void makeSettingsActions();
    void makeDemonstrationMenu(const QList<DemonstrationEntry> &demonstrations);
    void enterAddress();
    void openFile();
    void showHeardLatency(const session::RecordingSync &sync);
    void openLink(const QUrl &url);
    void refuse(const base::Problem &problem);
    void followAccount();
    void updatePage();

    session::ConversationSession &m_session;
    session::PlaybackSession &m_playback;
    session::LiveRefresh &m_liveRefresh;
    UserQuestion &m_question;
    accounts::Accounts &m_accounts;
    std::unique_ptr<Ui::MainWindow> m_ui;
    StartPage *m_startPage;
    ConversationPage *m_conversationPage;
    AccountBinding *m_accountBinding = nullptr;
    BrowseBinding *m_browse;
};

} // namespace earshot::window
