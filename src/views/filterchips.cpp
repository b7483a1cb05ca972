// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterchips.h"

#include "itemmodels/latencytext.h"
#include "views/flowlayout.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWidgetAction>

#include <array>

namespace earshot::views {

using itemmodels::TurnFilter;

namespace {

constexpr double MaxThresholdS = 60;

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent), m_ownThreshold(new QDoubleSpinBox(this)), m_count(new QLabel(this))
{
    const int gap = fontMetrics().height() / 3;
    auto *row = new FlowLayout(gap, gap, this);
    row->setContentsMargins({});
    m_caller = addChip(QStringLiteral("callerChip"), tr("Caller"), tr("Show what the caller said"));
    m_agent = addChip(QStringLiteral("agentChip"), tr("Agent"), tr("Show what the agent said"));
    m_tools = addChip(QStringLiteral("toolsChip"), tr("Tools"), tr("Show tool calls"));
    m_failed = addChip(QStringLiteral("failedChip"), tr("Failed"), tr("Show tool calls that failed"));
    m_interrupted = addChip(QStringLiteral("interruptedChip"), tr("Interrupted"),
                            tr("Show turns in which the agent was interrupted"));
    m_slower = addChip(QStringLiteral("slowerChip"), {}, tr("Show answers and tool calls that took longer"));
    m_unsure = addChip(QStringLiteral("unsureChip"), tr("Low confidence"),
                       tr("Show what was recognised with low confidence"));
    m_slower->setPopupMode(QToolButton::MenuButtonPopup);
    auto *thresholds = new QMenu(tr("How slow"), m_slower);
    fillThresholds(*thresholds);
    m_slower->setMenu(thresholds);
    m_all = new QToolButton(this);
    m_all->setObjectName(QStringLiteral("allTurns"));
    m_all->setText(tr("Show all"));
    m_all->setAutoRaise(true);
    connect(m_all, &QToolButton::clicked, this, &FilterChips::clear);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumHeight(m_all->sizeHint().height()); // its words stand beside those of the chips
    layout()->addWidget(m_all);
    layout()->addWidget(m_count);
    setFocusProxy(m_caller);
    setThresholds({});
    setCount(0, 0);
}

FilterChips::~FilterChips() = default;

QToolButton *FilterChips::addChip(const QString &objectName, const QString &text, const QString &explanation)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(objectName);
    chip->setText(text);
    chip->setCheckable(true);
    chip->setToolTip(explanation);
    chip->setAccessibleDescription(explanation);
    connect(chip, &QToolButton::toggled, this, &FilterChips::tellFilter);
    layout()->addWidget(chip);
    return chip;
}

void FilterChips::fillThresholds(QMenu &menu)
{
    for (QAction *&action : m_usualThresholds) {
        action = menu.addAction(QString());
        connect(action, &QAction::triggered, this, [this, action] {
            setThresholdMs(action->data().toDouble());
            m_slower->setChecked(true);
            tellFilter();
        });
    }
    m_ownThreshold->setAccessibleName(tr("Slower than, in seconds"));
    m_ownThreshold->setRange(0, MaxThresholdS);
    m_ownThreshold->setSingleStep(0.1);
    m_ownThreshold->setDecimals(1);
    m_ownThreshold->setSuffix(tr(" s"));
    m_ownThreshold->setKeyboardTracking(false);
    connect(m_ownThreshold, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        setThresholdMs(seconds * 1000);
        m_slower->setChecked(true);
        tellFilter();
    });
    auto *own = new QWidgetAction(&menu);
    own->setDefaultWidget(m_ownThreshold);
    menu.addAction(own);
}

void FilterChips::setThresholds(const itemmodels::ReadingThresholds &thresholds)
{
    const std::array usualMs{thresholds.fairMs, thresholds.slowMs, thresholds.verySlowMs};
    for (size_t i = 0; i < usualMs.size(); ++i) {
        m_usualThresholds.at(i)->setData(usualMs.at(i));
        m_usualThresholds.at(i)->setText(itemmodels::shortDuration(usualMs.at(i)));
    }
    if (!m_slower->isChecked()) {
        setThresholdMs(thresholds.slowMs);
    }
}

void FilterChips::setThresholdMs(double thresholdMs)
{
    m_thresholdMs = thresholdMs;
    m_slower->setText(tr("Slower than %1").arg(itemmodels::shortDuration(thresholdMs)));
    const QSignalBlocker blocker(m_ownThreshold);
    m_ownThreshold->setValue(thresholdMs / 1000);
}

TurnFilter FilterChips::filter() const
{
    return {.isCaller = m_caller->isChecked(),
            .isAgent = m_agent->isChecked(),
            .isTool = m_tools->isChecked(),
            .isFailed = m_failed->isChecked(),
            .isInterrupted = m_interrupted->isChecked(),
            .isUnsure = m_unsure->isChecked(),
            .slowerThanMs = m_slower->isChecked() ? std::optional(m_thresholdMs) : std::nullopt};
}

void FilterChips::clear()
{
    for (QToolButton *chip : {m_caller, m_agent, m_tools, m_failed, m_interrupted, m_slower, m_unsure}) {
        const QSignalBlocker blocker(chip);
        chip->setChecked(false);
        chip->update();
    }
    tellFilter();
}

void FilterChips::setCount(int shown, int all)
{
    const QString number = QLocale().toString(shown);
    m_count->setText(all == 1 ? tr("%1 of 1 turn").arg(number)
                              : tr("%1 of %Ln turns", nullptr, all).arg(number));
    m_all->setEnabled(filter().isActive());
}

void FilterChips::tellFilter()
{
    m_all->setEnabled(filter().isActive());
    Q_EMIT filterChanged(filter());
}

} // namespace earshot::views
