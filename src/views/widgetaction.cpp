// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgetaction.h"

#include <QAction>
#include <QString>
#include <QWidget>

namespace earshot::views {

QAction *addWidgetAction(QWidget *widget, const QString &objectName, const QString &text,
                         const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, widget);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    widget->addAction(action);
    return action;
}

} // namespace earshot::views
