// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace earshot::window {

/** Where actions act. */
struct ActionScope
{
    QWidget *window = nullptr; ///< owns the actions; most keys act anywhere in it
    QList<QWidget *> panes;    ///< single keys act only while one of these has the focus
};

/** Makes an action with its name for tests and settings, its text and its default shortcut, and adds it to
 * `owner`. */
[[nodiscard]] QAction *makeAction(QWidget *owner, const QString &objectName, const QString &text,
                                  const QKeySequence &shortcut);

/** The same for a key that other widgets need themselves, such as a letter: it acts in the panes only. */
[[nodiscard]] QAction *makePaneAction(const ActionScope &scope, const QString &objectName,
                                      const QString &text, const QKeySequence &shortcut);

} // namespace earshot::window
