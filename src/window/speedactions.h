// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/listeningactions.h"

namespace earshot::window {

/** How fast the recording is played. */
class SpeedActions final : public ListeningActions
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeedActions)

public:
    /** `listening` must outlive this object. */
    SpeedActions(session::Listening &listening, const ActionScope &scope);

    void addTo(QMenu &menu) const override;
    /** The presets and the steps. */
    [[nodiscard]] QMenu *menu() const;

private:
    void update() override;

    QAction *m_slower;
    QAction *m_faster;
    QAction *m_toggle;
    ChoiceMenu *m_speeds;
    QString m_presets; ///< text of what the menu offers
};

} // namespace earshot::window
