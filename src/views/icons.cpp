// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

// Q_INIT_RESOURCE must stand outside a namespace; a static library's resources are not found without it.
static void initIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace earshot::views {

namespace {

/** The text of an icon; empty for an unknown name. */
QByteArray svgText(const QString &name)
{
    static const bool initialised = [] {
        initIconResource();
        return true;
    }();
    Q_UNUSED(initialised)
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Draws an icon in the colours of a palette at whatever size is asked for. */
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, const QPalette &palette) : m_name(std::move(name)), m_palette(palette) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        paintIcon(painter, m_name, rect, color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return iconPixmap(m_name, color(mode), qMin(size.width(), size.height()), 1.0);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_palette); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return m_palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return m_palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
    QPalette m_palette;
};

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    return svgText(name).isEmpty() ? QIcon() : QIcon(new TintedIconEngine(name, palette));
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("earshot/%1/%2/%3/%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(QSizeF(size * devicePixelRatio, size * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QByteArray svg = svgText(name);
    if (!svg.isEmpty()) {
        // QtSvg draws currentColor black.
        svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        const QRectF whole(0, 0, size, size);
        renderer.render(&painter, whole);
        // Opacity afterwards and over all: strokes that cross must not show through each other.
        painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
        painter.fillRect(whole, QColor(0, 0, 0, color.alpha()));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter *painter, const QString &name, const QRect &target, const QColor &color)
{
    const int size = qMin(target.width(), target.height());
    QRect square(0, 0, size, size);
    square.moveCenter(target.center());
    painter->drawPixmap(square, iconPixmap(name, color, size, painter->device()->devicePixelRatioF()));
}

} // namespace earshot::views
