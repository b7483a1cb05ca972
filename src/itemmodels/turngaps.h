// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/turn.h"

#include <QDate>
#include <QList>

#include <optional>

namespace earshot::itemmodels {

/**
 * How long nobody spoke before a turn, in ms: from the measured end of speech of the turn spoken before to
 * the measured begin of this one. Nothing when either is not known, or they overlap.
 */
[[nodiscard]] std::optional<qint64> silenceBeforeMs(const QList<conversation::Turn> &turns, int row);

/** The local date of a turn, when it differs from the one of the turn before. */
[[nodiscard]] std::optional<QDate> newDateAt(const QList<conversation::Turn> &turns, int row);

} // namespace earshot::itemmodels
