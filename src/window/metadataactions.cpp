// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/metadataactions.h"

#include "views/metadatapane.h"
#include "window/actionfactory.h"

#include <QAction>
#include <QMenu>

namespace earshot::window {

using views::MetadataPane;

MetadataActions::MetadataActions(MetadataPane &pane, QWidget *window) : QObject(window)
{
    const auto add = [&](const char *objectName, const QString &text, Qt::Key key, MetadataPane::Page page) {
        QAction *action =
            makeAction(window, QString::fromLatin1(objectName), text, QKeySequence(Qt::ALT | key));
        connect(action, &QAction::triggered, &pane, [&pane, page] { pane.openPage(page); });
        m_actions.append(action);
    };
    add("metadataDetails", tr("&Details"), Qt::Key_1, MetadataPane::Page::Details);
    add("metadataTree", tr("&Tree"), Qt::Key_2, MetadataPane::Page::Tree);
    add("metadataRaw", tr("&Raw reply"), Qt::Key_3, MetadataPane::Page::Raw);
}

void MetadataActions::addTo(QMenu &menu) const
{
    menu.addActions(m_actions);
}

} // namespace earshot::window
