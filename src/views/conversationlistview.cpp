// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/conversationlistview.h"

#include "conversation/conversationsummary.h"
#include "itemmodels/conversationlistproxy.h"
#include "itemmodels/roles.h"
#include "views/conversationlistdelegate.h"
#include "views/listwords.h"
#include "views/plaintext.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace earshot::views {

using conversation::ConversationSummary;
using itemmodels::ListColumn;
using itemmodels::ListColumnCount;

namespace {

/** Usual width of a column, in letters: all that are shown at first fit in a window of the usual size. */
int lettersOf(ListColumn column)
{
    switch (column) {
    case ListColumn::Status:
        return 23;
    case ListColumn::When:
        return 26;
    case ListColumn::Agent:
        return 23;
    case ListColumn::Length:
        return 10;
    case ListColumn::Turns:
        return 13;
    case ListColumn::Recording:
        return 12;
    case ListColumn::Reviewed:
        return 15;
    case ListColumn::Caller:
    case ListColumn::AgentNumber:
        return 18;
    case ListColumn::Direction:
    case ListColumn::Channel:
        return 15;
    case ListColumn::Summary:
        return 37;
    case ListColumn::Id:
        return 30;
    }
    return 12;
}

bool isHiddenAtFirst(ListColumn column)
{
    return column == ListColumn::AgentNumber || column == ListColumn::Id;
}

} // namespace

ConversationListView::ConversationListView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new ConversationListDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAccessibleName(tr("Conversations"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *heads = horizontalHeader();
    heads->setSectionsMovable(true);
    heads->setHighlightSections(false);
    heads->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    heads->setSortIndicator(-1, Qt::AscendingOrder);
    heads->setSortIndicatorClearable(true); // the third click gives back the order of the list
    heads->setContextMenuPolicy(Qt::CustomContextMenu);
    heads->setAccessibleName(tr("Columns"));
    heads->setFocusPolicy(Qt::NoFocus);
    setSortingEnabled(true);
    connect(heads, &QWidget::customContextMenuRequested, this, &ConversationListView::showColumnsMenu);
    connect(heads, &QHeaderView::sectionResized, this, &ConversationListView::columnsChanged);
    connect(heads, &QHeaderView::sectionMoved, this, &ConversationListView::columnsChanged);
    connect(heads, &QHeaderView::sortIndicatorChanged, this, &ConversationListView::columnsChanged);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ConversationListView::lookForEnd);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(index.data(itemmodels::ConversationIdRole).toString());
    });
    sizeRows();
}

ConversationListView::~ConversationListView() = default;

void ConversationListView::setList(itemmodels::ConversationListProxy &list)
{
    m_list = &list;
    // Before QTableView's own connections, so that the current row is still there.
    connect(&list, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_currentId = currentId(); });
    setModel(&list);
    connect(&list, &QAbstractItemModel::modelReset, this, [this] { select(m_currentId); });
    setDefaultColumns();
}

QString ConversationListView::currentId() const
{
    return currentIndex().data(itemmodels::ConversationIdRole).toString();
}

QStringList ConversationListView::selectedIds() const
{
    QModelIndexList rows = selectionModel() != nullptr ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &row : rows) {
        ids.append(row.data(itemmodels::ConversationIdRole).toString());
    }
    return ids;
}

void ConversationListView::select(const QString &id)
{
    const int row = id.isEmpty() ? -1 : m_list->rowOf(id);
    if (row >= 0) {
        // Not QAbstractItemView::setCurrentIndex(): with Ctrl held, as in the key that leads here, that one
        // toggles the row and leaves the others selected.
        const int column = std::max(0, currentIndex().column());
        selectionModel()->setCurrentIndex(m_list->index(row, column),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

QByteArray ConversationListView::columnState() const
{
    return horizontalHeader()->saveState();
}

void ConversationListView::restoreColumns(const QByteArray &state)
{
    if (!state.isEmpty() && horizontalHeader()->restoreState(state)) {
        sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    }
}

void ConversationListView::addColumnsTo(QMenu &menu)
{
    menu.clear();
    for (int column = 0; column < ListColumnCount; ++column) {
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            const bool isLast = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() <= 1;
            setColumnHidden(column, !isShown && !isLast); // without any there would be no way back
            Q_EMIT columnsChanged();
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Usual columns")), &QAction::triggered, this, [this] {
        setDefaultColumns();
        Q_EMIT columnsChanged();
    });
}

void ConversationListView::lookForEnd()
{
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    const int seen = rowAt(viewport()->height() - 1);
    const int last = seen < 0 ? rows - 1 : seen;
    if (rows > 0 && (last + 1) * 5LL >= rows * 4LL) {
        Q_EMIT moreWanted();
    }
}

void ConversationListView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (isEnter && held == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT openRequested(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ConversationListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    lookForEnd();
}

void ConversationListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        sizeRows();
    }
}

/** Qt would give the focus to the first row without showing it: a key would open what nobody sees chosen. */
void ConversationListView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid()) {
        select(m_list->index(0, 0).data(itemmodels::ConversationIdRole).toString());
    }
    QTableView::focusInEvent(event);
}

bool ConversationListView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QTableView::viewportEvent(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const auto *summary = index.data(itemmodels::SummaryRole).value<const ConversationSummary *>();
    const QString text = summary ? listExplanation(*summary, ListColumn(index.column())) : QString();
    QToolTip::showText(help->globalPos(), plainToolTip(text), viewport(), visualRect(index));
    return true;
}

void ConversationListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    QScrollBar *bar = verticalScrollBar();
    const int rowHeight = verticalHeader()->defaultSectionSize();
    if (bar->value() > 0 && start <= bar->value() / rowHeight) {
        updateGeometries();                                          // the bar must reach farther first
        bar->setValue(bar->value() + (end - start + 1) * rowHeight); // nothing moves under the reader's eyes
    }
}

void ConversationListView::setDefaultColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < ListColumnCount; ++column) {
        setColumnWidth(column, lettersOf(ListColumn(column)) * letter);
        setColumnHidden(column, isHiddenAtFirst(ListColumn(column)));
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    }
}

void ConversationListView::sizeRows()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
}

void ConversationListView::showColumnsMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnsTo(*menu);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

} // namespace earshot::views
