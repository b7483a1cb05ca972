// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/outputmenu.h"

#include "base/visibletext.h"
#include "playback/audioplayer.h"
#include "session/listening.h"

#include <QAction>
#include <QActionGroup>

#include <algorithm>

namespace earshot::window {

using session::Listening;

OutputMenu::OutputMenu(const playback::AudioPlayer &player, Listening &listening, QWidget *parent)
    : QMenu(tr("Sound &output"), parent)
    , m_player(player)
    , m_listening(listening)
    , m_group(new QActionGroup(this))
{
    setObjectName(QStringLiteral("outputMenu"));
    connect(m_group, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_listening.setPreference(&session::ListeningPreferences::output, action->data().toString());
    });
    connect(&m_player, &playback::AudioPlayer::soundChanged, this, &OutputMenu::list);
    connect(&m_listening, &Listening::changed, this, &OutputMenu::mark);
    list();
}

void OutputMenu::list()
{
    clear(); // deletes the actions, which leave their group
    addOutput({}, tr("&System default"));
    addSeparator();
    const auto outputs = m_player.outputs();
    for (const playback::OutputDevice &output : outputs)
        addOutput(output.id, output.name);
    const QString &wanted = m_listening.preferences().output;
    const bool isThere =
        wanted.isEmpty() || std::any_of(outputs.begin(), outputs.end(),
                                        [&wanted](const auto &output) { return output.id == wanted; });
    if (!isThere)
        addOutput(wanted, tr("The chosen one (not connected)"));
    mark();
}

void OutputMenu::addOutput(const QString &id, const QString &name)
{
    // A name comes from whatever is plugged in: its "&" is none of ours.
    QAction *action = addAction(
        id.isEmpty()
            ? name
            : base::visibleText(name, base::TextForm::SingleLine).replace(u'&', QStringLiteral("&&")));
    action->setData(id);
    action->setCheckable(true);
    m_group->addAction(action);
}

void OutputMenu::mark()
{
    for (QAction *action : m_group->actions())
        action->setChecked(action->data().toString() == m_listening.preferences().output);
}

} // namespace earshot::window
