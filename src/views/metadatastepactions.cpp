// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/metadatastepactions.h"

#include "itemmodels/metadatatreemodel.h"
#include "itemmodels/samekey.h"
#include "views/metadatatree.h"
#include "views/widgetaction.h"

#include <QAction>

#include <functional>

namespace earshot::views {

using itemmodels::MetadataNode;
using itemmodels::MetadataTreeModel;

MetadataStepActions::MetadataStepActions(MetadataTree *tree) : QObject(tree), m_tree(tree)
{
    const auto add = [this](const char *objectName, const QString &text, const QKeySequence &key,
                            const std::function<void()> &step) {
        const QAction *action = addWidgetAction(m_tree, QString::fromLatin1(objectName), text, {key});
        connect(action, &QAction::triggered, this, step);
    };
    add("nextBeside", tr("Next Row &Beside"), Qt::Key_J, [this] { goBeside(1); });
    add("previousBeside", tr("Previous Row Besi&de"), Qt::SHIFT | Qt::Key_J, [this] { goBeside(-1); });
    add("nextSameKey", tr("Next with the Same &Key"), Qt::Key_K, [this] { goToSameKey(true); });
    add("previousSameKey", tr("Previous with the Same Ke&y"), Qt::SHIFT | Qt::Key_K,
        [this] { goToSameKey(false); });
}

void MetadataStepActions::goBeside(int rows)
{
    const QModelIndex current = m_tree->currentIndex();
    if (const QModelIndex beside = current.siblingAtRow(current.row() + rows); beside.isValid()) {
        m_tree->setCurrentIndex(beside);
    }
}

void MetadataStepActions::goToSameKey(bool forward)
{
    const auto *model = qobject_cast<const MetadataTreeModel *>(m_tree->model());
    const MetadataNode from = model != nullptr ? model->nodeAt(m_tree->currentIndex()) : MetadataNode();
    if (!from.isValue()) {
        return;
    }
    const json::NodeTable &table = model->texts().tableOf(from);
    MetadataNode to = from;
    do {
        to.node = itemmodels::nextWithSameKey(table, to.node, forward);
    } while (to != from && !model->indexOf(to).isValid());
    if (to != from) {
        m_tree->reveal(model->indexOf(to));
    }
}

} // namespace earshot::views
