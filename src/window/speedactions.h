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

class ChoiceMenu;

/** How fast the recording is played. */
class SpeedActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeedActions)

public:
    /** `listening` must outlive this object. */
    SpeedActions(session::Listening &listening, const ActionScope &scope);

    void addTo(QMenu &menu) const;
    /** The presets and the steps. */
    [[nodiscard]] QMenu *menu() const;

private:
    void update();

    session::Listening &m_listening;
    QAction *m_slower;
    QAction *m_faster;
    QAction *m_toggle;
    ChoiceMenu *m_speeds;
};

} // namespace earshot::window
