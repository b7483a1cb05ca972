// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace earshot::settings {

/** The speeds that the text of SpeedPresets names, the slowest first, each once; what is no speed is left
 * out. Commas and spaces part them. */
[[nodiscard]] QList<double> speedPresetsOf(const QString &text);
/** The other way round. */
[[nodiscard]] QString speedPresetsText(const QList<double> &speeds);

} // namespace earshot::settings
