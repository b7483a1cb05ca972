// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetching/recordingsource.h"
#include "support/memorybytesource.h"

#include <QStringList>

namespace earshot::support {

/** Hands out byte sources that the test fills by hand, and remembers the links. */
class FakeRecordingSource final : public fetching::RecordingSource
{
public:
    base::Result<std::shared_ptr<base::ByteSource>> open(const QString &link) override
    {
        links.append(link);
        if (refusal) {
            return *refusal;
        }
        last = std::make_shared<MemoryByteSource>(QByteArray("bytes"));
        return std::shared_ptr<base::ByteSource>(last);
    }

    QStringList links;
    std::optional<base::Problem> refusal;
    std::shared_ptr<MemoryByteSource> last;
};

} // namespace earshot::support
