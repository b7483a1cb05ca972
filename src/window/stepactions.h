// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/listeningactions.h"

namespace earshot::window {

/** How far the steps go, and whether playing on after a pause goes back a little. */
class StepActions final : public ListeningActions
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepActions)

public:
    /** `listening` must outlive this object. */
    StepActions(session::Listening &listening, const ActionScope &scope);

    void addTo(QMenu &menu) const override;

private:
    void update() override;

    ChoiceMenu *m_short;
    ChoiceMenu *m_long;
    QAction *m_rewindOnResume;
};

} // namespace earshot::window
