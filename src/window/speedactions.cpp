// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/speedactions.h"

#include "settings/keys.h"
#include "settings/speedpresets.h"
#include "views/listeningtext.h"

#include <QAction>
#include <QWidget>

#include <utility>

namespace earshot::window {

using session::Listening;

namespace {

QList<ChoiceMenu::Choice> speedChoices(const QString &presets)
{
    QList<ChoiceMenu::Choice> choices;
    QList<double> speeds = settings::speedPresetsOf(presets);
    if (speeds.isEmpty()) // an administrator has slipped
        speeds = settings::speedPresetsOf(settings::usualOf(settings::SpeedPresets));
    for (const double speed : std::as_const(speeds))
        choices.append({speed, views::speedText(speed, QLocale())});
    return choices;
}

} // namespace

SpeedActions::SpeedActions(Listening &listening, const ActionScope &scope)
    : ListeningActions(listening, scope)
    , m_slower(
          makePaneAction(scope, QStringLiteral("slower"), tr("&Slower"), QKeySequence(Qt::Key_BracketLeft)))
    , m_faster(
          makePaneAction(scope, QStringLiteral("faster"), tr("&Faster"), QKeySequence(Qt::Key_BracketRight)))
    , m_toggle(makePaneAction(scope, QStringLiteral("toggleSpeed"), {}, QKeySequence(Qt::Key_Backspace)))
    , m_speeds(new ChoiceMenu(QStringLiteral("speed"), tr("&Speed"), {}, scope.window))
{
    m_speeds->addSeparator();
    m_speeds->addActions({m_slower, m_faster, m_toggle});
    m_toggle->setAutoRepeat(false);
    connect(m_slower, &QAction::triggered, &m_listening, [this] { m_listening.stepSpeed(-1); });
    connect(m_faster, &QAction::triggered, &m_listening, [this] { m_listening.stepSpeed(1); });
    connect(m_toggle, &QAction::triggered, &m_listening, &Listening::toggleSpeed);
    connect(m_speeds, &ChoiceMenu::chosen, &m_listening, &Listening::setSpeed);
    update();
}

void SpeedActions::addTo(QMenu &menu) const
{
    menu.addMenu(m_speeds);
}

QMenu *SpeedActions::menu() const
{
    return m_speeds;
}

void SpeedActions::update()
{
    const QString &presets = preferences().speedPresets;
    if (std::exchange(m_presets, presets) != presets)
        m_speeds->setChoices(speedChoices(presets));
    m_speeds->setValue(preferences().speed);
    m_slower->setEnabled(preferences().speed > playback::PlaybackSettings::MinimumSpeed);
    m_faster->setEnabled(preferences().speed < playback::PlaybackSettings::MaximumSpeed);
    const double other = preferences().speed == 1 ? preferences().otherSpeed : 1;
    m_toggle->setText(tr("&Back to %1").arg(views::speedText(other, QLocale())));
}

} // namespace earshot::window
