// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/listeningactions.h"

namespace earshot::window {

/** How loud the recording is, and where its sound goes. */
class VolumeActions final : public ListeningActions
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VolumeActions)

public:
    /** `listening` must outlive this object. */
    VolumeActions(session::Listening &listening, const ActionScope &scope);

    void addTo(QMenu &menu) const override;

private:
    void update() override;

    QAction *m_louder;
    QAction *m_quieter;
    QAction *m_mute;
};

} // namespace earshot::window
