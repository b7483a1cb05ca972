// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace earshot::views {

/** "1.25×". */
[[nodiscard]] QString speedText(double speed, const QLocale &locale);
/** "150 %", as the language writes it, for a factor of 1.5. */
[[nodiscard]] QString percentText(double factor, const QLocale &locale);
/** "0.5 s" or "10 s". */
[[nodiscard]] QString secondsText(qint64 ms, const QLocale &locale);

} // namespace earshot::views
