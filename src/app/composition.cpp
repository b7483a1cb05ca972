// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"

#include "app/keptplaces.h"
#include "app/listsnapshot.h"
#include "app/snapshot.h"
#include "app/softwareparts.h"
#include "base/visibletext.h"
#include "demo/demoserver.h"
#include "fetching/httprecordingsource.h"
#include "fetching/recordingfile.h"
#include "itemmodels/transcriptmodel.h"
#include "playback/audioplayerfactory.h"
#include "preferences/settingspage.h"
#include "settings/keys.h"
#include "window/accountspage.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace earshot::app {

namespace {

window::WindowSetup windowSetup(const demo::DemoServer *demo)
{
    window::WindowSetup setup;
    setup.parts = softwareParts();
    setup.canLookForUpdates = Updates::address().isValid();
    if (demo != nullptr) {
        for (const demo::DemoConversation &conversation : demo::DemoServer::conversations()) {
            setup.demonstrations.append({conversation.id, conversation.title});
        }
    }
    return setup;
}

/** Where the user's marks and filters are kept; a picture for a script leaves no trace of itself. */
QString keptFile(const Options &options, const char *name)
{
    return options.snapshotFile.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' +
                     QString::fromLatin1(name)
               : QString();
}

} // namespace

Composition::Composition(const Options &options, const demo::DemoServer *demo)
    : m_options(options)
    , m_settings(settingsFile(), commonSettingsFile())
    , m_access(options, m_settings)
    , m_preferenceWindows(m_settings, options.logFile)
    , m_player(playback::makeAudioPlayer())
    , m_session(m_access.conversations(), m_files)
    , m_playback(m_session, m_access.recordings(), *m_player)
    , m_syncMemory(syncFile())
    , m_sync(m_session, *m_player, m_syncMemory)
    , m_listening(*m_player, m_sync, m_settings)
    , m_rewindOnResume(m_playback, m_listening, session::RewindOnResume::systemClock())
    , m_desktopControl(mpris::makeDesktopControl(m_playback, m_sync, m_listening))
    , m_liveRefresh(m_session)
    , m_list(m_access.lists())
    , m_marks(keptFile(options, "reviewed.txt"), keptFile(options, "recent.txt"))
    , m_filters(keptFile(options, "filters.ini"))
    , m_question(m_access.desk().makeTokenCheck)
    , m_window(m_session, m_playback, m_sync, m_listening, m_liveRefresh, m_settings, m_access.desk(),
               {m_list, m_queue, m_marks, m_filters}, m_question, windowSetup(demo))
    , m_updates(m_updateNetwork, m_settings, m_updateQuestion, m_window)
{
    connect(&m_window, &window::MainWindow::updateCheckRequested, &m_updates, &Updates::checkNow);
    if (options.colours)
        m_settings.setForThisRun(settings::Colours, *options.colours);
    m_preferenceWindows.adopt(m_window);
    addAccountsToPreferences();
    if (m_desktopControl) {
        connect(m_desktopControl.get(), &mpris::DesktopControl::raiseRequested, this, &Composition::raise);
    }
}

Composition::~Composition() = default;

void Composition::addAccountsToPreferences()
{
    m_preferenceWindows.addPage([this] {
        auto *page = new preferences::SettingsPage(tr("Accounts"), QStringLiteral("user"), m_settings);
        page->setObjectName(QStringLiteral("accounts"));
        page->addWide(new window::AccountsPage(m_access.accounts(), m_question), {});
        return page;
    });
    m_preferenceWindows.addKeptPlace(
        {accountsFile(), tr("Your accounts, without their tokens; removing signs you out of all"), [this] {
             const QList<accounts::Profile> profiles = m_access.accounts().profiles();
             for (const accounts::Profile &profile : profiles)
                 m_access.accounts().remove(profile.id);
             QFile::remove(accountsFile());
         }});
}

