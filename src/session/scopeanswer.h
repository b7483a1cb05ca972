// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace earshot::session {

/**
 * Reads the answer of `GET /admin/members/me/scopes`, a flat JSON list of scopes (also accepted: an object
 * that holds the list under `scopes`).
 * @return whether transcript, summary, recording and metadata may be read (`conversations:read_sensitive`);
 * nothing when the answer is not such a list. Source: organizations/roles-and-permissions.
 */
[[nodiscard]] std::optional<bool> mayReadSensitiveFields(const QByteArray &scopesReply);

} // namespace earshot::session
