// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace earshot::demo {

/** Tells the time in UTC. Tests pass their own, so that no test waits for a link to expire. */
using Clock = std::function<QDateTime()>;

} // namespace earshot::demo
