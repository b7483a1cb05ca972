// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/edgedstyle.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace earshot::preferences {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/** Half way from the field to what is written in it. */
QColor edgeColour(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    return {(base.red() + text.red()) / 2, (base.green() + text.green()) / 2,
            (base.blue() + text.blue()) / 2};
}

void drawEdge(const QStyleOption &option, const QRect &place, bool isRound, QPainter &painter)
{
    // That of what has the focus is Fusion's, and bright.
    if (!isDark(option.palette) || (isRound && option.state.testFlag(QStyle::State_HasFocus))) {
        return;
    }
    painter.save();
    painter.setPen(edgeColour(option.palette));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(edge, isRound ? 2 : 0, isRound ? 2 : 0);
    painter.restore();
}

} // namespace

EdgedStyle::EdgedStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

EdgedStyle::~EdgedStyle() = default;

void EdgedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_FrameLineEdit) {
        drawEdge(*option, option->rect, element == PE_FrameLineEdit, *painter);
    }
}

void EdgedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox) {
        drawEdge(*option, option->rect.adjusted(0, 1, 0, -1), true, *painter);
    }
}

int EdgedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *more) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0
                                                       : QProxyStyle::styleHint(hint, option, widget, more);
}

} // namespace earshot::preferences
