// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/actionfactory.h"
#include "windowfixture.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace earshot::window {

/** A window with a pane in which single keys act, and a field and a tree in which they must not. */
struct ActionsFixture : WindowFixture
{
    QWidget owner;
    QWidget pane;
    QLineEdit field;
    QTreeWidget tree;
    ActionScope scope{&owner, {&pane}};

    ActionsFixture()
    {
        auto *layout = new QVBoxLayout(&owner);
        pane.setFocusPolicy(Qt::StrongFocus);
        tree.addTopLevelItem(new QTreeWidgetItem({QStringLiteral("first")}));
        tree.addTopLevelItem(new QTreeWidgetItem({QStringLiteral("second")}));
        for (QWidget *widget : std::initializer_list<QWidget *>{&pane, &field, &tree})
            layout->addWidget(widget);
    }
    ~ActionsFixture()
    {
        for (QWidget *widget : std::initializer_list<QWidget *>{&pane, &field, &tree})
            widget->setParent(nullptr); // they are members, not the owner's
    }
    Q_DISABLE_COPY_MOVE(ActionsFixture)

    /** Opens the call, its recording at 30 s of a minute. */
    void openCall()
    {
        open(call());
        player.finishLoading(60'000);
        player.advanceTo(30'000);
    }
    void show()
    {
        owner.show();
        QVERIFY(QTest::qWaitForWindowActive(&owner));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        pane.setFocus();
        QTest::keyClick(&pane, static_cast<Qt::Key>(key), modifiers);
    }
    /** Types the key where it belongs to the widget itself. */
    void pressElsewhere(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (QWidget *widget : std::initializer_list<QWidget *>{&field, &tree}) {
            widget->setFocus();
            QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
        }
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return owner.findChild<QAction *>(QString::fromLatin1(name));
    }
    /** The entry of `menu` with this text. */
    [[nodiscard]] static QAction *entry(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
};

} // namespace earshot::window
