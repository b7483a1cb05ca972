// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/bytewindow.h"

#include "playback/blockingbytes.h"

#include <algorithm>

namespace earshot::playback {

namespace {

constexpr qint64 WindowSize = 64 * 1024;

} // namespace

ByteWindow::ByteWindow(BlockingBytes &bytes, bool mayWait)
    : m_bytes(bytes), m_mayWait(mayWait), m_buffer(WindowSize)
{}

const quint8 *ByteWindow::at(qint64 offset, qint64 length)
{
    if (offset < 0 || length > WindowSize)
        return nullptr;
    if (offset < m_offset || offset + length > m_offset + m_count) {
        if (offset >= m_offset && offset <= m_offset + m_count) {
            // What follows is asked for; what is there already stays.
            std::copy(m_buffer.begin() + (offset - m_offset), m_buffer.begin() + m_count, m_buffer.begin());
            m_count -= offset - m_offset;
        } else {
            m_count = 0;
        }
        m_offset = offset;
    }
    while (m_count < length) {
        const qint64 place = m_offset + m_count;
        if (!m_mayWait && m_bytes.availableFrom(place) <= 0)
            return nullptr;
        const qint64 got =
            m_bytes.read(place, reinterpret_cast<char *>(m_buffer.data()) + m_count, WindowSize - m_count);
        if (got <= 0)
            return nullptr;
        m_count += got;
    }
    return m_buffer.data() + (offset - m_offset);
}

} // namespace earshot::playback
