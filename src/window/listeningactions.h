// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/listening.h"
#include "window/actionfactory.h"
#include "window/choicemenu.h"

#include <QObject>

#include <initializer_list>

class QAction;
class QMenu;

namespace earshot::window {

/** A group of actions that change how the recording is listened to, and show it. */
class ListeningActions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListeningActions)

public:
    virtual void addTo(QMenu &menu) const = 0;

protected:
    /** `listening` must outlive this object. */
    ListeningActions(session::Listening &listening, const ActionScope &scope);

    /** Shows what is in force, when it has changed; each group calls it once itself, when it is complete. */
    virtual void update() = 0;

    [[nodiscard]] const session::ListeningPreferences &preferences() const
    {
        return m_listening.preferences();
    }
    /** Values in seconds, for a menu. */
    [[nodiscard]] static QList<ChoiceMenu::Choice> timeChoices(std::initializer_list<int> timesMs);

    session::Listening &m_listening;
};

} // namespace earshot::window
