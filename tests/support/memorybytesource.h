// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytesource.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <vector>

namespace earshot::support {

/** A ByteSource in memory; the test decides when its bytes arrive, from the start on or in pieces. */
class MemoryByteSource final : public base::ByteSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemoryByteSource)

public:
    /** Nothing has arrived of `bytes`. */
    explicit MemoryByteSource(QByteArray bytes, QString contentType = {})
        : m_bytes(std::move(bytes)), m_contentType(std::move(contentType)), m_isThere(size_t(m_bytes.size()))
    {}

    /** The first `count` bytes are there. */
    void arrive(qint64 count) { arriveAt(0, count); }
    /** `count` bytes from `offset` on are there too. */
    void arriveAt(qint64 offset, qint64 count)
    {
        {
            const std::lock_guard lock(m_mutex);
            const qint64 end = std::min<qint64>(m_bytes.size(), offset + count);
            for (qint64 i = offset; i < end; ++i)
                m_isThere[size_t(i)] = true;
        }
        Q_EMIT bytesArrived(std::count(m_isThere.begin(), m_isThere.end(), true), m_bytes.size());
    }
    /** Every byte is there. */
    void complete()
    {
        arrive(m_bytes.size());
        {
            const std::lock_guard lock(m_mutex);
            m_complete = true;
        }
        Q_EMIT completed();
    }
    void fail(const base::Problem &problem) { Q_EMIT failed(problem); }

    /** What want() was called with, in order. */
    [[nodiscard]] std::vector<qint64> wanted() const
    {
        const std::lock_guard lock(m_mutex);
        return m_wanted;
    }

    [[nodiscard]] std::optional<qint64> size() const override { return m_bytes.size(); }
    [[nodiscard]] qint64 availableFrom(qint64 offset) const override
    {
        const std::lock_guard lock(m_mutex);
        return available(offset, m_bytes.size());
    }
    [[nodiscard]] bool isComplete() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_complete;
    }
    [[nodiscard]] QString contentType() const override { return m_contentType; }
    qint64 read(qint64 offset, char *target, qint64 length) const override
    {
        const std::lock_guard lock(m_mutex);
        const qint64 count = available(offset, offset + length);
        if (count > 0)
            std::memcpy(target, m_bytes.constData() + offset, static_cast<size_t>(count));
        return count;
    }
    void want(qint64 offset, qint64) override
    {
        const std::lock_guard lock(m_mutex);
        m_wanted.push_back(offset);
    }

private:
    [[nodiscard]] qint64 available(qint64 offset, qint64 limit) const
    {
        qint64 end = offset;
        limit = std::min<qint64>(limit, m_bytes.size());
        if (m_complete)
            return std::max<qint64>(0, limit - offset);
        while (end < limit && m_isThere[size_t(end)])
            ++end;
        return end - offset;
    }

    const QByteArray m_bytes;
    const QString m_contentType;
    mutable std::mutex m_mutex;
    std::vector<bool> m_isThere;
    bool m_complete = false;
    std::vector<qint64> m_wanted;
};

} // namespace earshot::support
