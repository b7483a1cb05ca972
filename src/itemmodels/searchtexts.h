// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/turn.h"
#include "itemmodels/transcripttext.h"

#include <QList>
#include <QString>

namespace earshot::itemmodels {

/**
 * The texts of one turn in which find looks, as it reads, in the order in which a turn shows them: its title
 * (speaker, tool, or what the row is), then subject and addresses of an e-mail, what was said and its
 * attachments, or the request and the responses of a tool, or the item as JSON. A title that is not shown,
 * since the turn goes on from the one before, is empty.
 */
[[nodiscard]] QList<QString> searchTexts(const QList<conversation::Turn> &turns, qsizetype row,
                                         const SpeakerNames &names);

/** Whether the turn goes on with what the same speaker said in the turn before: the name is not said again.
 */
[[nodiscard]] bool continuesSpeaker(const conversation::Turn &turn, const conversation::Turn &previous);

/**
 * The message of a turn that has no text besides it and the speaker's name, and that is shown as it was
 * received; null for other turns. Quicker than searchTexts(), for who looks whether it is worth while.
 */
[[nodiscard]] const QString *textAsReceived(const conversation::Turn &turn);

} // namespace earshot::itemmodels
