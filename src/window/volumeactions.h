// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/actionfactory.h"

#include <QObject>

class QAction;
class QMenu;

namespace earshot::session {
class Listening;
}

namespace earshot::window {

/** How loud the recording is, and where its sound goes. */
class VolumeActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VolumeActions)

public:
    /** `listening` must outlive this object. */
    VolumeActions(session::Listening &listening, const ActionScope &scope);

    void addTo(QMenu &menu) const;

private:
    void update();

    session::Listening &m_listening;
    QAction *m_louder;
    QAction *m_quieter;
    QAction *m_mute;
};

} // namespace earshot::window
