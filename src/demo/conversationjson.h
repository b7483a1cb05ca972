// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace earshot::demo {

/** A conversation as JSON text, its members in the order of the API reference; QJsonObject sorts them by
 * name.
 */
[[nodiscard]] QByteArray conversationJson(const QJsonObject &conversation);

} // namespace earshot::demo
