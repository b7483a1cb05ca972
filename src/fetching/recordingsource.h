// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytesource.h"
#include "base/result.h"

#include <QString>

#include <memory>

namespace earshot::fetching {

/** Gets the bytes of a recording from its time-limited link. */
class RecordingSource
{
public:
    virtual ~RecordingSource() = default;

    /**
     * Starts to fetch; the bytes arrive in the returned source, whose failed() tells 401, 403, 404 and 410
     * apart so that the caller can renew the link. Destroying the source ends the request and removes what
     * was kept.
     * @param link as received from the API; hostile. Refused at once with ProblemKind::LinkRefused unless it
     * is https, or http to loopback while the API itself is plain http on loopback.
     */
    [[nodiscard]] virtual base::Result<std::shared_ptr<base::ByteSource>> open(const QString &link) = 0;
};

} // namespace earshot::fetching
