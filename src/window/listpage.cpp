// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/listpage.h"

#include "session/conversationlist.h"
#include "session/marks.h"
#include "session/reviewqueue.h"
#include "session/savedfilters.h"
#include "settings/settings.h"
#include "views/controltip.h"
#include "views/conversationlistview.h"
#include "views/listfilterpanel.h"
#include "views/listwords.h"
#include "views/panenotice.h"
#include "views/problemtext.h"
#include "window/listtext.h"
#include "window/savedfilterbox.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>
#include <optional>
#include <utility>

namespace earshot::window {

using session::ConversationList;

namespace {

constexpr std::chrono::milliseconds TypingPause{60};
constexpr std::chrono::milliseconds ColumnsPause{1000};
constexpr QLatin1String ColumnsName("list/columns");

} // namespace

ListPage::ListPage(const BrowseDesk &desk, settings::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_list(desk.list)
    , m_queue(desk.queue)
    , m_marks(desk.marks)
    , m_settings(settings)
    , m_model(&views::listWord)
    , m_shown(m_model)
    , m_search(new QLineEdit(this))
    , m_filterButton(new QPushButton(tr("&Filter"), this))
    , m_savedFilters(new SavedFilterBox(desk.filters, this))
    , m_filter(new views::ListFilterPanel(this))
    , m_new(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new views::PaneNotice(this))
    , m_view(new views::ConversationListView(this))
    , m_count(new QLabel(this))
    , m_more(new QPushButton(this))
{
    build();
    connectList();
    m_model.setReviewed(m_marks.reviewed());
    update();
}

ListPage::~ListPage() = default;

void ListPage::build()
{
    m_search->setObjectName(QStringLiteral("listSearch"));
    m_search->setAccessibleName(tr("Search what is loaded"));
    m_search->setClearButtonEnabled(true);
    m_filterButton->setObjectName(QStringLiteral("listFilter"));
    m_filterButton->setCheckable(true);
    m_filter->hide();
    m_new->setObjectName(QStringLiteral("newConversations"));
    m_new->hide();
    m_view->setObjectName(QStringLiteral("conversations"));
    m_view->setList(m_shown);
    m_view->restoreColumns(
        QByteArray::fromBase64(m_settings.text(ColumnsName).value_or(QString()).toLatin1()));
    m_stack->addWidget(m_notice);
    m_stack->addWidget(m_view);
    m_count->setObjectName(QStringLiteral("listCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_more->setObjectName(QStringLiteral("loadMore"));

    const int gap = fontMetrics().height() / 2;
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_filterButton);
    top->addWidget(m_savedFilters);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, 0, gap, gap);
    column->setSpacing(gap);
    column->addLayout(top);
    column->addWidget(m_filter);
    column->addWidget(m_new, 0, Qt::AlignHCenter);
    column->addWidget(m_stack, 1);
    column->addLayout(bottom);

    m_searching.setSingleShot(true);
    m_searching.setInterval(TypingPause);
    m_leading.setSingleShot(true);
    m_leading.setInterval(0);
    m_savingColumns.setSingleShot(true);
    m_savingColumns.setInterval(ColumnsPause);
    connect(m_search, &QLineEdit::textChanged, &m_searching, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        setSearch();
        m_view->setFocus();
    });
    connect(&m_searching, &QTimer::timeout, this, &ListPage::setSearch);
    connect(&m_leading, &QTimer::timeout, this, &ListPage::leadQueue);
    connect(&m_savingColumns, &QTimer::timeout, this, &ListPage::saveColumns);
    connect(m_view, &views::ConversationListView::columnsChanged, &m_savingColumns,
            qOverload<>(&QTimer::start));
    connect(m_filterButton, &QPushButton::toggled, this, &ListPage::showFilter);
    connect(m_filter, &views::ListFilterPanel::filterApplied, this, &ListPage::applyFilter);
    connect(m_savedFilters, &SavedFilterBox::chosen, this, [this](const conversation::ListFilter &filter) {
        m_filter->setFilter(filter);
        applyFilter(filter);
    });
    connect(m_savedFilters, &SavedFilterBox::saveRequested, this,
            [this] { m_savedFilters->save(m_filter->filter()); });
    connect(m_savedFilters, &SavedFilterBox::refused, this, [this] {
        showQuietly(
            tr("The filter was not saved: there are %Ln already.", nullptr, session::SavedFilters::Most));
    });
    connect(m_notice, &views::PaneNotice::retryRequested, &m_list, &ConversationList::refresh);
    connect(m_notice, &views::PaneNotice::cancelRequested, &m_list, &ConversationList::cancel);
    connect(m_notice, &views::PaneNotice::signInRequested, this, &ListPage::signInRequested);
    connect(m_notice, &views::PaneNotice::openOtherRequested, this, &ListPage::enterAddressRequested);
    connect(m_notice, &views::PaneNotice::showAllRequested, this, &ListPage::showAll);
    connect(m_view, &views::ConversationListView::openRequested, this, &ListPage::open);
    connect(m_view, &views::ConversationListView::moreWanted, this, [this] {
        // A search that finds little would otherwise load the whole list by itself.
        if (!m_shown.isSearching() && !m_list.problem()) {
            m_list.loadMore();
        }
    });
    connect(m_more, &QPushButton::clicked, &m_list, &ConversationList::loadMore);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_list.takeNew();
        m_view->scrollToTop();
    });
}

