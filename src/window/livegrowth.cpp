// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/livegrowth.h"

#include "views/newturnsbutton.h"
#include "views/transcriptplace.h"
#include "views/transcriptview.h"

#include <QScrollBar>

namespace earshot::window {

LiveGrowth::LiveGrowth(views::TranscriptView *view)
    : QObject(view), m_view(view), m_button(new views::NewTurnsButton(view))
{
    m_button->setObjectName(QStringLiteral("newTurns"));
    const QAbstractItemModel *model = view->model();
    const QScrollBar *bar = view->verticalScrollBar();
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this, bar] { m_wasAtEnd = bar->value() == bar->maximum(); });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeNewRows(first, last); });
    connect(model, &QAbstractItemModel::modelReset, this, &LiveGrowth::forget);
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (value == bar->maximum()) {
            forget();
        }
    });
    connect(m_button, &QPushButton::clicked, this, &LiveGrowth::goThere);
}

LiveGrowth::~LiveGrowth() = default;

void LiveGrowth::takeNewRows(int first, int last)
{
    const bool isAtEnd = last == m_view->model()->rowCount() - 1;
    if (first == 0 || !isAtEnd || m_wasAtEnd) {
        return; // the first version, turns that came late, or turns that are seen
    }
    if (!m_firstNew.isValid()) {
        m_firstNew = m_view->model()->index(first, 0);
    }
    m_count += last - first + 1;
    m_button->setCount(m_count);
}

void LiveGrowth::goThere()
{
    const QPersistentModelIndex first = m_firstNew;
    forget();
    if (first.isValid()) {
        views::goToTurn(*m_view, first);
        m_view->scrollTo(first, QAbstractItemView::PositionAtTop);
        m_view->setFocus();
    }
}

void LiveGrowth::forget()
{
    m_firstNew = QPersistentModelIndex();
    m_count = 0;
    m_button->setCount(0);
}

} // namespace earshot::window
