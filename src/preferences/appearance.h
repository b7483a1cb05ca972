// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QString>

#include <optional>

namespace earshot::preferences {

/** Which colours the windows take. */
enum class Appearance : quint8 { System, Light, Dark };

/** "system", "light" or "dark"; nothing for any other text. */
[[nodiscard]] std::optional<Appearance> appearanceFromName(const QString &name);
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/** Gives the QApplication, which must exist, these colours; System restores what the desktop set. */
void applyAppearance(Appearance appearance);

} // namespace earshot::preferences
