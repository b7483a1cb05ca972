// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/actionfactory.h"

#include <QObject>

class QAction;
class QMenu;

namespace earshot::session {
class Listening;
struct CallSides;
} // namespace earshot::session

namespace earshot::window {

class ChoiceMenu;

/** How caller and agent are heard beside each other. */
class SidesActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidesActions)

public:
    /** `listening` must outlive this object. */
    SidesActions(session::Listening &listening, const ActionScope &scope);

    void addTo(QMenu &menu) const;

private:
    [[nodiscard]] ChoiceMenu *gainMenu(const QString &title, QWidget *parent) const;
    [[nodiscard]] QAction *switchAction(const ActionScope &scope, const char *objectName,
                                        const QString &text) const;
    void connectSides();
    void connectPreferences();
    void update();

    session::Listening &m_listening;
    ChoiceMenu *m_callerGain;
    ChoiceMenu *m_agentGain;
    QAction *m_muteCaller;
    QAction *m_muteAgent;
    QAction *m_swap;
    QAction *m_mono;
    QAction *m_level;
};

} // namespace earshot::window
