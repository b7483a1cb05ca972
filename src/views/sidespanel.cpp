// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sidespanel.h"

#include "views/gainslider.h"
#include "views/listeningtext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>

#include <algorithm>

namespace earshot::views {

namespace {

constexpr int SliderWidthPx = 180;

} // namespace

SidesPanel::SidesPanel(QWidget *parent) : QFrame(parent, Qt::Popup), m_oneChannel(new QLabel(this))
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    setAccessibleName(tr("Caller and agent"));
    auto *grid = new QGridLayout(this);
    m_caller = addSide(*grid, tr("Caller"), tr("Loudness of the caller"), tr("Mute the caller"));
    m_agent = addSide(*grid, tr("Agent"), tr("Loudness of the agent"), tr("Mute the agent"));
    m_mono = addSwitch(*grid, QStringLiteral("monoSwitch"), tr("Both sides in both ears"));
    m_swapped = addSwitch(*grid, QStringLiteral("swapSwitch"), tr("Swap ears"));
    m_levelled = addSwitch(*grid, QStringLiteral("levelSwitch"), tr("Bring both sides to the same loudness"));
    m_oneChannel->setText(tr("This recording has both sides in one channel: they cannot be told apart."));
    m_oneChannel->setWordWrap(true);
    m_oneChannel->hide();
    grid->addWidget(m_oneChannel, grid->rowCount(), 0, 1, grid->columnCount());
    connectSide(m_caller, &Values::callerGain, &Values::isCallerMuted);
    connectSide(m_agent, &Values::agentGain, &Values::isAgentMuted);
    connect(m_mono, &QCheckBox::clicked, this, [this](bool isOn) { request(&Values::isMono, isOn); });
    connect(m_swapped, &QCheckBox::clicked, this, [this](bool isOn) { request(&Values::isSwapped, isOn); });
    connect(m_levelled, &QCheckBox::clicked, this, [this](bool isOn) { request(&Values::isLevelled, isOn); });
    setValues({});
}

SidesPanel::Side SidesPanel::addSide(QGridLayout &grid, const QString &name, const QString &gainName,
                                     const QString &muteName)
{
    const Side side{new GainSlider(this), new QLabel(this), new QCheckBox(tr("Mute"), this)};
    side.slider->setAccessibleName(gainName);
    side.slider->setMinimumWidth(SliderWidthPx);
    side.mute->setAccessibleName(muteName);
    // The number keeps its width, so that nothing jumps while the handle moves.
    side.percent->setMinimumWidth(side.percent->fontMetrics().horizontalAdvance(percentText(4, locale())));
    side.percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int row = grid.rowCount();
    int column = 0;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{new QLabel(name, this), side.slider, side.percent, side.mute})
        grid.addWidget(widget, row, column++);
    return side;
}

QCheckBox *SidesPanel::addSwitch(QGridLayout &grid, const QString &objectName, const QString &text)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    grid.addWidget(box, grid.rowCount(), 0, 1, grid.columnCount());
    return box;
}

void SidesPanel::connectSide(const Side &side, double Values::*gain, bool Values::*isMuted)
{
    connect(side.slider, &GainSlider::gainRequested, this,
            [this, gain](double wanted) { request(gain, wanted); });
    connect(side.mute, &QCheckBox::clicked, this, [this, isMuted](bool isOn) { request(isMuted, isOn); });
}

template <typename Value>
void SidesPanel::request(Value Values::*field, Value value)
{
    Values wanted = m_values;
    wanted.*field = value;
    Q_EMIT valuesRequested(wanted);
}

void SidesPanel::setValues(const Values &values)
{
    m_values = values;
    show(m_caller, values.callerGain, values.isCallerMuted);
    show(m_agent, values.agentGain, values.isAgentMuted);
    m_mono->setChecked(values.isMono);
    m_swapped->setChecked(values.isSwapped);
    m_levelled->setChecked(values.isLevelled);
}

void SidesPanel::show(const Side &side, double gain, bool isMuted)
{
    side.slider->setGain(gain);
    side.percent->setText(percentText(gain, side.percent->locale()));
    side.mute->setChecked(isMuted);
}

void SidesPanel::setSidesKnown(bool areKnown)
{
    for (const Side &side : {m_caller, m_agent}) {
        side.slider->setEnabled(areKnown);
        side.mute->setEnabled(areKnown);
    }
    m_mono->setEnabled(areKnown);
    m_swapped->setEnabled(areKnown);
    m_levelled->setEnabled(areKnown);
    m_oneChannel->setVisible(!areKnown);
}

void SidesPanel::popUp(const QWidget &anchor)
{
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    const QRect below(anchor.mapToGlobal(QPoint()), anchor.size());
    const int x = below.center().x() - width() / 2;
    const int y = below.top() - height() >= screen.top() ? below.top() - height() : below.bottom() + 1;
    move(std::clamp(x, screen.left(), std::max(screen.left(), screen.right() + 1 - width())), y);
    QFrame::show();
    m_caller.slider->setFocus(Qt::PopupFocusReason);
}

} // namespace earshot::views
