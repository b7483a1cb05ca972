// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytesource.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace earshot::support {

/** A ByteSource in memory; the test decides when its bytes arrive. For one thread. */
class MemoryByteSource final : public base::ByteSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemoryByteSource)

public:
    /** Nothing has arrived of `bytes`. */
    explicit MemoryByteSource(QByteArray bytes, QString contentType = {})
        : m_bytes(std::move(bytes)), m_contentType(std::move(contentType))
    {}

    /** The first `count` bytes are there. */
    void arrive(qint64 count)
    {
        m_arrived = count;
        Q_EMIT bytesArrived(m_arrived, m_bytes.size());
    }
    /** Every byte is there. */
    void complete()
    {
        arrive(m_bytes.size());
        m_complete = true;
        Q_EMIT completed();
    }
    void fail(const base::Problem &problem) { Q_EMIT failed(problem); }

    [[nodiscard]] std::optional<qint64> size() const override { return m_bytes.size(); }
    [[nodiscard]] qint64 availableFrom(qint64 offset) const override
    {
        return std::max<qint64>(0, m_arrived - offset);
    }
    [[nodiscard]] bool isComplete() const override { return m_complete; }
    [[nodiscard]] QString contentType() const override { return m_contentType; }
    qint64 read(qint64 offset, char *target, qint64 length) const override
    {
        const qint64 count = std::min(length, availableFrom(offset));
        if (count > 0)
            std::memcpy(target, m_bytes.constData() + offset, static_cast<size_t>(count));
        return count;
    }

private:
    const QByteArray m_bytes;
    const QString m_contentType;
    qint64 m_arrived = 0;
    bool m_complete = false;
};

} // namespace earshot::support
