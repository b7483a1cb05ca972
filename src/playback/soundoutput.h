// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace earshot::playback {

class RenderedSound;

/** Lets rendered sound be heard, or, where there is no sound device, lets time pass. */
class SoundOutput : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoundOutput)

public:
    explicit SoundOutput(QObject *parent = nullptr) : QObject(parent) {}

    /** Plays `sound` from its beginning on, in place of the former one, which may be abandoned already. */
    virtual void start(std::shared_ptr<RenderedSound> sound) = 0;
    /** Falls silent. The sound must have been abandoned, so that nothing waits for it. */
    virtual void stop() = 0;
    /** How much of the sound has been heard since start(), in ms; good to some 50 ms. May go on behind the
     * end. */
    [[nodiscard]] virtual double playedMs() const = 0;
    /** 0 is silent, 1 as rendered. Heard at once. */
    virtual void setVolume(double volume) = 0;

Q_SIGNALS:
    /** It plays no further: behind the end of the sound, or for a reason of its own. */
    void stopped(const QString &reason);
};

} // namespace earshot::playback
