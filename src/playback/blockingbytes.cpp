// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/blockingbytes.h"

#include <condition_variable>
#include <mutex>
#include <utility>

namespace earshot::playback {

/** Rings whenever waiting may be over. */
struct BlockingBytes::Bell
{
    std::mutex mutex;
    std::condition_variable rung;
    quint64 count = 0;
    bool isInterrupted = false;
    bool hasFailed = false;

    template <typename Change>
    void ring(Change change)
    {
        {
            const std::lock_guard lock(mutex);
            ++count;
            change();
        }
        rung.notify_all();
    }
};

BlockingBytes::BlockingBytes(std::shared_ptr<base::ByteSource> source, Manner manner)
    : m_source(std::move(source)), m_manner(manner), m_bell(std::make_shared<Bell>())
{
    // Without a receiver the handlers run at once, in the thread that has the bytes.
    const auto ring = [bell = m_bell] { bell->ring([] {}); };
    m_connections = {
        QObject::connect(m_source.get(), &base::ByteSource::bytesArrived, ring),
        QObject::connect(m_source.get(), &base::ByteSource::completed, ring),
        QObject::connect(m_source.get(), &base::ByteSource::failed,
                         [bell = m_bell] { bell->ring([&bell] { bell->hasFailed = true; }); }),
    };
}

BlockingBytes::~BlockingBytes()
{
    for (const QMetaObject::Connection &connection : m_connections)
        QObject::disconnect(connection);
}

qint64 BlockingBytes::read(qint64 offset, char *target, qint64 length)
{
    bool hasAsked = false;
    std::unique_lock lock(m_bell->mutex);
    while (!m_bell->isInterrupted) {
        const quint64 count = m_bell->count;
        const bool hasFailed = m_bell->hasFailed;
        // The source has locks of its own, held while the bell is rung: never both at once.
        lock.unlock();
        const bool isComplete = m_source->isComplete(); // before read(): no byte comes between the two
        const qint64 got = m_source->read(offset, target, length);
        if (got != 0)
            return got;
        const auto size = m_source->size();
        if (isComplete || (size && offset >= *size))
            return 0;
        if (hasFailed) {
            m_hasLacked = true;
            return -1;
        }
        if (m_manner == Manner::Urgent && !hasAsked) {
            m_source->want(offset, length);
            hasAsked = true;
        }
        lock.lock();
        m_bell->rung.wait(lock, [&] { return m_bell->count != count || m_bell->isInterrupted; });
    }
    return -1;
}

void BlockingBytes::interrupt()
{
    m_bell->ring([this] { m_bell->isInterrupted = true; });
}

void BlockingBytes::resume()
{
    const std::lock_guard lock(m_bell->mutex);
    m_bell->isInterrupted = false;
}

bool BlockingBytes::isInterrupted() const
{
    const std::lock_guard lock(m_bell->mutex);
    return m_bell->isInterrupted;
}

bool BlockingBytes::isBroken() const
{
    const std::lock_guard lock(m_bell->mutex);
    return m_bell->isInterrupted || m_hasLacked;
}

} // namespace earshot::playback
