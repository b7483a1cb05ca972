// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QString>

class QAbstractButton;

namespace earshot::views {

/** The words, and the key behind them if there is one: "Play (Ctrl+Space)". */
[[nodiscard]] QString withKey(const QString &words, const QKeySequence &key);

/** Gives a button that has no text its accessible name, and its tooltip with the key. */
void describeButton(QAbstractButton &button, const QString &words, const QKeySequence &key);

} // namespace earshot::views
