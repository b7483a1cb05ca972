// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/conversationreference.h"
#include "exporting/exportedturn.h"

#include <QList>

class QAbstractItemView;

namespace earshot::views {

/**
 * The selected turns of a transcript from first to last, with the names and times that the view shows.
 * `reference` is what their links lead to; without an id there are none.
 */
[[nodiscard]] QList<exporting::ExportedTurn>
selectedTurns(const QAbstractItemView &transcript, const conversation::ConversationReference &reference);

} // namespace earshot::views
