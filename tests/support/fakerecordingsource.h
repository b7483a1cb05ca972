// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetching/recordingsource.h"
#include "support/fakerecordingstream.h"

#include <QStringList>

namespace earshot::support {

/** Hands out streams that the test fills by hand, and remembers the links. */
class FakeRecordingSource final : public fetching::RecordingSource
{
public:
    base::Result<std::shared_ptr<fetching::RecordingStream>> open(const QString &link) override
    {
        links.append(link);
        if (refusal) {
            return *refusal;
        }
        last = std::make_shared<FakeRecordingStream>(QByteArray("bytes"));
        return std::shared_ptr<fetching::RecordingStream>(last);
    }

    QStringList links;
    std::optional<base::Problem> refusal;
    std::shared_ptr<FakeRecordingStream> last;
};

} // namespace earshot::support
