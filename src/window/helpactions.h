// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/softwarepart.h"

#include <QList>
#include <QObject>

class QMenu;
class QWidget;

namespace earshot::window {

/** The menu Help: the guide, the search for a newer version, and what the program is. */
class HelpActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpActions)

public:
    HelpActions(QList<SoftwarePart> parts, QWidget *window);

    /** @param withUpdates whether a newer version can be looked for. */
    void addTo(QMenu &menu, bool withUpdates);

Q_SIGNALS:
    void updateCheckRequested();

private:
    void showGuide();
    void showAbout();

    QList<SoftwarePart> m_parts;
    QWidget *m_window;
};

} // namespace earshot::window
