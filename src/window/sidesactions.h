// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/listeningactions.h"

namespace earshot::window {

/** How caller and agent are heard beside each other. */
class SidesActions final : public ListeningActions
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidesActions)

public:
    /** `listening` must outlive this object. */
    SidesActions(session::Listening &listening, const ActionScope &scope);

    void addTo(QMenu &menu) const override;

private:
    [[nodiscard]] ChoiceMenu *gainMenu(const QString &name, const QString &title, QWidget *parent) const;
    [[nodiscard]] QAction *switchAction(const ActionScope &scope, const char *objectName,
                                        const QString &text) const;
    void connectSides();
    void connectPreferences();
    void update() override;

    ChoiceMenu *m_callerGain;
    ChoiceMenu *m_agentGain;
    QAction *m_muteCaller;
    QAction *m_muteAgent;
    QAction *m_swap;
    QAction *m_mono;
    QAction *m_level;
};

} // namespace earshot::window
