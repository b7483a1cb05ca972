// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/keyplace.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace earshot::preferences {

namespace {

struct Place
{
    Q_DECLARE_TR_FUNCTIONS(Place)
};

/** Menus and buttons show an action; its key acts in the other widgets that have it. */
bool isShowing(const QWidget *widget)
{
    return qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget) ||
           qobject_cast<const QAbstractButton *>(widget);
}

} // namespace

KeyPlace KeyPlace::of(const QAction &action)
{
    KeyPlace place;
    const auto context = action.shortcutContext();
    if (context == Qt::WidgetShortcut || context == Qt::WidgetWithChildrenShortcut) {
        const auto objects = action.associatedObjects();
        for (const QObject *object : objects) {
            const auto *widget = qobject_cast<const QWidget *>(object);
            if (widget && !isShowing(widget)) {
                place.m_panes.append(widget);
            }
        }
    }
    return place;
}

KeyPlace KeyPlace::pane(const QWidget *pane)
{
    KeyPlace place;
    if (pane != nullptr) {
        place.m_panes.append(pane);
    }
    return place;
}

bool KeyPlace::overlaps(const KeyPlace &other) const
{
    if (isAnywhere() || other.isAnywhere()) {
        return true;
    }
    return std::any_of(m_panes.cbegin(), m_panes.cend(), [&other](const QWidget *pane) {
        return std::any_of(other.m_panes.cbegin(), other.m_panes.cend(), [pane](const QWidget *otherPane) {
            return pane == otherPane || pane->isAncestorOf(otherPane) || otherPane->isAncestorOf(pane);
        });
    });
}

QString KeyPlace::words() const
{
    if (isAnywhere()) {
        return Place::tr("Anywhere");
    }
    QStringList names;
    for (const QWidget *pane : m_panes) {
        const QString name = pane->windowTitle().isEmpty() ? pane->accessibleName() : pane->windowTitle();
        if (!name.isEmpty() && !names.contains(name)) {
            names << name;
        }
    }
    return QLocale().createSeparatedList(names);
}

} // namespace earshot::preferences
