// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/browsebinding.h"

#include "base/problem.h"
#include "base/visibletext.h"
#include "conversation/idlist.h"
#include "session/conversationsession.h"
#include "session/marks.h"
#include "session/reviewqueue.h"
#include "window/actionfactory.h"
#include "window/listpage.h"
#include "window/queueactions.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <iterator>
#include <utility>

namespace earshot::window {

using session::ConversationSession;

namespace {

/** A longer list of ids is no list for people. */
constexpr qint64 LongestFileBytes = 4LL * 1024 * 1024;

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    return button;
}

} // namespace

BrowseBinding::BrowseBinding(ConversationSession &session, const BrowseDesk &desk,
                             settings::Settings &settings, QStackedWidget &pages, QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_desk(desk)
    , m_window(window)
    , m_page(new ListPage(desk, settings, window))
    , m_queueActions(new QueueActions(desk.queue, window))
{
    pages.addWidget(m_page);
    makeActions();
    connect(m_page, &ListPage::openRequested, this, &BrowseBinding::openRequested);
    connect(m_queueActions, &QueueActions::openRequested, this, &BrowseBinding::openRequested);
    connect(m_queueActions, &QueueActions::moreWanted, m_page, &ListPage::loadMore, Qt::QueuedConnection);
    connect(&session, &ConversationSession::stateChanged, this, [this](ConversationSession::State state) {
        if (state != ConversationSession::State::Nothing) {
            leaveList();
        }
        updateReviewed();
    });
    connect(&session, &ConversationSession::conversationLoaded, this, &BrowseBinding::onLoaded);
    connect(&session, &ConversationSession::openingChanged, this, &BrowseBinding::onOpeningChanged);
    connect(&session, &ConversationSession::openFailed, this, &BrowseBinding::onOpenFailed);
    connect(&desk.marks, &session::Marks::reviewedChanged, this, &BrowseBinding::updateReviewed);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    updateReviewed();
}

BrowseBinding::~BrowseBinding() = default;

void BrowseBinding::makeActions()
{
    m_showList = makeAction(m_window, QStringLiteral("showList"), tr("Conversation &list"),
                            QKeySequence(Qt::CTRL | Qt::Key_I));
    m_search = makeAction(m_window, QStringLiteral("searchList"), tr("&Search the list"),
                          QKeySequence(Qt::CTRL | Qt::Key_K));
    const auto showKey = [this] { m_page->setSearchKey(m_search->shortcut()); };
    connect(m_search, &QAction::changed, m_page, showKey);
    showKey();
    m_paste = makeAction(m_window, QStringLiteral("pasteConversations"), tr("Paste ids or lin&ks"),
                         QKeySequence(QKeySequence::Paste));
    m_newWindow =
        makeAction(m_window, QStringLiteral("newWindow"), tr("New &window"), QKeySequence(QKeySequence::New));
    m_openInNewWindow = makeAction(m_window, QStringLiteral("openInNewWindow"), tr("Open in a new window"),
                                   QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_reviewed =
        makeAction(m_window, QStringLiteral("reviewed"), tr("Re&viewed"), QKeySequence(Qt::CTRL | Qt::Key_D));
    m_reviewed->setCheckable(true);
    connect(m_showList, &QAction::triggered, this, &BrowseBinding::showList);
    connect(m_search, &QAction::triggered, this, [this] {
        showList();
        m_page->setFocusToSearch();
    });
    // Text fields take the key themselves.
    connect(m_paste, &QAction::triggered, this, [this] { takeText(QGuiApplication::clipboard()->text()); });
    connect(m_newWindow, &QAction::triggered, this, [this] { Q_EMIT newWindowRequested({}); });
    connect(m_openInNewWindow, &QAction::triggered, this, [this] {
        const QStringList ids = concerned();
        if (!ids.isEmpty()) {
            Q_EMIT newWindowRequested(ids.constFirst());
        }
    });
    connect(m_reviewed, &QAction::triggered, this, &BrowseBinding::setReviewed);
    m_page->addRowActions({m_openInNewWindow, m_reviewed});
    m_recent = new QMenu(tr("Open recen&t"), m_window);
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    connect(m_recent, &QMenu::aboutToShow, this, &BrowseBinding::fillRecentMenu);
    connect(&m_desk.marks, &session::Marks::recentChanged, this,
            [this] { m_recent->menuAction()->setEnabled(!m_desk.marks.recent().isEmpty()); });
    m_recent->menuAction()->setEnabled(!m_desk.marks.recent().isEmpty());
}

void BrowseBinding::addTo(QMenu &conversationMenu, QMenu &viewMenu)
{
    QAction *first = conversationMenu.actions().value(0);
    conversationMenu.insertActions(first, {m_newWindow, m_openInNewWindow, m_showList, m_search});
    conversationMenu.insertSeparator(first);
    QAction *behind = conversationMenu.actions().value(conversationMenu.actions().indexOf(first) + 2);
    conversationMenu.insertAction(behind, m_paste);
    conversationMenu.insertMenu(behind, m_recent);
    conversationMenu.insertSeparator(behind);
    auto *queue = new QMenu(&conversationMenu); // owns nothing: only the order of its actions is wanted
    m_queueActions->addTo(*queue);
    conversationMenu.insertActions(behind, queue->actions());
    queue->deleteLater();
    conversationMenu.insertAction(behind, m_reviewed);
    QMenu *columns = viewMenu.addMenu(tr("Columns of &the list"));
    connect(columns, &QMenu::aboutToShow, m_page, [this, columns] { m_page->addColumnsTo(*columns); });
}

void BrowseBinding::addTo(QHBoxLayout &addressBar)
{
    addressBar.insertWidget(0, buttonFor(m_showList, m_window));
    addressBar.insertWidget(addressBar.count() - 1, m_queueActions->bar());
    addressBar.insertWidget(addressBar.count() - 1, buttonFor(m_reviewed, m_window));
    QWidgetList stops; // of Tab, which shall go as they stand
    for (int i = 0; i < addressBar.count(); ++i) {
        QWidget *widget = addressBar.itemAt(i)->widget();
        if (widget == m_queueActions->bar()) {
            const auto buttons = widget->findChildren<QToolButton *>();
            std::copy(buttons.cbegin(), buttons.cend(), std::back_inserter(stops));
        } else {
            stops.append(widget);
        }
    }
    for (int i = 1; i < stops.size(); ++i) {
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
    }
}

void BrowseBinding::showList()
{
    const bool wasShown = std::exchange(m_isListShown, true);
    if (!wasShown) {
        Q_EMIT pageChanged();
    }
    m_page->activate();
    m_page->select(m_session.reference().id);
    updateReviewed();
}

void BrowseBinding::leaveList()
{
    if (std::exchange(m_isListShown, false)) {
        Q_EMIT pageChanged();
    }
}

void BrowseBinding::onLoaded(bool isNew)
{
    if (!isNew) {
        return;
    }
    leaveList();
    const QString &id = m_session.reference().id;
    m_desk.queue.setCurrent(id);
    if (!id.isEmpty()) {
        m_desk.marks.addRecent(id);
    }
    updateReviewed();
    if (!m_queueText.isEmpty() && m_desk.queue.place() >= 0) {
        Q_EMIT said(std::exchange(m_queueText, {}));
    }
}

/** What is open stays until the other is there, and so does the list: it says what it waits for. */
void BrowseBinding::onOpeningChanged()
{
    const auto &opening = m_session.opening();
    m_page->showQuietly(
        opening ? tr("Opening %1…").arg(base::visibleText(opening->id, base::TextForm::SingleLine))
                : QString());
    if (!opening) {
        updateReviewed();
    }
}

void BrowseBinding::onOpenFailed(const conversation::ConversationReference &reference,
                                 const base::Problem &problem)
{
    if (problem.kind != base::ProblemKind::Cancelled) {
        m_page->showQuietly(
            tr("%1 was not opened: %2")
                .arg(base::visibleText(reference.id, base::TextForm::SingleLine), problem.text));
    }
}

void BrowseBinding::takeText(const QString &text)
{
    const conversation::IdList list = conversation::parseIdList(text, m_apiUrl);
    const qsizetype count = list.conversations.size();
    if (count < 2) {
        Q_EMIT openRequested(count == 1 && list.unreadable > 0 ? list.conversations.constFirst().id
                                                               : text.trimmed());
        return;
    }
    QStringList ids;
    for (const conversation::ConversationReference &reference : list.conversations) {
        ids.append(reference.id);
    }
    m_page->releaseQueue();
    m_desk.queue.setIds(ids, false);
    m_queueText = tr("%Ln conversations to work through.", nullptr, int(count));
    if (list.unreadable > 0) {
        m_queueText += u' ' + tr("%Ln lines were not understood.", nullptr, list.unreadable);
    }
    Q_EMIT openRequested(ids.constFirst());
}

void BrowseBinding::copyLinks() const
{
    QStringList links;
    const QStringList ids = concerned();
    for (const QString &id : ids) {
        conversation::ConversationReference reference;
        reference.id = id;
        links.append(conversation::deepLink(reference));
    }
    if (!links.isEmpty()) {
        QGuiApplication::clipboard()->setText(links.join(u'\n'));
    }
}

void BrowseBinding::takeFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        Q_EMIT openRequested(path);
        return;
    }
    QFile file(path);
    // A pipe has no end, and opening one waits for whoever writes into it.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > LongestFileBytes) {
        Q_EMIT said(tr("The dropped file cannot be read, or is too large for a list of ids."));
        return;
    }
    takeText(QString::fromUtf8(file.read(LongestFileBytes)));
}

