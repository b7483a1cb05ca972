// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/madesound.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace earshot::support {

namespace {

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    number = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&number), sizeof(number));
}

} // namespace

std::vector<float> noise(int sampleRate, int seconds)
{
    // A low-pass keeps what every codec keeps, down to 8 kHz GSM.
    const float share = 1 - static_cast<float>(std::exp(-2 * M_PI * 1200 / sampleRate));
    QRandomGenerator random(20261122);
    std::vector<float> samples(static_cast<size_t>(sampleRate) * static_cast<size_t>(seconds));
    float value = 0;
    for (float &sample : samples) {
        value += share * (static_cast<float>(random.generateDouble() * 2 - 1) - value);
        sample = std::clamp(value * 0.9F / std::sqrt(share), -0.95F, 0.95F) * 0.7F;
    }
    return samples;
}

QByteArray wavOf(const std::vector<float> &samples, int sampleRate, int channelCount)
{
    const auto frames = static_cast<quint32>(samples.size());
    const auto channels = static_cast<quint16>(channelCount);
    const quint32 dataSize = frames * channels * 2U;
    QByteArray wav("RIFF");
    append<quint32>(wav, 36 + dataSize);
    wav += "WAVEfmt ";
    append<quint32>(wav, 16);
    append<quint16>(wav, 1);
    append<quint16>(wav, channels);
    append<quint32>(wav, static_cast<quint32>(sampleRate));
    append<quint32>(wav, static_cast<quint32>(sampleRate) * channels * 2U);
    append<quint16>(wav, static_cast<quint16>(channels * 2U));
    append<quint16>(wav, 16);
    wav += "data";
    append<quint32>(wav, dataSize);
    for (const float sample : samples) {
        for (int channel = 0; channel < channelCount; ++channel)
            append<qint16>(
                wav, static_cast<qint16>(std::lround(sample * 32767 / static_cast<float>(channel + 1))));
    }
    return wav;
}

QByteArray encoded(const QByteArray &wav, const QStringList &options, const QString &suffix)
{
    const QTemporaryDir directory;
    const QString from = directory.filePath(QStringLiteral("from.wav"));
    const QString to = directory.filePath(QStringLiteral("to.") + suffix);
    QFile source(from);
    if (!source.open(QIODevice::WriteOnly) || source.write(wav) != wav.size())
        return {};
    source.close();
    const QStringList arguments = QStringList{QStringLiteral("-nostdin"), QStringLiteral("-loglevel"),
                                              QStringLiteral("error"), QStringLiteral("-i"), from} +
                                  options + QStringList{to};
    if (QProcess::execute(QStringLiteral("ffmpeg"), arguments) != 0)
        return {};
    QFile result(to);
    return result.open(QIODevice::ReadOnly) ? result.readAll() : QByteArray();
}

qint64 placeOf(const std::vector<float> &piece, const std::vector<float> &whole, qint64 expected,
               qint64 reach)
{
    double best = -1e300;
    qint64 place = -1;
    for (qint64 at = std::max<qint64>(0, expected - reach); at <= expected + reach; ++at) {
        if (at + qint64(piece.size()) > qint64(whole.size()))
            break;
        double sum = 0;
        for (size_t i = 0; i < piece.size(); ++i)
            sum += static_cast<double>(piece[i]) * static_cast<double>(whole[static_cast<size_t>(at) + i]);
        if (sum > best) {
            best = sum;
            place = at;
        }
    }
    return place;
}

} // namespace earshot::support
