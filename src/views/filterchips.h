// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/readingthresholds.h"
#include "itemmodels/turnfilter.h"

#include <QWidget>

#include <array>

class QAction;
class QDoubleSpinBox;
class QLabel;
class QMenu;
class QToolButton;

namespace earshot::views {

/** Chips that say which turns are shown, and how many these are. */
class FilterChips final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChips)

public:
    explicit FilterChips(QWidget *parent = nullptr);
    ~FilterChips() override;

    /** What the menu of the chip "Slower than" offers; the slow one is what the chip means at first. */
    void setThresholds(const itemmodels::ReadingThresholds &thresholds);

    [[nodiscard]] itemmodels::TurnFilter filter() const;
    /** Shows all turns again. */
    void clear();
    /** "12 of 240 turns". */
    void setCount(int shown, int all);

Q_SIGNALS:
    void filterChanged(const earshot::itemmodels::TurnFilter &filter);

private:
    [[nodiscard]] QToolButton *addChip(const QString &objectName, const QString &text,
                                       const QString &explanation);
    void fillThresholds(QMenu &menu);
    void setThresholdMs(double thresholdMs);
    void tellFilter();

    double m_thresholdMs = 0;
    QToolButton *m_caller;
    QToolButton *m_agent;
    QToolButton *m_tools;
    QToolButton *m_failed;
    QToolButton *m_interrupted;
    QToolButton *m_slower;
    QToolButton *m_unsure;
    QToolButton *m_all;
    std::array<QAction *, 3> m_usualThresholds{};
    QDoubleSpinBox *m_ownThreshold;
    QLabel *m_count;
};

} // namespace earshot::views
