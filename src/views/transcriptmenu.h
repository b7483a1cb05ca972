// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

#include <functional>

class QMenu;

namespace earshot::views {

/** What of a turn goes to the clipboard. */
enum class TurnPart : quint8 { Whole, Request, Response };

/** Puts the text as received on the clipboard; does nothing without a turn. */
void copyTurn(const QModelIndex &index, TurnPart part);

/** Adds the actions of a turn. `play` is called when the user wants to hear it. */
void fillTranscriptMenu(QMenu *menu, const QModelIndex &index, const std::function<void()> &play);

} // namespace earshot::views
