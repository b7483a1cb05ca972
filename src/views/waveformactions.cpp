// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformactions.h"

#include "views/waveformbar.h"
#include "views/waveformwords.h"

#include <QAction>
#include <QMenu>

namespace earshot::views {

namespace {

constexpr double ZoomStep = 2;

QAction *makeAction(QWidget &owner, const QString &objectName, const QString &text)
{
    auto *action = new QAction(text, &owner);
    action->setObjectName(objectName);
    action->setShortcutContext(Qt::WidgetShortcut);
    owner.addAction(action);
    return action;
}

} // namespace

WaveformActions::WaveformActions(WaveformBar &bar)
    : QObject(&bar)
    , m_bar(bar)
    , m_zoomIn(makeAction(bar, QStringLiteral("waveformZoomIn"), tr("&Zoom in")))
    , m_zoomOut(makeAction(bar, QStringLiteral("waveformZoomOut"), tr("Zoom &out")))
    , m_zoomWhole(makeAction(bar, QStringLiteral("waveformZoomWhole"), tr("The who&le recording")))
    , m_clearLoop(makeAction(bar, QStringLiteral("waveformClearLoop"), tr("&End the loop")))
{
    m_zoomIn->setShortcuts(QKeySequence::ZoomIn);
    m_zoomOut->setShortcuts(QKeySequence::ZoomOut);
    m_zoomWhole->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    m_clearLoop->setEnabled(false);
    connect(m_zoomIn, &QAction::triggered, &bar, [&bar] { bar.zoom(ZoomStep); });
    connect(m_zoomOut, &QAction::triggered, &bar, [&bar] { bar.zoom(1 / ZoomStep); });
    connect(m_zoomWhole, &QAction::triggered, &bar, &WaveformBar::zoomToWhole);
    connect(m_clearLoop, &QAction::triggered, &bar, &WaveformBar::loopClearRequested);
    for (const WaveformLane lane : AllWaveformLanes) {
        QAction *action =
            makeAction(bar, QStringLiteral("waveformLane.") + laneKey(lane), laneMenuText(lane));
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, &bar, [&bar, lane](bool shown) { bar.setLaneShown(lane, shown); });
        m_lanes[static_cast<size_t>(lane)] = action;
    }
    connect(&bar, &WaveformBar::lanesChanged, this, &WaveformActions::showLanes);
    showLanes();
}

void WaveformActions::addTo(QMenu &menu) const
{
    for (QAction *lane : m_lanes) {
        menu.addAction(lane);
    }
    menu.addSeparator();
    menu.addActions({m_zoomIn, m_zoomOut, m_zoomWhole});
    menu.addSeparator();
    menu.addAction(m_clearLoop);
}

void WaveformActions::setLoop(bool isSet)
{
    m_clearLoop->setEnabled(isSet);
}

void WaveformActions::showLanes()
{
    for (const WaveformLane lane : AllWaveformLanes) {
        QAction *action = m_lanes[static_cast<size_t>(lane)];
        const QString text = laneMenuText(lane);
        action->setChecked(m_bar.lanes().isShown(lane));
        // An empty lane takes no room; the menu says that there is nothing in it.
        action->setText(m_bar.lanes().isEmpty(lane) ? tr("%1 (none)").arg(text) : text);
    }
}

} // namespace earshot::views
