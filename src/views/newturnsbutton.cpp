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
    const QRect room = m_view->viewport()->geometry();
    move(room.center().x() - width() / 2, room.bottom() - height() - fontMetrics().height() / 2);
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
