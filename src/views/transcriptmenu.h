// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

#include <functional>

class QMenu;

namespace earshot::views {

class CopyActions;

/** Adds the actions of a turn. `play` is called when the user wants to hear it. */
void fillTranscriptMenu(QMenu *menu, const QModelIndex &index, const std::function<void()> &play,
                        const CopyActions &copyActions);

} // namespace earshot::views
