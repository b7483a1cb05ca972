// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QObject>

#include <optional>

namespace earshot::base {

/**
 * Random access to bytes that may still be arriving, such as a recording that is being fetched.
 * Signals are emitted in the thread of the object; read() and the getters may be called from any thread.
 */
class ByteSource : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ByteSource)

public:
    explicit ByteSource(QObject *parent = nullptr);
    ~ByteSource() override;

    /** Size of the whole in bytes, once it is known. */
    [[nodiscard]] virtual std::optional<qint64> size() const = 0;
    /** Number of bytes that can be read from `offset` on without waiting; 0 when that place has not arrived.
     */
    [[nodiscard]] virtual qint64 availableFrom(qint64 offset) const = 0;
    /** True when every byte is there. */
    [[nodiscard]] virtual bool isComplete() const = 0;
    /** Media type as the server named it, such as "audio/ogg"; empty when unknown. */
    [[nodiscard]] virtual QString contentType() const = 0;
    /**
     * Reads up to `length` bytes at `offset` into `target`. Never waits.
     * @return the number of bytes read, 0 when none is there yet or at the end, -1 when the store cannot be
     * read.
     */
    virtual qint64 read(qint64 offset, char *target, qint64 length) const = 0;
    /**
     * Asks for these bytes before all others, since somebody waits for them. May be called from any thread,
     * any number of times; the latest wish counts. Where the bytes come in one stream it does nothing.
     */
    virtual void want(qint64 offset, qint64 length);

Q_SIGNALS:
    /** More bytes are readable: `received` in all, of `total` or -1 when the total is unknown. */
    void bytesArrived(qint64 received, qint64 total);
    /** Every byte is there. Emitted once. */
    void completed();
    /** No further byte will come. Emitted at most once, never after completed(). */
    void failed(const earshot::base::Problem &problem);
};

} // namespace earshot::base
