// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/sidesactions.h"

#include "views/listeningtext.h"

#include <QAction>
#include <QMenu>

namespace earshot::window {

using session::CallSides;
using session::Listening;
using session::ListeningPreferences;

SidesActions::SidesActions(Listening &listening, const ActionScope &scope)
    : ListeningActions(listening, scope)
    , m_callerGain(gainMenu(QStringLiteral("callerLoudness"), tr("Loudness of the &caller"), scope.window))
    , m_agentGain(gainMenu(QStringLiteral("agentLoudness"), tr("Loudness of the &agent"), scope.window))
    , m_muteCaller(switchAction(scope, "muteCaller", tr("Mute the ca&ller")))
    , m_muteAgent(switchAction(scope, "muteAgent", tr("Mute the a&gent")))
    , m_swap(switchAction(scope, "swapEars", tr("&Swap ears")))
    , m_mono(switchAction(scope, "mono", tr("&Both sides in both ears")))
    , m_level(switchAction(scope, "level", tr("Bring both sides to the same lo&udness")))
{
    connectSides();
    connectPreferences();
    update();
}

void SidesActions::addTo(QMenu &menu) const
{
    QMenu *sides = menu.addMenu(tr("&Caller and agent"));
    sides->addMenu(m_callerGain);
    sides->addMenu(m_agentGain);
    sides->addActions({m_muteCaller, m_muteAgent});
    sides->addSeparator();
    sides->addActions({m_mono, m_swap, m_level});
}

ChoiceMenu *SidesActions::gainMenu(const QString &name, const QString &title, QWidget *parent) const
{
    QList<ChoiceMenu::Choice> choices;
    for (const double gain : {0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0})
        choices.append({gain, views::percentText(gain, QLocale())});
    return new ChoiceMenu(name, title, choices, parent);
}

QAction *SidesActions::switchAction(const ActionScope &scope, const char *objectName,
                                    const QString &text) const
{
    QAction *action = makeAction(scope.window, QString::fromLatin1(objectName), text, {});
    action->setCheckable(true);
    return action;
}

void SidesActions::connectSides()
{
    const auto change = [this](const auto &apply) {
        CallSides sides = m_listening.sides();
        apply(sides);
        m_listening.setSides(sides);
    };
    connect(m_callerGain, &ChoiceMenu::chosen, this,
            [change](double gain) { change([gain](CallSides &sides) { sides.caller.gain = gain; }); });
    connect(m_agentGain, &ChoiceMenu::chosen, this,
            [change](double gain) { change([gain](CallSides &sides) { sides.agent.gain = gain; }); });
    connect(m_muteCaller, &QAction::triggered, this, [change](bool isMuted) {
        change([isMuted](CallSides &sides) { sides.caller.isMuted = isMuted; });
    });
    connect(m_muteAgent, &QAction::triggered, this, [change](bool isMuted) {
        change([isMuted](CallSides &sides) { sides.agent.isMuted = isMuted; });
    });
    connect(m_swap, &QAction::triggered, this, [change](bool isSwapped) {
        change([isSwapped](CallSides &sides) { sides.isSwapped = isSwapped; });
    });
}

void SidesActions::connectPreferences()
{
    connect(m_mono, &QAction::triggered, this,
            [this](bool isMono) { m_listening.setPreference(&ListeningPreferences::isMono, isMono); });
    connect(m_level, &QAction::triggered, this, [this](bool isLevelled) {
        m_listening.setPreference(&ListeningPreferences::isLevelled, isLevelled);
    });
}

void SidesActions::update()
{
    const CallSides &sides = m_listening.sides();
    m_callerGain->setValue(sides.caller.gain);
    m_agentGain->setValue(sides.agent.gain);
    m_muteCaller->setChecked(sides.caller.isMuted);
    m_muteAgent->setChecked(sides.agent.isMuted);
    m_swap->setChecked(sides.isSwapped);
    m_mono->setChecked(preferences().isMono);
    m_level->setChecked(preferences().isLevelled);
}

} // namespace earshot::window
