// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/actionfactory.h"

#include <QAction>
#include <QWidget>

namespace earshot::window {

QAction *makeAction(QWidget *owner, const QString &objectName, const QString &text,
                    const QKeySequence &shortcut)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    owner->addAction(action);
    return action;
}

QAction *makePaneAction(const ActionScope &scope, const QString &objectName, const QString &text,
                        const QKeySequence &shortcut)
{
    auto *action = new QAction(text, scope.window);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    for (QWidget *pane : scope.panes)
        pane->addAction(action);
    return action;
}

} // namespace earshot::window
