// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/sidespanel.h"

#include <QKeySequence>
#include <QWidget>

#include <optional>

class QMenu;
class QToolButton;

namespace earshot::views {

class GainSlider;

/**
 * How the recording is listened to: speed, silence, loop, sides, following and volume, in one row of buttons.
 * Shows what is in force; the user's wishes go out. Buttons stand from left to right in every language, as
 * the time beside them.
 */
class ListeningControls final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListeningControls)

public:
    struct State
    {
        double speed = 1;
        bool isSilenceSkipped = false;
        std::optional<qint64> loopBeginMs; ///< of a loop, or of one whose end is not set yet
        std::optional<qint64> loopEndMs;
        SidesPanel::Values sides;
        double volume = 1; ///< factor, 0 to 4
        bool isMuted = false;

        bool operator==(const State &) const = default;
    };

    /** What the window has made for its own menus; the buttons open it. */
    struct Menus
    {
        QMenu *speed = nullptr;
        QMenu *silence = nullptr;
        QMenu *output = nullptr;
    };

    /** The window's keys, for the tooltips. */
    struct Keys
    {
        QKeySequence speed; ///< between 1 and the last other speed
        QKeySequence silence;
        QKeySequence loop;
        QKeySequence follow;
        QKeySequence mute;
    };

    explicit ListeningControls(QWidget *parent = nullptr);

    [[nodiscard]] const State &state() const { return m_state; }
    void setState(const State &state);
    void setFollowing(bool isFollowing);
    /** Whether the recording has its sides in two channels. */
    void setSidesKnown(bool areKnown);
    /** False when this computer has no output: its loudness is out of reach. */
    void setSound(bool isAvailable);
    void setMenus(const Menus &menus);
    void setKeys(const Keys &keys);

Q_SIGNALS:
    void silenceSkipRequested(bool isSkipped);
    /** What the key of the loop does: begins it, ends it, clears it. */
    void loopMarkRequested();
    void sidesRequested(const earshot::views::SidesPanel::Values &sides);
    void followRequested(bool isFollowing);
    void volumeRequested(double volume);
    void muteRequested(bool isMuted);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(const char *objectName, bool isCheckable);
    void connectWishes();
    void updateIcons();
    void updateTexts();
    void updateSpeed();
    void updateLoop();

    State m_state;
    Keys m_keys;
    QToolButton *m_speed;
    QToolButton *m_silence;
    QToolButton *m_loop;
    QToolButton *m_sides;
    QToolButton *m_follow;
    QToolButton *m_mute;
    GainSlider *m_volume;
    SidesPanel *m_panel;
};

} // namespace earshot::views
