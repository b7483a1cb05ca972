// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace earshot::app {

/** A memory image of this process holds a secret and people's words: the system shall write none when it
 * crashes. */
void preventCoreDumps();

/** Takes a secret out of the environment: children do not inherit it, and the system does not show it as that
 * of this process any more. */
void forgetVariable(const char *name);

} // namespace earshot::app
