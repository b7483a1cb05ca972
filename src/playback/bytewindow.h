// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace earshot::playback {

class BlockingBytes;

/** Looks at bytes that lie close together without asking for each of them. */
class ByteWindow final
{
public:
    /** @param mayWait false: only what is there already is looked at */
    ByteWindow(BlockingBytes &bytes, bool mayWait);

    /** `length` bytes from `offset` on, valid until the next call; null when they cannot be had. */
    [[nodiscard]] const quint8 *at(qint64 offset, qint64 length);

private:
    BlockingBytes &m_bytes;
    bool m_mayWait;
    std::vector<quint8> m_buffer;
    qint64 m_offset = 0;
    qint64 m_count = 0; ///< bytes of the buffer that are filled
};

} // namespace earshot::playback
