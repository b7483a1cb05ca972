// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <string>
#include <vector>

namespace earshot::app {

/**
 * The arguments that QApplication may see. Qt reads its own options anywhere in them, with one or two dashes
 * and even behind `--`, and `-platformpluginpath` loads code: when a link of our scheme is among them (any
 * web page can start us with one), only the program and that link are left. Source: QGuiApplication,
 * processing of arguments.
 */
[[nodiscard]] std::vector<std::string> cleanedArguments(int argc, const char *const *argv);

/** The path of a file that a desktop names by its address (`file:///…`); any other text as it is. A file of
 * another computer stays an address, which is refused later: opening it would tell that computer who we are.
 */
[[nodiscard]] QString withoutFileScheme(const QString &text);

[[nodiscard]] QStringList toStringList(const std::vector<std::string> &arguments);

} // namespace earshot::app
