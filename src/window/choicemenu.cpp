// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/choicemenu.h"

#include <QAction>
#include <QActionGroup>

#include <cmath>
#include <limits>

namespace earshot::window {

namespace {

constexpr double SameValue = 1e-6;

} // namespace

ChoiceMenu::ChoiceMenu(const QString &name, const QString &title, const QList<Choice> &choices,
                       QWidget *parent)
    : QMenu(title, parent)
    , m_name(name)
    , m_group(new QActionGroup(this))
    , m_value(std::numeric_limits<double>::quiet_NaN())
{
    setObjectName(name + QStringLiteral("Menu"));
    m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional); // none may be marked
    setChoices(choices);
    connect(m_group, &QActionGroup::triggered, this, [this](const QAction *action) {
        const double value = action->data().toDouble();
        Q_EMIT chosen(value);
        setValue(value); // a second click on it does not take the mark away
    });
}

void ChoiceMenu::setChoices(const QList<Choice> &choices)
{
    qDeleteAll(m_group->actions());
    QAction *below = actions().value(0);
    for (const Choice &choice : choices) {
        auto *action = new QAction(choice.text, m_group);
        action->setObjectName(m_name + QString::number(choice.value));
        action->setData(choice.value);
        action->setCheckable(true);
        insertAction(below, action);
    }
    setValue(m_value);
}

void ChoiceMenu::setValue(double value)
{
    m_value = value;
    for (QAction *action : m_group->actions())
        action->setChecked(std::abs(action->data().toDouble() - value) < SameValue);
}

} // namespace earshot::window
