// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformpicture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace earshot::views {

void WaveformPicture::invalidate()
{
    m_isInvalid = true;
}

void WaveformPicture::invalidate(double left, double right)
{
    const bool isClean = !(m_left < m_right);
    m_left = isClean ? left : std::min(m_left, left);
    m_right = isClean ? right : std::max(m_right, right);
}

const QPixmap &WaveformPicture::mended(const QSize &size, qreal devicePixelRatio, const Paint &paint)
{
    const QSize pixels(static_cast<int>(std::ceil(size.width() * devicePixelRatio)),
                       static_cast<int>(std::ceil(size.height() * devicePixelRatio)));
    if (m_pixmap.size() != pixels || m_pixmap.devicePixelRatio() != devicePixelRatio) {
        m_pixmap = QPixmap(pixels);
        m_pixmap.setDevicePixelRatio(devicePixelRatio);
        m_isInvalid = true;
    }
    QRectF clip(0, 0, size.width(), size.height());
    if (!m_isInvalid) {
        const double left = std::floor(m_left);
        clip &= QRectF(left, 0, std::ceil(m_right) - left, size.height());
    }
    if (!pixels.isEmpty() && (m_isInvalid || m_left < m_right) && !clip.isEmpty()) {
        QPainter painter(&m_pixmap);
        painter.setClipRect(clip);
        paint(painter, clip);
    }
    m_isInvalid = false;
    m_left = m_right = 0;
    return m_pixmap;
}

} // namespace earshot::views
