// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace earshot::demo {

/** How the stand-in of the API misbehaves. */
enum class Fault : quint8 {
    None,
    Revoked,             ///< 401: the token was deleted
    MissingOrganization, ///< 401: as for a personal token without an organisation
    RateLimited,         ///< 429, with FaultPlan::retryAfter
    Unavailable,         ///< 503, with FaultPlan::retryAfter
    Hang,                ///< 200 and a part of the body, then nothing
    Drip,                ///< 200 and one byte of the body a second
    Reset,               ///< the connection is dropped
    CaptivePortal,       ///< 200 and a page to sign in to a network
    RedirectElsewhere,   ///< 302 to another origin, the recording store's
    GarbledJson,         ///< 200 and JSON that breaks off
};

/** A fault and how long it lasts. */
struct FaultPlan
{
    Fault fault = Fault::None;
    int times = -1;        ///< for so many requests; below 0: until another plan
    QByteArray retryAfter; ///< value of that header; empty: none
};

} // namespace earshot::demo
