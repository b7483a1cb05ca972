// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/newturnsbutton.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace earshot::views {

NewTurnsButton::NewTurnsButton(QAbstractScrollArea *view) : QPushButton(view), m_view(view)
{
    view->viewport()->installEventFilter(this);
    hide();
}

NewTurnsButton::~NewTurnsButton() = default;

void NewTurnsButton::setCount(int count)
{
    setText(count == 1 ? tr("1 new turn") : tr("%Ln new turns", nullptr, count));
    setVisible(count > 0);
    place();
}

void NewTurnsButton::place()
{
    resize(sizeHint());
    // In the corner where reading ends; the middle belongs to the way back to what is heard.
    const int gap = fontMetrics().height() / 2;
    const QRect room = m_view->viewport()->geometry();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    move(isMirrored ? room.left() + gap : room.right() - width() - gap, room.bottom() - height() - gap);
    raise();
}

bool NewTurnsButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QPushButton::eventFilter(watched, event);
}

} // namespace earshot::views
