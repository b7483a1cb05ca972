// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace earshot::demo {

/** How the stand-in's list misbehaves, for tests. */
enum class ListFault : quint8 {
    None,
    StrangeEntries, ///< some entries are null, a text or a list
    RepeatedCursor, ///< each page leads to the same next one
    EndlessPage,    ///< the first page again and again, whatever the cursor
};

} // namespace earshot::demo
