// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/metadataview.h"

#include "base/visibletext.h"
#include "itemmodels/roles.h"
#include "views/metadatatree.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace earshot::views {

MetadataView::MetadataView(QWidget *parent)
    : QWidget(parent), m_tree(new MetadataTree(this)), m_value(new QPlainTextEdit(this))
{
    m_tree->setObjectName(QStringLiteral("tree"));
    m_value->setObjectName(QStringLiteral("value"));
    m_value->setReadOnly(true);
    m_value->setTabChangesFocus(true);
    m_value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_value->setPlaceholderText(tr("Select a row to see its whole value."));
    m_value->setAccessibleName(tr("Value of the selected row"));

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_value);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_tree);

    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    addTreeAction(tr("Copy &Value"), QKeySequence::Copy, &MetadataView::copyValue);
    addTreeAction(tr("Copy &Key"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &MetadataView::copyKey);
    addTreeAction(tr("Copy JSON &Pointer"), Qt::CTRL | Qt::ALT | Qt::Key_C, &MetadataView::copyPointer);
    addTreeAction(tr("&Expand All (up to %L1 rows)").arg(MetadataTree::MaxExpandedRows), {},
                  &MetadataView::expandAll);
    addTreeAction(tr("C&ollapse All"), {}, &MetadataView::collapseAll);
}

void MetadataView::setModel(QAbstractItemModel *model)
{
    m_tree->setModel(model);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &MetadataView::showValue);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { showValue(m_tree->currentIndex()); });
    showValue(m_tree->currentIndex());
}

void MetadataView::copyValue()
{
    copy(m_tree->currentIndex().data(itemmodels::FullTextRole).toString());
}

void MetadataView::copyKey()
{
    copy(m_tree->currentIndex().data(itemmodels::KeyRole).toString());
}

void MetadataView::copyPointer()
{
    copy(m_tree->currentIndex().data(itemmodels::PointerRole).toString());
}

QAction *MetadataView::addTreeAction(const QString &text, const QKeySequence &shortcut,
                                     void (MetadataView::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut); // the value below has its own Copy
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, slot);
    m_tree->addAction(action);
    return action;
}

void MetadataView::expandAll()
{
    m_tree->expandBelow({});
}

void MetadataView::collapseAll()
{
    m_tree->collapseAll();
}

void MetadataView::showValue(const QModelIndex &index)
{
    m_value->setPlainText(
        base::visibleText(index.data(itemmodels::PreviewTextRole).toString(), base::TextForm::Paragraphs));
}

void MetadataView::copy(const QString &text)
{
    if (m_tree->currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

} // namespace earshot::views
