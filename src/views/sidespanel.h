// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace earshot::views {

class GainSlider;

/** How the two sides of the call are heard: a popup with a loudness for each and what is done to the ears. */
class SidesPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidesPanel)

public:
    struct Values
    {
        double callerGain = 1; ///< factor, 0 to 4
        double agentGain = 1;
        bool isCallerMuted = false;
        bool isAgentMuted = false;
        bool isMono = false;
        bool isSwapped = false;
        bool isLevelled = false;

        bool operator==(const Values &) const = default;
        /** True when the call is not heard as it was recorded. */
        [[nodiscard]] bool isChanged() const { return *this != Values(); }
    };

    explicit SidesPanel(QWidget *parent = nullptr);

    void setValues(const Values &values);
    /** False when the recording has both sides in one channel: then it says so. */
    void setSidesKnown(bool areKnown);
    /** Opens above `anchor`, or below it where there is no room. */
    void popUp(const QWidget &anchor);

Q_SIGNALS:
    /** The user wants it like this. */
    void valuesRequested(const earshot::views::SidesPanel::Values &values);

private:
    struct Side
    {
        GainSlider *slider;
        QLabel *percent;
        QCheckBox *mute;
    };

    [[nodiscard]] Side addSide(QGridLayout &grid, const QString &name, const QString &gainName,
                               const QString &muteName);
    [[nodiscard]] QCheckBox *addSwitch(QGridLayout &grid, const QString &objectName, const QString &text);
    void connectSide(const Side &side, double Values::*gain, bool Values::*isMuted);
    template <typename Value>
    void request(Value Values::*field, Value value);
    static void show(const Side &side, double gain, bool isMuted);

    Values m_values;
    Side m_caller;
    Side m_agent;
    QCheckBox *m_mono;
    QCheckBox *m_swapped;
    QCheckBox *m_levelled;
    QLabel *m_oneChannel;
};

} // namespace earshot::views
