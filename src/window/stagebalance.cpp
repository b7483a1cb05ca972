// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/stagebalance.h"

#include <QEvent>
#include <QSplitter>

#include <algorithm>

namespace earshot::window {

namespace {

/** Lines of text below which the panes get what the waveform can spare. */
constexpr int LinesToRead = 24;

} // namespace

StageBalance::StageBalance(QSplitter *stage) : QObject(stage), m_stage(*stage)
{
    m_stage.installEventFilter(this);
    m_stage.widget(1)->installEventFilter(this);
    connect(stage, &QSplitter::splitterMoved, this, [this] { m_isUsers = true; });
}

bool StageBalance::eventFilter(QObject *watched, QEvent *event)
{
    // Shown and hidden as recordings come and go.
    const bool isOther = event->type() == QEvent::Show && watched != &m_stage;
    if (isOther || (event->type() == QEvent::Resize && watched == &m_stage)) {
        share();
    }
    return QObject::eventFilter(watched, event);
}

void StageBalance::share()
{
    const QWidget *waveform = m_stage.widget(1);
    if (m_isUsers || waveform->isHidden()) {
        return;
    }
    const int whole = m_stage.height() - m_stage.handleWidth();
    const int wanted = m_stage.fontMetrics().height() * LinesToRead;
    const int least = waveform->minimumSizeHint().height();
    const int comfortable = std::max(least, waveform->sizeHint().height());
    const int low = std::clamp(whole - wanted, least, comfortable);
    m_stage.setSizes({whole - low, low});
}

} // namespace earshot::window
