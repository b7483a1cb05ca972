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

/** How far the steps go, and whether playing on after a pause goes back a little. */
class StepActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepActions)

public:
    /** `listening` must outlive this object. */
    StepActions(session::Listening &listening, const ActionScope &scope);

    void addTo(QMenu &menu) const;

private:
    void update();

    session::Listening &m_listening;
    ChoiceMenu *m_short;
    ChoiceMenu *m_long;
    QAction *m_rewindOnResume;
};

} // namespace earshot::window
