// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace earshot::views {

/**
 * Makes the rows of every TranscriptView known to screen readers: a list with one item a turn. Qt exposes a
 * bare subclass of QAbstractItemView without rows. Calling it again does nothing.
 */
void installTranscriptAccessibility();

} // namespace earshot::views
