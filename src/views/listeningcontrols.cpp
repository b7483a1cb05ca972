// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/listeningcontrols.h"

#include "base/clocktime.h"
#include "views/controltip.h"
#include "views/gainslider.h"
#include "views/icons.h"
#include "views/isolatedtext.h"
#include "views/listeningtext.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace earshot::views {

namespace {

constexpr QSize IconSize(20, 20);
constexpr int VolumeWidthPx = 110;
constexpr int LeastVolumeWidthPx = 48;

} // namespace

ListeningControls::ListeningControls(QWidget *parent)
    : QWidget(parent), m_volume(new GainSlider(this)), m_panel(new SidesPanel(this))
{
    setLayoutDirection(Qt::LeftToRight);
    m_panel->setLayoutDirection(QApplication::layoutDirection());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    m_speed = addButton("speedButton", false);
    m_silence = addButton("silenceButton", true);
    m_loop = addButton("loopButton", true);
    m_sides = addButton("sidesButton", true);
    m_follow = addButton("followButton", true);
    m_mute = addButton("muteButton", true);
    m_volume->setObjectName(QStringLiteral("volumeSlider"));
    m_volume->setMinimumWidth(LeastVolumeWidthPx);
    m_volume->setMaximumWidth(VolumeWidthPx);
    row->addWidget(m_volume, 1);
    setTabOrder(m_mute, m_volume); // as they stand
    m_speed->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    connectWishes();
    updateIcons();
    updateTexts();
}

QToolButton *ListeningControls::addButton(const char *objectName, bool isCheckable)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoRaise(true);
    button->setIconSize(IconSize);
    button->setCheckable(isCheckable);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the transcript
    layout()->addWidget(button);
    return button;
}

void ListeningControls::connectWishes()
{
    // A click marks a button before the wish is granted: setState() tells what became of it.
    connect(m_silence, &QToolButton::clicked, this, &ListeningControls::silenceSkipRequested);
    connect(m_follow, &QToolButton::clicked, this, &ListeningControls::followRequested);
    connect(m_mute, &QToolButton::clicked, this, &ListeningControls::muteRequested);
    connect(m_loop, &QToolButton::clicked, this, [this] {
        updateLoop();
        Q_EMIT loopMarkRequested();
    });
    connect(m_sides, &QToolButton::clicked, this, [this] {
        m_sides->setChecked(m_state.sides.isChanged());
        m_panel->popUp(*m_sides);
    });
    connect(m_panel, &SidesPanel::valuesRequested, this, &ListeningControls::sidesRequested);
    connect(m_volume, &GainSlider::gainRequested, this, &ListeningControls::volumeRequested);
}

void ListeningControls::setState(const State &state)
{
    m_state = state;
    m_silence->setChecked(state.isSilenceSkipped);
    m_sides->setChecked(state.sides.isChanged());
    m_panel->setValues(state.sides);
    m_mute->setChecked(state.isMuted);
    m_volume->setGain(state.volume);
    updateIcons();
    updateTexts();
}

void ListeningControls::setFollowing(bool isFollowing)
{
    m_follow->setChecked(isFollowing);
}

void ListeningControls::setSidesKnown(bool areKnown)
{
    m_panel->setSidesKnown(areKnown);
}

void ListeningControls::setSound(bool isAvailable)
{
    m_mute->setEnabled(isAvailable);
    m_volume->setEnabled(isAvailable);
}

void ListeningControls::setMenus(const Menus &menus)
{
    m_speed->setMenu(menus.speed);
    m_silence->setMenu(menus.silence);
    m_mute->setMenu(menus.output);
    for (QToolButton *button : {m_silence, m_mute})
        button->setPopupMode(button->menu() ? QToolButton::MenuButtonPopup : QToolButton::DelayedPopup);
}

void ListeningControls::setKeys(const Keys &keys)
{
    m_keys = keys;
    updateTexts();
}

void ListeningControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
        updateIcons();
        break;
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        updateTexts();
        break;
    default:
        break;
    }
}

void ListeningControls::updateIcons()
{
    m_silence->setIcon(icon(QStringLiteral("viewport-narrow"), palette()));
    m_loop->setIcon(icon(QStringLiteral("repeat"), palette()));
    m_sides->setIcon(icon(QStringLiteral("adjustments"), palette()));
    m_follow->setIcon(icon(QStringLiteral("current-location"), palette()));
    m_mute->setIcon(
        icon(m_state.isMuted ? QStringLiteral("volume-off") : QStringLiteral("volume"), palette()));
}

void ListeningControls::updateTexts()
{
    updateSpeed();
    updateLoop();
    describeButton(*m_silence, tr("Skip silence"), m_keys.silence);
    describeButton(*m_sides, tr("Caller and agent"), {});
    describeButton(*m_follow, tr("Follow the recording"), m_keys.follow);
    describeButton(*m_mute, tr("Mute"), m_keys.mute);
    m_volume->setAccessibleName(tr("Volume"));
}

void ListeningControls::updateSpeed()
{
    const QString text = speedText(m_state.speed, locale());
    QFont own = font();
    own.setBold(m_state.speed != 1);
    m_speed->setFont(own);
    m_speed->setText(text);
    m_speed->setAccessibleName(tr("Speed: %1").arg(text));
    m_speed->setToolTip(
        m_keys.speed.isEmpty()
            ? tr("Speed")
            : tr("Speed; %1 goes to and fro").arg(m_keys.speed.toString(QKeySequence::NativeText)));
    own.setBold(true); // the row keeps its width when the speed changes
    m_speed->setMinimumWidth(QFontMetrics(own).horizontalAdvance(speedText(1.25, locale())) +
                             2 * m_speed->fontMetrics().averageCharWidth());
}

void ListeningControls::updateLoop()
{
    const bool isRunning = m_state.loopEndMs.has_value();
    const QString begin = base::formatClockTime(m_state.loopBeginMs.value_or(0));
    m_loop->setChecked(m_state.loopBeginMs.has_value());
    m_loop->setToolButtonStyle(m_state.loopBeginMs ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const QString end = isRunning ? base::formatClockTime(*m_state.loopEndMs) : QString();
    m_loop->setText(isolatedCode(QStringLiteral("%1–%2").arg(begin, end))); // else Arabic would swap them
    describeButton(*m_loop,
                   isRunning             ? tr("Stop looping")
                   : m_state.loopBeginMs ? tr("Loop up to here")
                                         : tr("Loop from here"),
                   m_keys.loop);
}

} // namespace earshot::views
