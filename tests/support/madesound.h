// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace earshot::support {

/** Noise that nowhere repeats itself, so that a piece of it tells its place; values within full scale. */
[[nodiscard]] std::vector<float> noise(int sampleRate, int seconds);
/** Samples of one channel as a WAV file of 16 bit; `channelCount` channels, each softer than the one before.
 */
[[nodiscard]] QByteArray wavOf(const std::vector<float> &samples, int sampleRate, int channelCount);
/**
 * A WAV file in another format, by the program ffmpeg.
 * @param suffix of the file that it writes, such as "mp3"
 * @return empty when this ffmpeg cannot do it
 */
[[nodiscard]] QByteArray encoded(const QByteArray &wav, const QStringList &options, const QString &suffix);

/** Where `piece` lies in `whole`, at most `reach` samples away from `expected`: the best match. */
[[nodiscard]] qint64 placeOf(const std::vector<float> &piece, const std::vector<float> &whole,
                             qint64 expected, qint64 reach);

} // namespace earshot::support
