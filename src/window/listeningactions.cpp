// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/listeningactions.h"

#include "views/listeningtext.h"

#include <QLocale>
#include <QWidget>

namespace earshot::window {

ListeningActions::ListeningActions(session::Listening &listening, const ActionScope &scope)
    : QObject(scope.window), m_listening(listening)
{
    connect(&m_listening, &session::Listening::changed, this, [this] { update(); });
}

QList<ChoiceMenu::Choice> ListeningActions::timeChoices(std::initializer_list<int> timesMs)
{
    QList<ChoiceMenu::Choice> choices;
    for (const int ms : timesMs)
        choices.append({static_cast<double>(ms), views::secondsText(ms, QLocale())});
    return choices;
}

} // namespace earshot::window
