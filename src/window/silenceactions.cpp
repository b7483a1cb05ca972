// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/silenceactions.h"

#include <QAction>
#include <QMenu>

namespace earshot::window {

using playback::SilenceSettings;
using session::Listening;

namespace {

QList<ChoiceMenu::Choice> thresholdChoices()
{
    return {{-60, SilenceActions::tr("&Hardly anything (−60 dB)")},
            {-45, SilenceActions::tr("A &quiet line (−45 dB)")},
            {-35, SilenceActions::tr("A &noisy line (−35 dB)")}};
}

} // namespace

SilenceActions::SilenceActions(Listening &listening, const ActionScope &scope)
    : ListeningActions(listening, scope)
    , m_skip(
          makePaneAction(scope, QStringLiteral("skipSilence"), tr("S&kip silence"), QKeySequence(Qt::Key_S)))
    , m_keepThinking(
          makeAction(scope.window, QStringLiteral("keepThinking"), tr("&Keep the agent's thinking time"), {}))
    , m_menu(new QMenu(tr("S&ilence"), scope.window))
    , m_longerThan(new ChoiceMenu(QStringLiteral("silenceLongerThan"), tr("Skip when &longer than"),
                                  timeChoices({500, 700, 1000, 2000, 3000}), m_menu))
    , m_kept(new ChoiceMenu(QStringLiteral("silenceKept"), tr("Leave o&f it"),
                            timeChoices({100, 200, 300, 500, 1000}), m_menu))
    , m_threshold(
          new ChoiceMenu(QStringLiteral("silenceBelow"), tr("Take as &silence"), thresholdChoices(), m_menu))
{
    m_skip->setCheckable(true);
    m_skip->setAutoRepeat(false);
    m_keepThinking->setCheckable(true);
    fillMenu();
    connect(m_skip, &QAction::triggered, this,
            [this](bool isSkipped) { set(&SilenceSettings::isSkipped, isSkipped); });
    connect(m_keepThinking, &QAction::triggered, this,
            [this](bool keeps) { set(&SilenceSettings::keepsThinking, keeps); });
    connect(m_longerThan, &ChoiceMenu::chosen, this,
            [this](double ms) { set(&SilenceSettings::longerThanMs, qRound64(ms)); });
    connect(m_kept, &ChoiceMenu::chosen, this,
            [this](double ms) { set(&SilenceSettings::keptMs, qRound64(ms)); });
    connect(m_threshold, &ChoiceMenu::chosen, this,
            [this](double decibel) { set(&SilenceSettings::thresholdDb, decibel); });
    update();
}

void SilenceActions::fillMenu()
{
    m_menu->setObjectName(QStringLiteral("silenceMenu"));
    m_menu->addAction(m_keepThinking);
    m_menu->addMenu(m_longerThan);
    m_menu->addMenu(m_kept);
    m_menu->addMenu(m_threshold);
}

void SilenceActions::addTo(QMenu &menu) const
{
    menu.addAction(m_skip);
    menu.addMenu(m_menu);
}

template <typename Value>
void SilenceActions::set(Value SilenceSettings::*field, Value value)
{
    SilenceSettings wanted = preferences().silence;
    wanted.*field = value;
    m_listening.setPreference(&session::ListeningPreferences::silence, wanted);
}

void SilenceActions::update()
{
    const SilenceSettings &silence = preferences().silence;
    m_skip->setChecked(silence.isSkipped);
    m_keepThinking->setChecked(silence.keepsThinking);
    m_longerThan->setValue(static_cast<double>(silence.longerThanMs));
    m_kept->setValue(static_cast<double>(silence.keptMs));
    m_threshold->setValue(silence.thresholdDb);
}

} // namespace earshot::window
