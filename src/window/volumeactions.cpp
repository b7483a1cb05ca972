// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/volumeactions.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace earshot::window {

using session::Listening;

VolumeActions::VolumeActions(Listening &listening, const ActionScope &scope)
    : ListeningActions(listening, scope)
    , m_louder(makeAction(scope.window, QStringLiteral("louder"), tr("Lou&der"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)))
    , m_quieter(makeAction(scope.window, QStringLiteral("quieter"), tr("&Quieter"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)))
    , m_mute(
          makeAction(scope.window, QStringLiteral("mute"), tr("&Mute"), QKeySequence(Qt::CTRL | Qt::Key_M)))
{
    m_mute->setCheckable(true);
    m_mute->setAutoRepeat(false);
    connect(m_louder, &QAction::triggered, &m_listening, [this] { m_listening.stepVolume(1); });
    connect(m_quieter, &QAction::triggered, &m_listening, [this] { m_listening.stepVolume(-1); });
    connect(m_mute, &QAction::triggered, &m_listening, &Listening::setMuted);
    update();
}

void VolumeActions::addTo(QMenu &menu) const
{
    menu.addActions({m_louder, m_quieter, m_mute});
}

void VolumeActions::update()
{
    m_mute->setChecked(m_listening.isMuted());
}

} // namespace earshot::window
