// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/httprequest.h"
#include "demo/httpresponse.h"

namespace earshot::demo {

/** Something that a GET answers with: bytes, their type and their fingerprint. */
struct Entity
{
    Entity(QByteArray body, QByteArray contentType);

    QByteArray body;
    QByteArray contentType;
    QByteArray etag; ///< strong, from the bytes
};

/**
 * Serves an entity: 200, or what If-None-Match, Range and If-Range make of it (304, 206, 416). Precondition:
 * the method is GET or HEAD.
 */
[[nodiscard]] HttpResponse serve(const Entity &entity, const HttpRequest &request);

} // namespace earshot::demo
