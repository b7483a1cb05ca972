// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSlider>

namespace earshot::views {

/** A loudness from 0 to 400 percent, with a mark at 100, where the handle likes to stay. */
class GainSlider final : public QSlider
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GainSlider)

public:
    static constexpr int Unchanged = 100; ///< percent

    explicit GainSlider(QWidget *parent = nullptr);

    /** A factor, 0 to 4. What comes from outside is no wish. */
    void setGain(double gain);

Q_SIGNALS:
    /** The user wants this factor. */
    void gainRequested(double gain);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    void request(int percent);
};

} // namespace earshot::views
