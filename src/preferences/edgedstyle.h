// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace earshot::preferences {

/** Fusion, but seen in dark windows too: its own edges of fields and boxes are darker than the window, and
 * the icons of its dialogs are black. */
class EdgedStyle : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EdgedStyle)

public:
    EdgedStyle();
    ~EdgedStyle() override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override;
};

} // namespace earshot::preferences
