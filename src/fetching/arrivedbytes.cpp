// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/arrivedbytes.h"

#include <QByteArrayView>
#include <QMutexLocker>

#include <algorithm>
#include <utility>

namespace earshot::fetching {

ArrivedBytes::ArrivedBytes(std::shared_ptr<RecordingFile> file) : m_file(std::move(file))
{}

ArrivedBytes::Outcome ArrivedBytes::store(qint64 offset, const QByteArray &bytes)
{
    if (!agrees(offset, bytes)) {
        return Outcome::Differs;
    }
    if (!m_file->write(offset, bytes)) {
        return Outcome::NoRoom;
    }
    const QMutexLocker lock(&m_mutex);
    m_map.add(offset, bytes.size());
    return Outcome::Stored;
}

/** A server without ranges sends the beginning again; without an ETag this alone shows that the file changed.
 */
bool ArrivedBytes::agrees(qint64 offset, const QByteArray &bytes) const
{
    const qint64 end = offset + bytes.size();
    auto place = m_map.nextPresent(offset);
    while (place && *place < end) {
        const qint64 length = std::min(m_map.presentFrom(*place), end - *place);
        QByteArray former(length, Qt::Uninitialized);
        former.truncate(std::max<qint64>(0, m_file->read(*place, former.data(), length)));
        if (QByteArrayView(bytes).sliced(*place - offset, length) != former) {
            return false;
        }
        place = m_map.nextPresent(*place + length);
    }
    return true;
}

void ArrivedBytes::setSize(qint64 size)
{
    const QMutexLocker lock(&m_mutex);
    m_size = size;
}

void ArrivedBytes::setContentType(const QString &contentType)
{
    const QMutexLocker lock(&m_mutex);
    m_contentType = contentType;
}

std::optional<qint64> ArrivedBytes::size() const
{
    const QMutexLocker lock(&m_mutex);
    return m_size;
}

QString ArrivedBytes::contentType() const
{
    const QMutexLocker lock(&m_mutex);
    return m_contentType;
}

qint64 ArrivedBytes::availableFrom(qint64 offset) const
{
    const QMutexLocker lock(&m_mutex);
    return offset < 0 ? 0 : m_map.presentFrom(offset);
}

bool ArrivedBytes::isComplete() const
{
    const QMutexLocker lock(&m_mutex);
    return m_size && m_map.presentFrom(0) >= *m_size;
}

qint64 ArrivedBytes::read(qint64 offset, char *target, qint64 length) const
{
    if (offset < 0 || length < 0) {
        return -1;
    }
    return m_file->read(offset, target, std::min(length, availableFrom(offset)));
}

} // namespace earshot::fetching
