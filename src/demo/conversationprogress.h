// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace earshot::demo {

/**
 * A conversation as the API would have told it at `now`: whole after its `updated_at`, before that in
 * progress, with the items that were over by then and without what only the end brings (duration, summary,
 * recording).
 */
[[nodiscard]] QJsonObject conversationAsOf(const QJsonObject &conversation, const QDateTime &now);

} // namespace earshot::demo
