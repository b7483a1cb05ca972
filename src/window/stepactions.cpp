// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/stepactions.h"

#include <QAction>
#include <QMenu>

namespace earshot::window {

using session::Listening;
using session::ListeningPreferences;

StepActions::StepActions(Listening &listening, const ActionScope &scope)
    : ListeningActions(listening, scope)
    , m_short(new ChoiceMenu(QStringLiteral("shortStep"), tr("S&hort step"),
                             timeChoices({1'000, 2'000, 3'000, 5'000, 10'000}), scope.window))
    , m_long(new ChoiceMenu(QStringLiteral("longStep"), tr("Long st&ep"),
                            timeChoices({10'000, 15'000, 30'000, 60'000}), scope.window))
    , m_rewindOnResume(makeAction(scope.window, QStringLiteral("rewindOnResume"),
                                  tr("Go back a second &when playing on"), {}))
{
    m_rewindOnResume->setCheckable(true);
    m_rewindOnResume->setToolTip(tr("After a pause of more than two seconds"));
    connect(m_short, &ChoiceMenu::chosen, this, [this](double ms) {
        m_listening.setPreference(&ListeningPreferences::shortStepMs, qRound64(ms));
    });
    connect(m_long, &ChoiceMenu::chosen, this, [this](double ms) {
        m_listening.setPreference(&ListeningPreferences::longStepMs, qRound64(ms));
    });
    connect(m_rewindOnResume, &QAction::triggered, this, [this](bool rewinds) {
        m_listening.setPreference(&ListeningPreferences::rewindsOnResume, rewinds);
    });
    update();
}

void StepActions::addTo(QMenu &menu) const
{
    menu.addMenu(m_short);
    menu.addMenu(m_long);
    menu.addAction(m_rewindOnResume);
}

void StepActions::update()
{
    m_short->setValue(static_cast<double>(preferences().shortStepMs));
    m_long->setValue(static_cast<double>(preferences().longStepMs));
    m_rewindOnResume->setChecked(preferences().rewindsOnResume);
}

} // namespace earshot::window
