// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QAction>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

namespace earshot::preferences {

/** A window with a menu, two panes and actions in each kind of place, for tests of keys. */
struct KeyWindow
{
    QMainWindow window;
    QWidget *central = new QWidget(&window);
    QListView *left = new QListView(central);
    QListView *right = new QListView(central);
    QMenu *menu = new QMenu(QStringLiteral("&File"), &window);
    QAction *find =
        add(&window, QStringLiteral("find"), QStringLiteral("&Find…"), QKeySequence(Qt::CTRL | Qt::Key_F));
    QAction *none = add(&window, QStringLiteral("none"), QStringLiteral("Bread && butter"), {});
    QAction *leftJump =
        add(left, QStringLiteral("leftJump"), QStringLiteral("Jump"), QKeySequence(Qt::Key_J));
    QAction *rightJump =
        add(right, QStringLiteral("rightJump"), QStringLiteral("Leap"), QKeySequence(Qt::Key_J));
    QAction *both = add(left, QStringLiteral("both"), QStringLiteral("Play"), QKeySequence(Qt::Key_K));
    QAction *nameless = new QAction(QStringLiteral("conversation 1"), &window);

    KeyWindow()
    {
        left->setAccessibleName(QStringLiteral("Left"));
        right->setAccessibleName(QStringLiteral("Right"));
        window.setCentralWidget(central);
        right->addAction(both);
        menu->addActions({find, none, both});
        nameless->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_1));
        menu->addAction(nameless);
        window.menuBar()->addMenu(menu);
        (new QPushButton(central))->addAction(leftJump); // shows it, and is no pane of it
    }

private:
    static QAction *add(QWidget *owner, const QString &name, const QString &text, const QKeySequence &key)
    {
        auto *action = new QAction(text, owner);
        action->setObjectName(name);
        action->setShortcut(key);
        if (!owner->isWindow()) {
            action->setShortcutContext(Qt::WidgetShortcut);
        }
        owner->addAction(action);
        return action;
    }
};

} // namespace earshot::preferences
