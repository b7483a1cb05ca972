// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QWidget;

namespace earshot::window {

/** Makes an action with its name for tests and settings, its text and its default shortcut, and adds it to
 * `owner`. */
[[nodiscard]] QAction *makeAction(QWidget *owner, const QString &objectName, const QString &text,
                                  const QKeySequence &shortcut);

} // namespace earshot::window
