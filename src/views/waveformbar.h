// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/playheadmotion.h"
#include "views/waveformoverlay.h"
#include "views/waveformpainter.h"
#include "views/waveformpicture.h"
#include "views/waveformplacetext.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace earshot::views {

class WaveformActions;
class WaveformOverview;

/** What is known of a recording besides its shape. */
struct WaveformSound
{
    qint64 lengthMs = 0;             ///< 0 when it is not known
    bool isComplete = false;         ///< false: what is not known yet is still arriving
    int agentChannel = 1;            ///< of two
    std::vector<TimeStretch> damage; ///< what cannot be decoded, in order

    bool operator==(const WaveformSound &) const = default;
};

/**
 * The sound of a recording, a voice in each lane, with what happened marked below, the play-head over it and
 * an overview. Knows no player: setters in, wishes out. Dragging seeks, dragging with Shift asks for a loop,
 * Ctrl and the wheel zoom. Time runs from left to right in every language; labels stand where the language
 * begins. A slider to a screen reader.
 */
class WaveformBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaveformBar)

public:
    using Source = std::function<const waveform::Waveform &()>;

    static constexpr qint64 StepMs = 5'000;
    static constexpr qint64 PageMs = 10'000;

    explicit WaveformBar(QWidget *parent = nullptr);
    ~WaveformBar() override;

    /** Asked for the shape whenever something of it is to be painted; must work as long as the widget. */
    void setSource(Source source);
    /** The source is known further than before, or what is known of the sound has changed. */
    void setSound(const WaveformSound &sound);
    void setSpeech(WaveformSpeech speech);
    void setMarks(std::vector<WaveformMark> marks);
    /** Where the player is; while the user drags, positionShownMs() is elsewhere. */
    void setPositionMs(qint64 positionMs);
    void setPlaying(bool isPlaying);
    /** The part that is played over and over; without an end while that is still to be set. */
    void setLoop(std::optional<TimeStretch> loop);
    /** A place that is pointed out, such as that of a turn that is selected elsewhere. */
    void setCursorMs(std::optional<qint64> cursorMs);

    [[nodiscard]] qint64 positionShownMs() const;
    [[nodiscard]] qint64 lengthMs() const { return m_sound.lengthMs; }
    /** The position in words: "0:30 of 2:00". */
    [[nodiscard]] QString positionText() const;
    [[nodiscard]] const waveform::WaveformScale &scale() const { return m_scene.scale; }
    [[nodiscard]] const WaveformLayout &waveformLayout() const { return m_scene.layout; }
    [[nodiscard]] const WaveformLanes &lanes() const { return m_scene.lanes; }
    [[nodiscard]] const std::optional<TimeStretch> &loop() const { return m_overlay.loop; }
    [[nodiscard]] WaveformActions &waveformActions() const { return *m_actions; }

    /** What the user's keys do: shows this place, within the recording, and asks for it. */
    void seek(qint64 positionMs);
    void setLaneShown(WaveformLane lane, bool shown);
    /** Nearer by `factor`, about the play-head if it is shown, else about the middle. */
    void zoom(double factor);
    void zoomToWhole();
    /** Later by this share of what is shown; the view no longer follows the play-head until it is sought. */
    void pan(double share);
    /** Brings the play-head back into view and follows it. */
    void showPlayHead();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** The user wants to hear this place. */
    void seekRequested(qint64 positionMs);
    /** The user wants to hear this part over and over. */
    void loopRequested(qint64 beginMs, qint64 endMs);
    void loopClearRequested();
    void lanesChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Drag : quint8 { None, Seek, Loop };

    [[nodiscard]] const waveform::Waveform &waveform() const;
    [[nodiscard]] qint64 nowMs() const { return m_clock.elapsed(); }
    [[nodiscard]] qint64 placeAt(double x) const;
    void layOut();
    void setScale(const waveform::WaveformScale &scale);
    void refreshLook();
    void repaintAll();
    void updateLine(double ms);
    void showGrowth();
    void moveHead();
    void followHead(double headMs);
    void updateTicking();
    void point(const QPointF &position);
    void pointNowhere();
    void dragTo(double x);
    void askForHeldPlace();
    void tellScreenReader();

    Source m_source;
    WaveformSound m_sound;
    WaveformSpeech m_speech;
    WaveformScene m_scene;
    WaveformOverlay m_overlay;
    WaveformPicture m_picture;
    WaveformOverview *m_overview;
    WaveformActions *m_actions;
    QElapsedTimer m_clock;
    PlayHeadMotion m_motion;
    QTimer m_frames; ///< runs while the play-head glides
    bool m_isFollowing = true;
    Drag m_drag = Drag::None;
    double m_draggedFromX = 0;
    std::optional<qint64> m_heldMs; ///< where the user holds the play-head
    QTimer m_scrub;                 ///< so that a drag asks for a few places, not for every pixel
    std::optional<TimeStretch> m_loopBeforeDrag;
};

} // namespace earshot::views
