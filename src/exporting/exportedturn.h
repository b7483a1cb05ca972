// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/turn.h"

#include <QString>

namespace earshot::exporting {

/** A turn with what its conversation knows of it. */
struct ExportedTurn
{
    conversation::Turn turn;
    QString speakerName; ///< as received
    QString time;        ///< as it is shown; may be empty
    QString link;        ///< `earshot:` link to this moment; may be empty
};

} // namespace earshot::exporting
