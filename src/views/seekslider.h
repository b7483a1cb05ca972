// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace earshot::views {

/**
 * The place in a recording, in ms. A click jumps there; the arrow keys go 5 s, the page keys 10 s, Home and
 * End to the ends. Time runs from left to right in every language, as on other players. A new position from
 * outside does not move the handle while the user holds it.
 */
class SeekSlider final : public QSlider
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeekSlider)

public:
    explicit SeekSlider(QWidget *parent = nullptr);

    /** Where the player is; while the user drags, positionShownMs() is elsewhere. */
    void setPositionMs(qint64 positionMs);
    /** Length of the recording; 0 when it is not known. */
    void setLengthMs(qint64 lengthMs);
    [[nodiscard]] qint64 positionShownMs() const { return sliderPosition(); }
    [[nodiscard]] qint64 lengthMs() const { return maximum(); }
    /** The position in words: "0:30 of 2:00". */
    [[nodiscard]] QString positionText() const;

    /** What the user's keys do: shows this place, within the recording, and asks for it. */
    void seek(qint64 positionMs);

Q_SIGNALS:
    /** The user wants to hear this place. */
    void seekRequested(qint64 positionMs);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] int valueAt(int x) const;
};

} // namespace earshot::views