void BrowseBinding::takeDrop(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile()) {
        takeFile(urls.constFirst().toLocalFile());
    } else {
        takeText(dropped.text());
    }
}

bool BrowseBinding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (drag->mimeData()->hasUrls() || drag->mimeData()->hasText()) {
            drag->acceptProposedAction();
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        drop->setDropAction(Qt::CopyAction); // of a move the other side removes what it gave
        drop->accept();
        takeDrop(*drop->mimeData());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void BrowseBinding::fillRecentMenu()
{
    m_recent->clear();
    for (const QString &id : m_desk.marks.recent()) {
        QString shown = base::visibleText(id, base::TextForm::SingleLine);
        QAction *action = m_recent->addAction(shown.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT openRequested(id); });
    }
    m_recent->addSeparator();
    QAction *forget = m_recent->addAction(tr("&Forget them"));
    connect(forget, &QAction::triggered, &m_desk.marks, &session::Marks::forgetRecent);
}

/** The rows that are selected in the list, else what is open. */
QStringList BrowseBinding::concerned() const
{
    if (m_isListShown) {
        return m_page->selectedIds();
    }
    const QString &id = m_session.reference().id;
    return id.isEmpty() ? QStringList() : QStringList{id};
}

void BrowseBinding::setReviewed(bool isReviewed)
{
    const QStringList ids = concerned();
    // Of several rows the mark is set first where it is missing.
    const bool isWanted =
        ids.size() > 1  ? !std::all_of(ids.cbegin(), ids.cend(),
                                       [this](const QString &id) { return m_desk.marks.isReviewed(id); })
        : m_isListShown ? !m_desk.marks.isReviewed(ids.value(0))
                        : isReviewed;
    m_desk.marks.setReviewed(ids, isWanted);
    updateReviewed();
}

void BrowseBinding::updateReviewed()
{
    const QString &id = m_session.reference().id;
    m_reviewed->setEnabled(m_isListShown || !id.isEmpty());
    m_reviewed->setChecked(!m_isListShown && m_desk.marks.isReviewed(id));
}

} // namespace earshot::window
