// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timestretch.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace earshot::views {

/** What the user drags over a waveform: the play-head, or the ends of a loop. Pixels tell a drag from a
 * click, places are ms of the recording. */
class WaveformDrag final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaveformDrag)

public:
    enum class Kind : quint8 { None, PlayHead, Loop };

    explicit WaveformDrag(QObject *parent);

    void begin(Kind kind, double x, qint64 placeMs);
    void moveTo(double x, qint64 placeMs);
    /** Lets go; emits what came of it. */
    void end();
    /** Nothing comes of it. */
    void cancel();

    [[nodiscard]] Kind kind() const { return m_kind; }
    /** Where the user holds the play-head. */
    [[nodiscard]] std::optional<qint64> heldMs() const;
    /** The loop as it is being drawn. */
    [[nodiscard]] std::optional<TimeStretch> loop() const;

Q_SIGNALS:
    /** heldMs() or loop() has changed. */
    void moved();
    /** The play-head is held here, now and then while it moves. */
    void scrubbed(qint64 placeMs);
    void dropped(qint64 placeMs);
    void loopDrawn(qint64 beginMs, qint64 endMs);
    /** A loop was to be drawn and is too short for one. */
    void loopAbandoned();

private:
    void scrub();

    Kind m_kind = Kind::None;
    double m_fromX = 0;
    double m_x = 0;
    qint64 m_fromMs = 0;
    qint64 m_placeMs = 0;
    QTimer m_scrub; ///< so that a drag asks for a few places, not for every pixel
};

} // namespace earshot::views
