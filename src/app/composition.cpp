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
#include <QTimer>

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

/** More are not opened at once. */
constexpr int MostWindows = 12;
/** Stands among the ids of what was open for a window with the list. */
constexpr QLatin1String ListMark("earshot:list");

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
    , m_question(m_access.desk().makeTokenCheck)
    , m_preferenceWindows(m_settings, options.logFile)
    , m_syncMemory(syncFile())
    , m_marks(keptFile(options, "reviewed.txt"), keptFile(options, "recent.txt"))
    , m_filters(keptFile(options, "filters.ini"))
    , m_openWindows(keptFile(options, "windows.txt"), MostWindows)
    , m_setup(windowSetup(demo))
    , m_updates(m_updateNetwork, m_settings, m_updateQuestion, [this] { return &active().window(); })
{
    if (options.colours)
        m_settings.setForThisRun(settings::Colours, *options.colours);
    addAccountsToPreferences();
    listKeptFiles();
    addWorkplace().takeMediaKeys();
    if (!options.demo) {
        connect(qApp, &QCoreApplication::aboutToQuit, this, &Composition::keepOpenWindows);
    }
}

Composition::~Composition() = default;

void Composition::addAccountsToPreferences()
{
    m_preferenceWindows.addPage([this] {
        auto *page = new preferences::SettingsPage(tr("Accounts"), QStringLiteral("user"), m_settings);
        page->setObjectName(QStringLiteral("accounts"));
        auto *accounts = new window::AccountsPage(m_access.accounts(), m_question);
        page->addWide(accounts, [accounts](const QStringList &words) { return accounts->search(words); });
        return page;
    });
}

/** What is in the memory of an object goes by way of it: it would write it again. */
void Composition::listKeptFiles()
{
    if (!m_options.snapshotFile.isEmpty())
        return; // keeps nothing
    m_preferenceWindows.addKeptPlace({keptFile(m_options, "reviewed.txt"),
                                      tr("Ids of the conversations that you have marked as reviewed"),
                                      [this] { m_marks.forgetReviewed(); }});
    m_preferenceWindows.addKeptPlace({keptFile(m_options, "recent.txt"),
                                      tr("Ids of the conversations that you opened last"),
                                      [this] { m_marks.forgetRecent(); }});
    m_preferenceWindows.addKeptPlace({keptFile(m_options, "windows.txt"),
                                      tr("Ids of the conversations that were open when Earshot was closed"),
                                      [this] { m_openWindows.clear(); }});
    m_preferenceWindows.addKeptPlace(
        {keptFile(m_options, "filters.ini"), tr("Your filters for the list"), [this] { m_filters.clear(); }});
    m_preferenceWindows.addKeptPlace(
        {accountsFile(), tr("Your accounts, without their tokens; removing signs you out of all"), [this] {
             const QList<accounts::Profile> profiles = m_access.accounts().profiles();
             for (const accounts::Profile &profile : profiles)
                 m_access.accounts().remove(profile.id);
             QFile::remove(accountsFile());
         }});
}

Workplace &Composition::addWorkplace()
{
    int number = 1;
    while (std::any_of(m_workplaces.cbegin(), m_workplaces.cend(),
                       [number](const auto &workplace) { return workplace->number() == number; })) {
        ++number;
    }
    m_workplaces.push_back(std::make_unique<Workplace>(
        Workplace::Shared{m_access, m_settings, m_files, m_syncMemory, m_marks, m_filters}, m_setup, number));
    Workplace *workplace = m_workplaces.back().get();
    connect(workplace, &Workplace::newWindowRequested, this, &Composition::openWindow);
    connect(workplace, &Workplace::closed, this, [this, workplace] { drop(workplace); });
    m_preferenceWindows.adopt(workplace->window());
    connect(&workplace->window(), &window::MainWindow::updateCheckRequested, &m_updates, &Updates::checkNow);
    workplace->window().resize(m_options.windowSize.value_or(QSize(1280, 820)));
    if (m_options.snapshotFile.isEmpty() && !m_options.windowSize) {
        workplace->rememberPlace();
    }
    return *workplace;
}

void Composition::openWindow(const QString &text)
{
    Workplace &workplace = addWorkplace();
    workplace.window().show();
    if (!text.isEmpty()) {
        workplace.window().openText(text, std::nullopt);
    } else if (m_access.accounts().isSignedIn()) {
        workplace.window().showList();
    }
}

