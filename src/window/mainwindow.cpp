// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mainwindow.h"

#include "accounts/accounts.h"
#include "conversation/conversationreference.h"
#include "session/conversationlist.h"
#include "session/conversationsession.h"
#include "session/liverefresh.h"
#include "session/playbacksession.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "ui_mainwindow.h"
#include "views/controltip.h"
#include "window/accountactions.h"
#include "window/accountbinding.h"
#include "window/actionfactory.h"
#include "window/browsebinding.h"
#include "window/comparisonactions.h"
#include "window/conversationactions.h"
#include "window/conversationpage.h"
#include "window/dashboardaction.h"
#include "window/heardlatencydialog.h"
#include "window/helpactions.h"
#include "window/listpage.h"
#include "window/metadataactions.h"
#include "window/noticebinding.h"
#include "window/playbackactions.h"
#include "window/readingactions.h"
#include "window/referencetext.h"
#include "window/replyfiles.h"
#include "window/signinform.h"
#include "window/startpage.h"
#include "window/syncbinding.h"
#include "window/userquestion.h"

#include <QAction>
#include <QActionGroup>
#include <QDesktopServices>
#include <QEvent>

namespace earshot::window {

MainWindow::MainWindow(session::ConversationSession &session, session::PlaybackSession &playback,
                       session::RecordingSync &sync, session::Listening &listening,
                       session::LiveRefresh &liveRefresh, settings::Settings &settings,
                       const AccountDesk &desk, const BrowseDesk &browse, UserQuestion &question,
                       const WindowSetup &setup)
    : m_session(session)
    , m_playback(playback)
    , m_liveRefresh(liveRefresh)
    , m_question(question)
    , m_accounts(desk.accounts)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_startPage(new StartPage(this))
    , m_conversationPage(new ConversationPage(session, playback, sync, listening, settings, this))
    , m_browse(nullptr)
{
    m_ui->setupUi(this);
    m_ui->pages->addWidget(m_startPage);
    m_ui->pages->addWidget(m_conversationPage);
    m_browse = new BrowseBinding(session, browse, settings, *m_ui->pages, this);
    m_accountBinding = new AccountBinding(desk, session, playback, question, *m_startPage, this);
    connect(m_accountBinding, &AccountBinding::signedIn, this, &MainWindow::showList);
    connect(&m_accounts, &accounts::Accounts::credentialsChanged, this, &MainWindow::followAccount);
    followAccount();
    auto *notices = new NoticeBinding(desk, session, question, *m_ui->noticeLine);
    connect(notices, &NoticeBinding::signInRequested, m_accountBinding, &AccountBinding::askForSignIn);
    connect(&browse.list, &session::ConversationList::changed, notices, [notices, &list = browse.list] {
        if (list.state() == session::ConversationList::State::Loaded && list.problem()) {
            notices->tellRefusal(*list.problem()); // a list that never came tells it in its page
        }
    });
    makeMenus(sync, listening);
    auto *reading = new ReadingActions(m_conversationPage->transcript(), settings, this);
    reading->addTo(*m_ui->viewMenu);
    makeColoursMenu(*m_ui->viewMenu, settings);
    makeDemonstrationMenu(setup.demonstrations);
    auto *help = new HelpActions(setup.parts, this);
    help->addTo(*m_ui->helpMenu, setup.canLookForUpdates);
    connect(help, &HelpActions::updateCheckRequested, this, &MainWindow::updateCheckRequested);

    connect(m_ui->openButton, &QPushButton::clicked, this,
            [this] { openText(m_ui->address->text(), std::nullopt); });
    connect(m_ui->address, &QLineEdit::returnPressed, m_ui->openButton, &QPushButton::click);
    connect(m_startPage, &StartPage::openFileRequested, this, &MainWindow::openFile);
    connect(m_conversationPage, &ConversationPage::signInRequested, m_accountBinding,
            &AccountBinding::askForSignIn);
    connect(m_conversationPage, &ConversationPage::linkActivated, this, &MainWindow::openLink);
    connect(m_conversationPage, &ConversationPage::enterAddressRequested, this, &MainWindow::enterAddress);
    connect(&m_session, &session::ConversationSession::stateChanged, this, &MainWindow::updatePage);
    updatePage();
    (m_accounts.isSignedIn() || m_accounts.isReading() ? static_cast<QWidget *>(m_ui->address)
                                                       : &m_startPage->form())
        ->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::openText(const QString &text, std::optional<qint64> atMs)
{
    const accounts::Profile &account = m_accounts.current();
    auto parsed = conversation::parseConversationReference(text, account.apiUrl);
    const auto *refusal = std::get_if<conversation::ReferenceError>(&parsed);
    if (refusal != nullptr && *refusal == conversation::ReferenceError::LinkToOtherHost) {
        parsed = conversation::parseConversationReference(
            text, accounts::dashboardUrl(account.dashboardForm, QStringLiteral("id")));
    }
    if (const auto *error = std::get_if<conversation::ReferenceError>(&parsed)) {
        refuse(problemFor(*error));
        return;
    }
    auto &reference = std::get<conversation::ConversationReference>(parsed);
    if (atMs) {
        reference.atMs = atMs;
    }
    m_ui->address->setText(text.trimmed()); // a failure says "check the id", so it must be there to see
    m_session.open(reference);
}

QString MainWindow::layoutText() const
{
    return m_conversationPage->layoutText();
}

void MainWindow::restoreLayout(const QString &text)
{
    m_conversationPage->restoreLayout(text);
}

void MainWindow::showList()
{
    m_browse->showList();
}

bool MainWindow::isListShown() const
{
    return m_browse->isListShown();
}

/** Another account has other conversations. */
void MainWindow::followAccount()
{
    m_browse->setApiUrl(m_accounts.current().apiUrl);
    m_browse->listPage().startAnew();
}

void MainWindow::makeMenus(const session::RecordingSync &sync, session::Listening &listening)
{
    auto *conversationActions = new ConversationActions(m_session, m_playback, this);
    conversationActions->addTo(*m_ui->conversationMenu);
    const auto showKey = [this, open = conversationActions->openAction()] {
        m_ui->address->setPlaceholderText(views::withKey(m_ui->address->accessibleName(), open->shortcut()));
    };
    connect(conversationActions->openAction(), &QAction::changed, m_ui->address, showKey);
    showKey();
    m_ui->refreshButton->setDefaultAction(conversationActions->refreshAction());
    connect(conversationActions, &ConversationActions::enterAddressRequested, this,
            &MainWindow::enterAddress);
    connect(conversationActions, &ConversationActions::openFileRequested, this, &MainWindow::openFile);
    connect(conversationActions, &ConversationActions::signInRequested, m_accountBinding,
            &AccountBinding::askForSignIn);
    auto *dashboard = new DashboardAction(m_accounts, m_session, m_question, this);
    m_ui->conversationMenu->insertAction(m_ui->conversationMenu->actions().constLast(), dashboard->action());
    auto *accountActions = new AccountActions(m_accounts, m_question, this);
    m_ui->conversationMenu->insertMenu(m_ui->conversationMenu->actions().constLast(),
                                       &accountActions->menu());
    connect(conversationActions, &ConversationActions::closeWindowRequested, this, &QWidget::close);
    connect(conversationActions, &ConversationActions::quitRequested, qApp, &QApplication::closeAllWindows);
    connect(conversationActions, &ConversationActions::refreshRequested, this, [this] {
        if (m_browse->isListShown()) {
            m_browse->listPage().refresh();
        } else {
            m_session.refresh();
        }
    });
    connect(conversationActions, &ConversationActions::rowLinksRequested, m_browse,
            &BrowseBinding::copyLinks);
    m_browse->listPage().addRowActions({conversationActions->copyLinkAction()});
    m_browse->addTo(*m_ui->conversationMenu, *m_ui->viewMenu);
    m_browse->addTo(*m_ui->addressBar);
    connect(m_browse, &BrowseBinding::pageChanged, this, [this, conversationActions] {
        conversationActions->setListShown(m_browse->isListShown());
        updatePage();
    });
    connect(m_browse, &BrowseBinding::openRequested, this,
            [this](const QString &text) { openText(text, std::nullopt); });
    connect(m_browse, &BrowseBinding::newWindowRequested, this, &MainWindow::newWindowRequested);
    connect(m_browse, &BrowseBinding::said, this, [this](const QString &sentence) {
        m_conversationPage->showQuietly(sentence);
        m_browse->listPage().showQuietly(sentence);
    });
    connect(&m_browse->listPage(), &ListPage::signInRequested, m_accountBinding,
            &AccountBinding::askForSignIn);
    connect(&m_browse->listPage(), &ListPage::enterAddressRequested, this, &MainWindow::enterAddress);

    m_conversationPage->addTranscriptActionsTo(*m_ui->transcriptMenu);

    auto *playbackActions =
        new PlaybackActions(m_playback, sync, listening, {this, m_conversationPage->singleKeyPanes()});
    playbackActions->addTo(*m_ui->playbackMenu);
    playbackActions->equip(m_conversationPage->playbackBar());
    m_ui->playbackMenu->addSeparator();
    m_conversationPage->syncBinding().addTo(*m_ui->playbackMenu, this);
    QAction *heardLatency = makeAction(this, QStringLiteral("heardLatency"), tr("Heard latency…"),
                                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    connect(heardLatency, &QAction::triggered, this, [this, &sync] { showHeardLatency(sync); });
    m_ui->playbackMenu->addAction(heardLatency);
    m_conversationPage->addFollowingTo(*m_ui->viewMenu);
    m_conversationPage->addWaveformTo(*m_ui->viewMenu);
    auto *metadataActions = new MetadataActions(m_conversationPage->metadata(), this);
    QMenu *metadataMenu = m_ui->viewMenu->addMenu(tr("&Metadata"));
    metadataActions->addTo(*metadataMenu);
    metadataMenu->addSeparator();
    auto *comparison =
        new ComparisonActions(*m_conversationPage, m_question, m_accounts.current().apiUrl, this);
    connect(&m_accounts, &accounts::Accounts::credentialsChanged, comparison,
            [this, comparison] { comparison->setApiUrl(m_accounts.current().apiUrl); });
    comparison->addTo(*metadataMenu);
    new ReplyFiles(m_session, *m_conversationPage, m_question, this);

    makeSettingsActions();
    m_ui->conversationMenu->insertAction(m_ui->conversationMenu->actions().constLast(),
                                         conversationActions->closeWindowAction());
}

void MainWindow::makeSettingsActions()
{
    QAction *settings = makeAction(this, QStringLiteral("settings"), tr("Settin&gs…"),
                                   QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    m_ui->conversationMenu->insertAction(m_ui->conversationMenu->actions().constLast(), settings);
    QAction *keys = makeAction(this, QStringLiteral("keys"), tr("&Keys"), QKeySequence(Qt::Key_Question));
    connect(keys, &QAction::triggered, this, &MainWindow::keysRequested);
    m_ui->helpMenu->addAction(keys);
}

void MainWindow::makeColoursMenu(QMenu &menu, settings::Settings &settings)
{
    QMenu *colours = menu.addMenu(tr("&Colours"));
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &value, const QString &objectName, const QString &text) {
        QAction *action = makeAction(this, objectName, text, {});
        action->setCheckable(true);
        group->addAction(action);
        colours->addAction(action);
        connect(action, &QAction::triggered, this,
                [&settings, value] { settings.set(settings::Colours, value); });
        settings.follow(settings::Colours, action,
                        [action, value](const QString &chosen) { action->setChecked(chosen == value); });
    };
    add(QStringLiteral("system"), QStringLiteral("coloursSystem"), tr("Like the &system"));
    add(QStringLiteral("light"), QStringLiteral("coloursLight"), tr("&Light"));
    add(QStringLiteral("dark"), QStringLiteral("coloursDark"), tr("&Dark"));
}

void MainWindow::makeDemonstrationMenu(const QList<DemonstrationEntry> &demonstrations)
{
    m_ui->demonstrationMenu->menuAction()->setVisible(!demonstrations.isEmpty());
    for (const DemonstrationEntry &entry : demonstrations) {
        QAction *action = m_ui->demonstrationMenu->addAction(entry.title);
        action->setData(entry.conversationId); // without a name: no key can be given to it
        connect(action, &QAction::triggered, this,
                [this, id = entry.conversationId] { openText(id, std::nullopt); });
    }
}

void MainWindow::enterAddress()
{
    m_ui->address->setFocus(Qt::ShortcutFocusReason);
    m_ui->address->selectAll();
}

void MainWindow::openFile()
{
    m_question.askForConversationFile(this, [this](const QString &path) {
        conversation::ConversationReference reference;
        reference.file = path;
        m_ui->address->setText(path);
        m_session.open(reference);
    });
}

void MainWindow::showHeardLatency(const session::RecordingSync &sync)
{
    auto *dialog = findChild<HeardLatencyDialog *>();
    if (dialog == nullptr) {
        dialog = new HeardLatencyDialog(m_session, m_playback, sync, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::openLink(const QUrl &url)
{
    m_question.askToOpenLink(this, url, [url] { QDesktopServices::openUrl(url); });
}

void MainWindow::refuse(const base::Problem &problem)
{
    if (m_browse->isListShown()) {
        m_browse->listPage().showQuietly(problem.text);
    } else if (m_session.state() == session::ConversationSession::State::Loaded) {
        m_conversationPage->showQuietly(
            problem.text); // a slip of the hand must not cost the listener's place
    } else {
        m_session.refuse(problem);
    }
}

void MainWindow::updatePage()
{
    if (m_browse->isListShown()) {
        m_ui->pages->setCurrentWidget(&m_browse->listPage());
        return;
    }
    const bool isNothingOpen = m_session.state() == session::ConversationSession::State::Nothing;
    m_ui->pages->setCurrentIndex(isNothingOpen ? 0 : 1);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        m_liveRefresh.setPaused(isMinimized() || !isVisible());
    }
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_liveRefresh.setPaused(true);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_liveRefresh.setPaused(false);
}

} // namespace earshot::window