void ListPage::connectList()
{
    connect(&m_list, &ConversationList::cleared, &m_model, &itemmodels::ConversationListModel::clear);
    connect(&m_list, &ConversationList::appended, &m_model, &itemmodels::ConversationListModel::append);
    connect(&m_list, &ConversationList::prepended, &m_model, &itemmodels::ConversationListModel::prepend);
    connect(&m_list, &ConversationList::updated, &m_model, &itemmodels::ConversationListModel::update);
    connect(&m_list, &ConversationList::refreshed, &m_model, &itemmodels::ConversationListModel::replaceTop);
    connect(&m_list, &ConversationList::changed, this, [this] {
        if (m_list.isBusy()) {
            m_said.clear(); // it spoke of what was before
        }
        update();
    });
    connect(&m_list, &ConversationList::appended, m_view, &views::ConversationListView::lookForEnd,
            Qt::QueuedConnection);
    connect(&m_list, &ConversationList::newCountChanged, this, [this](int count) {
        m_new->setText(tr("%Ln new conversations", nullptr, count));
        m_new->setVisible(count > 0);
    });
    connect(&m_marks, &session::Marks::reviewedChanged, this,
            [this] { m_model.setReviewed(m_marks.reviewed()); });
    connect(&m_shown, &QAbstractItemModel::rowsInserted, &m_leading, qOverload<>(&QTimer::start));
    connect(&m_shown, &QAbstractItemModel::rowsRemoved, &m_leading, qOverload<>(&QTimer::start));
    connect(&m_shown, &QAbstractItemModel::layoutChanged, &m_leading, qOverload<>(&QTimer::start));
    connect(&m_shown, &QAbstractItemModel::modelReset, &m_leading, qOverload<>(&QTimer::start));
}

void ListPage::activate()
{
    if (m_list.state() == ConversationList::State::Nothing) {
        m_list.restart(m_filter->filter());
    }
    m_wantsFocus = true;
    update();
}

void ListPage::refresh()
{
    m_list.refresh();
}

void ListPage::startAnew()
{
    if (m_list.state() != ConversationList::State::Nothing) {
        m_list.restart(m_list.filter());
    }
}

void ListPage::loadMore()
{
    if (m_leadsQueue && !m_list.problem()) {
        m_list.loadMore();
    }
}

void ListPage::showQuietly(const QString &sentence)
{
    m_said = sentence;
    update();
}

void ListPage::setSearchKey(const QKeySequence &key)
{
    m_search->setPlaceholderText(views::withKey(m_search->accessibleName(), key));
}

void ListPage::setFocusToSearch()
{
    m_wantsFocus = false;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPage::showFilter(bool isShown)
{
    if (m_filter->isHidden() == !isShown) {
        return;
    }
    m_filter->setVisible(isShown);
    m_filterButton->setChecked(isShown);
    if (isShown) {
        m_filter->setFocusToFirstField();
    }
    Q_EMIT filterShown(isShown);
}

bool ListPage::isFilterShown() const
{
    return !m_filter->isHidden();
}

void ListPage::select(const QString &id)
{
    m_view->select(id);
}

QStringList ListPage::selectedIds() const
{
    return m_view->selectedIds();
}

void ListPage::addRowActions(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
}

void ListPage::addColumnsTo(QMenu &menu)
{
    m_view->addColumnsTo(menu);
}

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_list.setWatched(true);
}

void ListPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_list.setWatched(false);
}

void ListPage::applyFilter(const conversation::ListFilter &filter)
{
    m_list.restart(filter);
    const auto parts = conversation::queryItems(filter).size();
    m_filterButton->setText(parts == 0 ? tr("&Filter") : tr("&Filter (%L1)").arg(parts));
}

void ListPage::setSearch()
{
    m_searching.stop();
    m_shown.setSearch(m_search->text());
    update();
}

void ListPage::open(const QString &id)
{
    m_leadsQueue = true;
    leadQueue();
    Q_EMIT openRequested(id);
}

void ListPage::update()
{
    switch (m_list.state()) {
    case ConversationList::State::Nothing:
    case ConversationList::State::Loading:
        m_notice->showLoading(tr("Loading the conversations…"));
        m_stack->setCurrentWidget(m_notice);
        break;
    case ConversationList::State::Failed:
        m_notice->showNotice(views::noticeFor(*m_list.problem()));
        m_stack->setCurrentWidget(m_notice);
        break;
    case ConversationList::State::Loaded:
        if (m_shown.rowCount() == 0) {
            m_notice->showNotice(emptyListNotice(m_list, m_shown.isSearching()));
        }
        m_stack->setCurrentWidget(m_shown.rowCount() == 0 ? static_cast<QWidget *>(m_notice) : m_view);
        if (m_shown.rowCount() > 0 && std::exchange(m_wantsFocus, false)) {
            m_view->setFocus();
        }
        break;
    }
    const bool isLoaded = m_list.state() == ConversationList::State::Loaded;
    const std::optional<int> found = m_shown.isSearching() ? std::optional(m_shown.rowCount()) : std::nullopt;
    const QStringList sentences{isLoaded ? listStateText(m_list, found) : QString(), m_said};
    m_count->setText(sentences.join(u' ').trimmed());
    m_more->setText(m_list.problem() ? tr("&Try again") : tr("Load &more"));
    m_more->setEnabled(!m_list.isBusy());
    m_more->setVisible(isLoaded && m_list.end() == ConversationList::End::NotReached);
}

void ListPage::showAll()
{
    if (m_shown.isSearching()) {
        m_search->clear();
        setSearch();
    } else {
        m_filter->setFilter({});
        applyFilter({});
    }
    m_view->setFocus();
}

void ListPage::leadQueue()
{
    if (m_leadsQueue) {
        const bool mayGrow = m_list.end() == ConversationList::End::NotReached && !m_shown.isSearching();
        m_queue.setIds(m_shown.ids(), mayGrow);
    }
}

void ListPage::saveColumns()
{
    m_settings.setOwnText(ColumnsName, QString::fromLatin1(m_view->columnState().toBase64()));
}

} // namespace earshot::window
