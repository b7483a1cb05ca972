// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/listeningactions.h"

namespace earshot::window {

/** Which silences are shortened. */
class SilenceActions final : public ListeningActions
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SilenceActions)

public:
    /** `listening` must outlive this object. */
    SilenceActions(session::Listening &listening, const ActionScope &scope);

    void addTo(QMenu &menu) const override;
    /** What belongs to skipping, beside the switch itself. */
    [[nodiscard]] QMenu *menu() const { return m_menu; }

private:
    template <typename Value>
    void set(Value playback::SilenceSettings::*field, Value value);
    void fillMenu();
    void update() override;

    QAction *m_skip;
    QAction *m_keepThinking;
    QMenu *m_menu;
    ChoiceMenu *m_longerThan;
    ChoiceMenu *m_kept;
    ChoiceMenu *m_threshold;
};

} // namespace earshot::window
