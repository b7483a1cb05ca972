// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/renderedsounddevice.h"

#include "playback/renderedsound.h"

#include <QThread>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace earshot::playback {

namespace {

constexpr qint64 ClaimedBytes = 0x7fff0000; // of samples; some parsers take sizes for signed

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    number = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&number), sizeof(number));
}

/** Head of a WAV of 16 bit stereo (Multimedia Programming Interface and Data Specifications 1.0, 1991). */
QByteArray wavHeader(int sampleRate)
{
    constexpr quint16 Channels = 2;
    constexpr quint16 Bits = 16;
    QByteArray header("RIFF");
    append(header, static_cast<quint32>(ClaimedBytes + 36));
    header += "WAVEfmt ";
    append(header, quint32(16));
    append(header, quint16(1)); // PCM
    append(header, Channels);
    append(header, static_cast<quint32>(sampleRate));
    append(header, static_cast<quint32>(sampleRate * RenderedSound::FrameBytes));
    append(header, static_cast<quint16>(RenderedSound::FrameBytes));
    append(header, Bits);
    header += "data";
    append(header, static_cast<quint32>(ClaimedBytes));
    return header;
}

} // namespace

RenderedSoundDevice::RenderedSoundDevice(std::shared_ptr<RenderedSound> sound, QObject *parent)
    : QIODevice(parent), m_sound(std::move(sound)), m_header(wavHeader(m_sound->sampleRate()))
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
