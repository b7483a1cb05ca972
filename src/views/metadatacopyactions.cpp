// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/metadatacopyactions.h"

#include "itemmodels/metadatacopy.h"
#include "itemmodels/metadatatreemodel.h"
#include "views/metadatatree.h"
#include "views/widgetaction.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSet>

namespace earshot::views {

using itemmodels::MetadataCopy;
using itemmodels::MetadataNode;
using itemmodels::MetadataTreeModel;

MetadataCopyActions::MetadataCopyActions(MetadataTree *tree) : QObject(tree), m_tree(tree)
{
    using Keys = QList<QKeySequence>;
    struct Entry
    {
        MetadataCopy what;
        const char *objectName;
        QString text;
        Keys keys;
    };
    const Entry entries[]{
        {MetadataCopy::Text, "copyText", tr("Copy &Text"),
         Keys{QKeySequence(QKeySequence::Copy), {Qt::Key_Y, Qt::Key_S}}},
        {MetadataCopy::Value, "copyValue", tr("Copy &Value as JSON"), Keys{{Qt::Key_Y, Qt::Key_V}}},
        {MetadataCopy::PrettyJson, "copyPretty", tr("Copy &Subtree, Pretty"), Keys{{Qt::Key_Y, Qt::Key_O}}},
        {MetadataCopy::Key, "copyKey", tr("Copy &Key"),
         Keys{{Qt::CTRL | Qt::SHIFT | Qt::Key_C}, {Qt::Key_Y, Qt::Key_K}}},
        {MetadataCopy::DotPath, "copyDotPath", tr("Copy &Path"), Keys{{Qt::Key_Y, Qt::Key_P}}},
        {MetadataCopy::BracketPath, "copyBracketPath", tr("Copy Path in &Brackets"),
         Keys{{Qt::Key_Y, Qt::Key_B}}},
        {MetadataCopy::Pointer, "copyPointer", tr("Copy JSON P&ointer"),
         Keys{{Qt::CTRL | Qt::ALT | Qt::Key_C}, {Qt::Key_Y, Qt::Key_J}}},
        {MetadataCopy::JqPath, "copyJqPath", tr("Copy &jq Path"), Keys{{Qt::Key_Y, Qt::Key_Q}}},
        {MetadataCopy::Filter, "copyFilter", tr("Copy as &Filter"), Keys{{Qt::Key_Y, Qt::Key_F}}},
    };
    for (const Entry &entry : entries) {
        // In the tree only: the value below has its own Copy.
        const QAction *action =
            addWidgetAction(m_tree, QString::fromLatin1(entry.objectName), entry.text, entry.keys);
        connect(action, &QAction::triggered, this, [this, what = entry.what] { copy(what); });
    }
    const QAction *rows = addWidgetAction(m_tree, QStringLiteral("copyRows"), tr("Copy &Rows as a Table"),
                                          {{Qt::Key_Y, Qt::Key_T}});
    connect(rows, &QAction::triggered, this, &MetadataCopyActions::copyRows);
}

void MetadataCopyActions::copy(MetadataCopy what)
{
    const auto *model = qobject_cast<const MetadataTreeModel *>(m_tree->model());
    const MetadataNode node = model != nullptr ? model->nodeAt(m_tree->currentIndex()) : MetadataNode();
    if (!node.isValue()) {
        return;
    }
    const json::PathText copied = itemmodels::copied(model->texts(), node, what);
    QGuiApplication::clipboard()->setText(copied.text);
    switch (copied.reach) {
    case json::PathText::Reach::Node:
        break;
    case json::PathText::Reach::LastDuplicate:
        Q_EMIT remarked(tr("Copied; this form means the last of the members with this key."));
        break;
    case json::PathText::Reach::HoldingString:
        Q_EMIT remarked(tr("Copied; this form ends at the string that holds the JSON text."));
        break;
    }
}

void MetadataCopyActions::copyRows()
{
    const auto *model = qobject_cast<const MetadataTreeModel *>(m_tree->model());
    if (model == nullptr || m_tree->selectionModel() == nullptr) {
        return;
    }
    const QModelIndexList cells = m_tree->selectionModel()->selectedIndexes();
    const QSet<QModelIndex> selected(cells.cbegin(), cells.cend());
    QList<MetadataNode> values;
    // As they are seen, whatever the order in which they were selected. From row to row, as the view finds
    // any other one by looking at all.
    for (QModelIndex row = model->index(0, 0); row.isValid(); row = m_tree->indexBelow(row)) {
        if (const MetadataNode node = model->nodeAt(row); node.isValue() && selected.contains(row)) {
            values.append(node);
        }
    }
    if (!values.isEmpty()) {
        QGuiApplication::clipboard()->setText(itemmodels::rowsAsTsv(model->texts(), values));
    }
}

} // namespace earshot::views
