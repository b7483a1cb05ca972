// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/problem.h"
#include "conversation/conversationreference.h"

namespace earshot::window {

/** What to tell the user about a text that cannot be opened. */
[[nodiscard]] base::Problem problemFor(conversation::ReferenceError error);

} // namespace earshot::window
