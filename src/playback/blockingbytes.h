// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytesource.h"

#include <QMetaObject>

#include <array>
#include <atomic>
#include <memory>
#include <optional>

namespace earshot::playback {

/**
 * Waits in a worker thread for the bytes of a ByteSource. Made in the thread of the source, before anything
 * can happen to it; then used by one worker, while interrupt() and resume() may be called from any thread.
 */
class BlockingBytes final
{
    Q_DISABLE_COPY_MOVE(BlockingBytes)

public:
    enum class Manner : quint8 {
        Urgent,  ///< what is waited for is asked for before everything else
        Patient, ///< waits until the bytes come by themselves
    };

    BlockingBytes(std::shared_ptr<base::ByteSource> source, Manner manner);
    ~BlockingBytes();

    /**
     * Reads up to `length` bytes, as soon as there is one.
     * @return their number, 0 at the end, -1 when interrupted or when no more will come
     */
    qint64 read(qint64 offset, char *target, qint64 length);
    /** Bytes that read() gives without waiting. */
    [[nodiscard]] qint64 availableFrom(qint64 offset) const { return m_source->availableFrom(offset); }
    /** As soon as it is known: now, or when all bytes are there. */
    [[nodiscard]] std::optional<qint64> size() const { return m_source->size(); }

    /** Makes the running read() and all that follow return -1, until resume(). */
    void interrupt();
    void resume();
    [[nodiscard]] bool isInterrupted() const;
    /** True when -1 does not mean the end: interrupted, or bytes that were asked for cannot be had. */
    [[nodiscard]] bool isBroken() const;
    /** Other bytes are asked for from now on, which may be there. */
    void forgetLack() { m_hasLacked = false; }

private:
    struct Bell;

    std::shared_ptr<base::ByteSource> m_source;
    Manner m_manner;
    std::atomic_bool m_hasLacked = false; ///< bytes were asked for that will not come
    std::shared_ptr<Bell> m_bell;         ///< shared with handlers that may run while this object goes
    std::array<QMetaObject::Connection, 3> m_connections;
};

} // namespace earshot::playback