void Composition::start()
{
    fetching::sweepRecordings(
        fetching::HttpRecordingSource::recordingsDirectory()); // what a crash left behind
    m_window.resize(m_options.windowSize.value_or(QSize(1280, 820)));
    m_window.show();
    if (!m_options.snapshotFile.isEmpty()) {
        takeSnapshot();
    } else if (!m_options.demo) {
        m_updates.start();
    }
    accounts::Accounts &accounts = m_access.accounts();
    accounts.start();
    if (accounts.isReading()) { // what is named needs the token
        connect(&accounts, &accounts::Accounts::tokenRead, this, &Composition::open,
                Qt::SingleShotConnection);
    } else {
        open();
    }
}

void Composition::open()
{
    if (m_options.list || (m_options.conversation.isEmpty() && m_access.accounts().isSignedIn())) {
        m_window.showList();
    } else if (!m_options.conversation.isEmpty()) {
        m_window.openText(m_options.conversation, m_options.atMs);
        if (m_options.play) {
            m_playback.play();
        }
    }
}

void Composition::openText(const QString &text)
{
    m_window.openText(text, std::nullopt);
}

void Composition::takeOver(const HandedOver &handed)
{
    if (!handed.activationToken.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", handed.activationToken); // Qt's Wayland plugin takes it from there
    }
    raise();
    if (!handed.conversation.isEmpty()) {
        m_window.openText(handed.conversation, handed.atMs);
        if (handed.play) {
            playWhenOpen();
        }
    }
}

/** What is shown stays until the other is there, and is not what shall be played. */
void Composition::playWhenOpen()
{
    const auto &opening = m_session.opening();
    if (!opening) {
        m_playback.play();
        return;
    }
    const auto play = [this, reference = *opening](bool isNew) {
        if (isNew && m_session.reference() == reference) {
            m_playback.play();
        }
    };
    connect(&m_session, &session::ConversationSession::conversationLoaded, this, play,
            Qt::SingleShotConnection);
}

void Composition::raise()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

ExitCode Composition::outcome() const
{
    return outcomeOf(m_session, m_playback, m_options.play);
}

void Composition::takeSnapshot()
{
    if (m_options.list) {
        takeListSnapshot();
        return;
    }
    auto *snapshot = new Snapshot(m_window, m_session, m_playback, m_sync, m_options.snapshotFile,
                                  m_options.playForMs, m_options.play, this);
    connect(snapshot, &Snapshot::finished, this, [this](ExitCode code) {
        printTurns();
        printProblem();
        QCoreApplication::exit(int(code));
    });
}

void Composition::takeListSnapshot()
{
    auto *snapshot = new ListSnapshot(m_window, m_list, m_options.snapshotFile, this);
    connect(snapshot, &ListSnapshot::finished, this, [this](ExitCode code) {
        if (m_list.problem()) {
            std::fprintf(stderr, "earshot: %s\n", qPrintable(m_list.problem()->text));
        }
        QCoreApplication::exit(int(code));
    });
}

/** Who asks for a picture may not look at it when the program fails. */
void Composition::printProblem() const
{
    QString sentence;
    if (m_session.state() == session::ConversationSession::State::Failed) {
        sentence = m_session.problem().text;
    } else if (m_options.play && m_playback.state() == session::PlaybackSession::State::Failed) {
        sentence = m_playback.problem().text;
    } else if (m_options.play && m_playback.state() == session::PlaybackSession::State::NoRecording) {
        sentence = tr("There is no recording to play.");
    }
    if (!sentence.isEmpty()) {
        std::fprintf(stderr, "earshot: %s\n",
                     qPrintable(base::visibleText(sentence, base::TextForm::SingleLine)));
    }
}

void Composition::printTurns() const
{
    itemmodels::TranscriptModel model;
    model.setConversation(m_session.conversation());
    const int rows = std::min(m_options.printTurns, model.rowCount());
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model.index(row);
        std::fprintf(stdout, "%s\n", qPrintable(index.data(Qt::AccessibleTextRole).toString()));
    }
}

} // namespace earshot::app
