// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/exitcode.h"

#include <string>
#include <vector>

namespace earshot::app {

/** Such as "0.1.0". */
[[nodiscard]] const char *versionText();

/** Runs the program with its window until it is closed. `arguments` are what QApplication may see. */
[[nodiscard]] ExitCode run(Options options, std::vector<std::string> arguments);

} // namespace earshot::app
