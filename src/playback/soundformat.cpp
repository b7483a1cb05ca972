// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/soundformat.h"

namespace earshot::playback {

namespace {

/** An MPEG audio frame header of layer 1 to 3, its reserved values excluded (ISO/IEC 11172-3, 2.4.2.3). */
bool isMpegFrame(QByteArrayView head)
{
    if (head.size() < 4)
        return false;
    const auto at = [head](qsizetype i) { return static_cast<quint8>(head[i]); };
    const bool sync = at(0) == 0xff && (at(1) & 0xe0) == 0xe0;
    const bool reservedVersion = (at(1) & 0x18) == 0x08;
    const bool reservedLayer = (at(1) & 0x06) == 0;
    const bool badBitRate = (at(2) & 0xf0) == 0xf0;
    const bool reservedSampleRate = (at(2) & 0x0c) == 0x0c;
    return sync && !reservedVersion && !reservedLayer && !badBitRate && !reservedSampleRate;
}

} // namespace

std::optional<QString> soundFileSuffix(QByteArrayView head)
{
    if (head.startsWith("OggS"))
        return QStringLiteral("ogg");
    if (head.startsWith("ID3") || isMpegFrame(head))
        return QStringLiteral("mp3");
    if (head.sliced(qMin<qsizetype>(4, head.size())).startsWith("ftyp"))
        return QStringLiteral("m4a");
    if (head.startsWith("RIFF") && head.sliced(qMin<qsizetype>(8, head.size())).startsWith("WAVE"))
        return QStringLiteral("wav");
    if (head.startsWith("fLaC"))
        return QStringLiteral("flac");
    if (head.startsWith("\x1a\x45\xdf\xa3"))
        return QStringLiteral("webm");
    if (head.startsWith("#!AMR"))
        return QStringLiteral("amr");
    return std::nullopt;
}

} // namespace earshot::playback
