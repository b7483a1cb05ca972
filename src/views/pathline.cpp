// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pathline.h"

#include "views/isolatedtext.h"
#include "views/plaintext.h"
#include "views/tones.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace earshot::views {

namespace {

constexpr int Padding = 4;
constexpr qsizetype LongestShown = 1'000;

} // namespace

PathLine::PathLine(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_path);
        say(tr("Copied"));
    });
    setPath({});
}

void PathLine::setPath(const QString &path)
{
    m_path = path;
    m_shown = oneLine(path, LongestShown);
    setEnabled(!path.isEmpty());
    setAccessibleName(path.isEmpty() ? tr("No row is selected") : tr("Path: %1").arg(m_shown));
    setToolTip(path.isEmpty() ? QString() : plainToolTip(tr("Copy %1").arg(path)));
    update();
}

void PathLine::say(const QString &sentence)
{
    m_shown = sentence;
    setAccessibleName(sentence);
    update();
}

QSize PathLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() + 2 * Padding};
}

void PathLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
    painter.setPen(underMouse() && isEnabled() ? Tones::of(palette()).link
                                               : palette().color(QPalette::WindowText));
    const QString shown = fontMetrics().elidedText(m_shown, Qt::ElideMiddle, inner.width());
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, isolatedCode(shown));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace earshot::views
