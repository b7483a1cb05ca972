// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace earshot::preferences {

/** The words that somebody searches for. */
[[nodiscard]] QStringList searchWords(const QString &text);

/** Whether each word is in the text, in capitals or not. */
[[nodiscard]] bool holdsAll(const QString &text, const QStringList &words);

} // namespace earshot::preferences
