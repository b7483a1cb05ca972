// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/renderedsounddevice.h"

#include "playback/renderedsound.h"

#include <QThread>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <utility>

namespace earshot::playback {

namespace {

constexpr qint64 ClaimedBytes = qint64(1) << 40; // of samples, for who asks: months

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    number = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&number), sizeof(number));
}

/**
 * Head of a Core Audio Format file of floats in stereo (Apple, Core Audio Format Specification 1.0), whose
 * size need not be known. A WAV would do as well, but FFmpeg reads fifty packets of a WAV, several seconds of
 * it at the rate of a telephone, before a media player has it, and one of this.
 */
QByteArray header(int sampleRate)
{
    constexpr quint16 Version = 1;
    constexpr quint16 NoFlags = 0;
    constexpr qint64 DescriptionBytes = 32;
    constexpr quint32 FloatLittleEndian = 3;
    constexpr quint32 FramesAPacket = 1;
    constexpr quint32 Channels = 2;
    constexpr quint32 Bits = 32;
    constexpr qint64 UnknownSize = -1;
    constexpr quint32 EditCount = 0;
    QByteArray header("caff");
    append(header, Version);
    append(header, NoFlags);
    header += "desc";
    append(header, DescriptionBytes);
    append(header, std::bit_cast<quint64>(static_cast<double>(sampleRate)));
    header += "lpcm";
    append(header, FloatLittleEndian);
    append(header, static_cast<quint32>(RenderedSound::FrameBytes));
    append(header, FramesAPacket);
    append(header, Channels);
    append(header, Bits);
    header += "data";
    append(header, UnknownSize);
    append(header, EditCount);
    return header;
}

} // namespace

RenderedSoundDevice::RenderedSoundDevice(std::shared_ptr<RenderedSound> sound, QObject *parent)
    : QIODevice(parent), m_sound(std::move(sound)), m_header(header(m_sound->sampleRate()))
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 RenderedSoundDevice::size() const
{
    return m_header.size() + ClaimedBytes;
}

bool RenderedSoundDevice::atEnd() const
{
    return m_sound->isOver(pos() - m_header.size());
}

qint64 RenderedSoundDevice::readData(char *data, qint64 maxSize)
{
    const qint64 offset = pos();
    if (offset < m_header.size()) {
        const qint64 count = std::min(maxSize, m_header.size() - offset);
        std::copy_n(m_header.constData() + offset, count, data);
        return count;
    }
    const bool mayWait = QThread::currentThread() != thread();
    const qint64 got = m_sound->read(offset - m_header.size(), data, maxSize, mayWait);
    return got > 0 ? got : -1; // Qt 6.4's media player asks for ever when it is given nothing
}

qint64 RenderedSoundDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace earshot::playback
