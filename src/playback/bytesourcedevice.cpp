// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/bytesourcedevice.h"

namespace earshot::playback {

ByteSourceDevice::ByteSourceDevice(std::shared_ptr<base::ByteSource> bytes, QObject *parent)
    : QIODevice(parent), m_bytes(std::move(bytes)), m_size(m_bytes->availableFrom(0))
{
    Q_ASSERT(m_bytes->isComplete());
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 ByteSourceDevice::readData(char *data, qint64 maxSize)
{
    return m_bytes->read(pos(), data, maxSize);
}

qint64 ByteSourceDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace earshot::playback
