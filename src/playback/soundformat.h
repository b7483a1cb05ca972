// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace earshot::playback {

/** Number of first bytes that soundFileSuffix() looks at. */
inline constexpr qsizetype SoundHeadSize = 16;

/**
 * The file name suffix, such as "mp3", of the sound format that a recording's first bytes show; nothing when
 * they are no sound that a recording comes in. Goes by the bytes alone, since stores often name the media
 * type wrongly.
 */
[[nodiscard]] std::optional<QString> soundFileSuffix(QByteArrayView head);

} // namespace earshot::playback
