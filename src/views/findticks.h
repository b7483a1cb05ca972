// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

#include <vector>

namespace earshot::views {

/** A vertical scroll bar with ticks where something was found. */
class FindTicks final : public QScrollBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindTicks)

public:
    explicit FindTicks(QWidget *parent = nullptr);
    ~FindTicks() override;

    /** Places from 0 (begin) to 1 (end), ascending; `current` is one of them, or negative. */
    void setTicks(const std::vector<double> &places, double current);
    [[nodiscard]] const std::vector<double> &ticks() const { return m_places; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /** Where the handle can be. */
    [[nodiscard]] QRect groove() const;

    std::vector<double> m_places;
    double m_current = -1;
};

} // namespace earshot::views
