// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openevents.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace earshot::app {

OpenEvents::OpenEvents(QCoreApplication &application)
{
    application.installEventFilter(this);
}

bool OpenEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen) {
        return QObject::eventFilter(watched, event);
    }
    const auto *open = static_cast<QFileOpenEvent *>(event);
    Q_EMIT openRequested(open->file().isEmpty() ? open->url().toString(QUrl::FullyEncoded) : open->file());
    return true;
}

} // namespace earshot::app
