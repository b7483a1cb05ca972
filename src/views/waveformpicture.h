// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QRectF>
#include <QSize>

#include <functional>

class QPainter;

namespace earshot::views {

/** A picture of a widget that is painted anew only where it no longer holds, from left to right. */
class WaveformPicture final
{
public:
    using Paint = std::function<void(QPainter &painter, const QRectF &clip)>;

    /** Nothing of it holds any more. */
    void invalidate();
    /** What lies in [left, right] no longer holds, in device-independent pixels. */
    void invalidate(double left, double right);
    /** The picture, after `paint` has mended it; `paint` must cover all of `clip`. */
    [[nodiscard]] const QPixmap &mended(const QSize &size, qreal devicePixelRatio, const Paint &paint);

private:
    QPixmap m_pixmap;
    bool m_isInvalid = true; ///< all of it
    double m_left = 0;       ///< of what is to be mended; nothing when it is not below m_right
    double m_right = 0;
};

} // namespace earshot::views
