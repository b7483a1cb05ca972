// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace earshot::views {

/**
 * The icons of resources/icons in the colours of a palette: button text, dimmed when disabled. An icon keeps
 * the colours it was made with, so ask again on QEvent::PaletteChange. Sharp at every size and device pixel
 * ratio.
 * @param name file name without ".svg"; an unknown name gives a null icon.
 */
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);

/** One such icon, `size` logical pixels square, in one colour. */
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

/** Paints one such icon into the middle of `target`, as large as fits. */
void paintIcon(QPainter *painter, const QString &name, const QRect &target, const QColor &color);

} // namespace earshot::views