/** What goes together, or last, ends the program: it stays until then, and is what is opened next time. */
void Composition::drop(const Workplace *workplace)
{
    const auto found = std::find_if(m_workplaces.begin(), m_workplaces.end(),
                                    [workplace](const auto &other) { return other.get() == workplace; });
    const bool isAnyShown = std::any_of(m_workplaces.cbegin(), m_workplaces.cend(),
                                        [](const auto &other) { return other->window().isVisible(); });
    if (found == m_workplaces.end() || !isAnyShown || (*found)->window().isVisible()) {
        return;
    }
    const bool hadMediaKeys = found == m_workplaces.begin();
    (*found)->leaveMediaKeys(); // before another window takes their name
    m_workplaces.erase(found);
    if (hadMediaKeys) {
        first().takeMediaKeys();
    }
}

Workplace &Composition::active() const
{
    const auto found = std::find_if(m_workplaces.cbegin(), m_workplaces.cend(), [](const auto &workplace) {
        return workplace->window().isActiveWindow();
    });
    return found == m_workplaces.cend() ? *m_workplaces.back() : **found;
}

void Composition::start()
{
    fetching::sweepRecordings(
        fetching::HttpRecordingSource::recordingsDirectory()); // what a crash left behind
    first().window().show();
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
    QTimer::singleShot(0, this, &playback::loadMediaBackend); // while the first conversation is on its way
}

void Composition::open()
{
    window::MainWindow &window = first().window();
    if (m_options.list) {
        window.showList();
    } else if (m_options.conversation.isEmpty()) {
        openFormerWindows();
    } else {
        window.openText(m_options.conversation, m_options.atMs);
        if (m_options.play) {
            first().playback().play();
        }
    }
}

/** What was open when the program was closed, once: what makes it crash is not opened for ever. */
void Composition::openFormerWindows()
{
    if (!m_access.accounts().isSignedIn()) {
        return;
    }
    const QStringList former = m_openWindows.ids();
    m_openWindows.clear();
    for (const QString &id : former.mid(1)) {
        openWindow(id == ListMark ? QString() : id);
    }
    if (former.isEmpty() || former.constFirst() == ListMark) {
        first().window().showList();
    } else {
        first().window().openText(former.constFirst(), std::nullopt);
    }
}

/** Nothing that the list of recent conversations does not keep, or was told to forget. */
void Composition::keepOpenWindows()
{
    const QStringList recent = m_marks.recent();
    QStringList open;
    for (const auto &workplace : m_workplaces) {
        const QString id = workplace->shownId();
        if (recent.contains(id)) {
            open.append(id);
        } else if (workplace->window().isListShown()) {
            open.append(ListMark);
        }
    }
    m_openWindows.clear();
    m_openWindows.add(open);
}

void Composition::openText(const QString &text)
{
    active().window().openText(text, std::nullopt);
}

void Composition::takeOver(const HandedOver &handed)
{
    if (!handed.activationToken.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", handed.activationToken); // Qt's Wayland plugin takes it from there
    }
    Workplace &workplace = active();
    workplace.raise();
    if (!handed.conversation.isEmpty()) {
        workplace.window().openText(handed.conversation, handed.atMs);
        if (handed.play) {
            workplace.playWhenOpen();
        }
    } else if (handed.list) {
        workplace.window().showList();
    }
}

ExitCode Composition::outcome() const
{
    return outcomeOf(first().conversation(), first().playback(), m_options.play);
}

void Composition::takeSnapshot()
{
    if (m_options.list) {
        takeListSnapshot();
        return;
    }
    auto *snapshot =
        new Snapshot(first().window(), first().conversation(), first().playback(), first().sync(),
                     m_options.snapshotFile, m_options.playForMs, m_options.play, this);
    connect(snapshot, &Snapshot::finished, this, [this](ExitCode code) {
        printTurns();
        printProblem();
        QCoreApplication::exit(int(code));
    });
}

void Composition::takeListSnapshot()
{
    auto *snapshot = new ListSnapshot(first().window(), first().list(), m_options.snapshotFile, this);
    connect(snapshot, &ListSnapshot::finished, this, [this](ExitCode code) {
        if (const auto &problem = first().list().problem()) {
            std::fprintf(stderr, "earshot: %s\n", qPrintable(problem->text));
        }
        QCoreApplication::exit(int(code));
    });
}

/** Who asks for a picture may not look at it when the program fails. */
void Composition::printProblem() const
{
    const session::ConversationSession &conversation = first().conversation();
    const session::PlaybackSession &playback = first().playback();
    QString sentence;
    if (conversation.state() == session::ConversationSession::State::Failed) {
        sentence = conversation.problem().text;
    } else if (m_options.play && playback.state() == session::PlaybackSession::State::Failed) {
        sentence = playback.problem().text;
    } else if (m_options.play && playback.state() == session::PlaybackSession::State::NoRecording) {
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
    model.setConversation(first().conversation().conversation());
    const int rows = std::min(m_options.printTurns, model.rowCount());
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model.index(row);
        std::fprintf(stdout, "%s\n", qPrintable(index.data(Qt::AccessibleTextRole).toString()));
    }
}

} // namespace earshot::app
