// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace earshot::playback {

class RenderedSound;

/**
 * Presents rendered sound as a Core Audio Format file to a media player. The file tells no length; where the
 * sound ends, it ends. In the thread of the device a read never waits, in others it does until
 * the sound is there or abandoned.
 */
class RenderedSoundDevice final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenderedSoundDevice)

public:
    /** `sound` must have begun. */
    explicit RenderedSoundDevice(std::shared_ptr<RenderedSound> sound, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override;
    [[nodiscard]] bool atEnd() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    std::shared_ptr<RenderedSound> m_sound;
    QByteArray m_header;
};

} // namespace earshot::playback
