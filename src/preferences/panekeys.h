// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences/keyentry.h"

#include <QList>

class QWidget;

namespace earshot::preferences {

/** A key that a pane has for itself, as lists of all kinds do. */
struct PaneKey
{
    const QWidget *pane; ///< null: it acts anywhere
    KeyEntry entry;
};

/** The keys of the window's panes that are no actions and cannot be changed. */
[[nodiscard]] QList<PaneKey> paneKeysOf(const QWidget &window);

} // namespace earshot::preferences
