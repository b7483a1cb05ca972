// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

class QAction;
class QString;
class QWidget;

namespace earshot::views {

/** An action of a widget, to which it belongs: in its menu with its keys, which act while it has the focus.
 */
QAction *addWidgetAction(QWidget *widget, const QString &objectName, const QString &text,
                         const QList<QKeySequence> &keys);

} // namespace earshot::views
