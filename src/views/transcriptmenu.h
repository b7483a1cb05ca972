// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QModelIndex>
#include <QUrl>

#include <functional>

class QMenu;

namespace earshot::views {

class CopyActions;

/** Adds the actions of a turn. `play` is called when the user wants to hear it. */
void fillTranscriptMenu(QMenu *menu, const QModelIndex &index, const std::function<void()> &play,
                        const CopyActions &copyActions);

/** Adds the links of a turn, each by its whole address. `open` is called for the one that the user wants. */
void addLinksTo(QMenu *menu, const QList<QUrl> &links, const std::function<void(const QUrl &)> &open);

} // namespace earshot::views
