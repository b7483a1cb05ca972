// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/backtonowbutton.h"

#include "views/controltip.h"
#include "views/icons.h"

#include <QEvent>

namespace earshot::views {

namespace {

constexpr int GapPx = 10;

} // namespace

BackToNowButton::BackToNowButton(QWidget &view) : QPushButton(tr("Back to now"), &view), m_view(view)
{
    setObjectName(QStringLiteral("backToNowButton"));
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the view
    setShortcutShown({});
    updateIcon();
    m_view.installEventFilter(this);
    hide();
}

void BackToNowButton::setShortcutShown(const QKeySequence &shortcut)
{
    const QString words = tr("Scroll to the turn that is heard, and follow the recording again");
    setToolTip(withKey(words, shortcut));
}

bool BackToNowButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QPushButton::eventFilter(watched, event);
}

void BackToNowButton::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    place();
}

void BackToNowButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
    else if (event->type() == QEvent::FontChange)
        place();
}

void BackToNowButton::place()
{
    resize(sizeHint());
    move((m_view.width() - width()) / 2, m_view.height() - height() - GapPx);
    raise();
}

void BackToNowButton::updateIcon()
{
    setIcon(views::icon(QStringLiteral("current-location"), palette()));
}

} // namespace earshot::views
