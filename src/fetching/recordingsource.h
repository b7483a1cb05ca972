// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fetching/recordingstream.h"

#include <QString>

#include <memory>

namespace earshot::fetching {

/** Gets the bytes of a recording from its time-limited link. */
class RecordingSource
{
public:
    virtual ~RecordingSource() = default;

    /**
     * Starts to fetch; the bytes arrive in the returned stream. Destroying it ends the request and removes
     * what was kept.
     * @param link as received from the API; hostile. Refused at once with ProblemKind::LinkRefused unless it
     * is https, or http to loopback while the API itself is plain http on loopback.
     */
    [[nodiscard]] virtual base::Result<std::shared_ptr<RecordingStream>> open(const QString &link) = 0;
};

} // namespace earshot::fetching
