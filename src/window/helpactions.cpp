// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/helpactions.h"

#include "window/aboutdialog.h"
#include "window/actionfactory.h"
#include "window/guidewindow.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace earshot::window {

HelpActions::HelpActions(QList<SoftwarePart> parts, QWidget *window)
    : QObject(window), m_parts(std::move(parts)), m_window(window)
{}

void HelpActions::addTo(QMenu &menu, bool withUpdates)
{
    QAction *guide =
        makeAction(m_window, QStringLiteral("guide"), tr("Earshot &guide"), QKeySequence::HelpContents);
    connect(guide, &QAction::triggered, this, &HelpActions::showGuide);
    menu.addAction(guide);
    if (withUpdates) {
        QAction *updates =
            makeAction(m_window, QStringLiteral("checkForUpdates"), tr("Look for a newer &version"), {});
        connect(updates, &QAction::triggered, this, &HelpActions::updateCheckRequested);
        menu.addAction(updates);
    }
    menu.addSeparator();
    QAction *about = makeAction(m_window, QStringLiteral("about"), tr("&About Earshot…"), {});
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &HelpActions::showAbout);
    menu.addAction(about);
}

void HelpActions::showGuide()
{
    auto *guide = m_window->findChild<GuideWindow *>();
    if (guide == nullptr) {
        guide = new GuideWindow(m_window);
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
}

void HelpActions::showAbout()
{
    auto *about = new AboutDialog(m_parts, m_window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace earshot::window
