// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytesource.h"

#include <QIODevice>

#include <memory>

namespace earshot::playback {

/**
 * Presents a complete ByteSource as a random-access, read-only device. Shares ownership of the bytes.
 * Opened on construction and unbuffered, so that it may be read in a thread of the media framework.
 */
class ByteSourceDevice final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ByteSourceDevice)

public:
    /** Precondition: `bytes` is complete. */
    explicit ByteSourceDevice(std::shared_ptr<base::ByteSource> bytes, QObject *parent = nullptr);

    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    const std::shared_ptr<base::ByteSource> m_bytes;
    const qint64 m_size;
};

} // namespace earshot::playback
