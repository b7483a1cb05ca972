// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findticks.h"

#include "views/tones.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace earshot::views {

FindTicks::FindTicks(QWidget *parent) : QScrollBar(Qt::Vertical, parent)
{}

FindTicks::~FindTicks() = default;

void FindTicks::setTicks(const std::vector<double> &places, double current)
{
    if (m_places != places || m_current != current) {
        m_places = places;
        m_current = current;
        update();
    }
}

QRect FindTicks::groove() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
}

void FindTicks::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    if (m_places.empty()) {
        return;
    }
    QPainter painter(this);
    const QRect room = groove();
    const Tones tones = Tones::of(palette());
    const auto yOf = [&room](double place) { return room.top() + qRound(place * (room.height() - 1)); };
    int last = room.top() - 1;
    for (const double place : m_places) { // no more ticks than pixels
        if (const int y = yOf(place); y > last) {
            painter.fillRect(QRect(room.left() + room.width() / 4, y, room.width() / 2, 1), tones.warning);
            last = y + 1;
        }
    }
    if (m_current >= 0) {
        painter.fillRect(QRect(room.left(), yOf(m_current) - 1, room.width(), 3), tones.ring);
    }
}

} // namespace earshot::views
