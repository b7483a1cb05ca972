// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/waveformoverlay.h"
#include "views/waveformpainter.h"
#include "views/waveformpicture.h"
#include "views/waveformplacetext.h"
#include "views/waveformviewport.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace earshot::views {

class WaveformOverview;

/** What is known of a recording besides its shape. */
struct WaveformSound
{
    qint64 lengthMs = 0;             ///< 0 when it is not known
    bool isComplete = false;         ///< false: what is not known yet is still arriving
    int agentChannel = 1;            ///< of two
    std::vector<TimeStretch> damage; ///< what cannot be decoded, in order
    bool isGivenUp = false;          ///< what is not known yet does not arrive any more

    bool operator==(const WaveformSound &) const = default;
};

/** What a waveform looks like: shows what it is told and repaints what has changed. WaveformBar adds what the
 * user can do with it. */
class WaveformCanvas : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaveformCanvas)

public:
    using Source = std::function<const waveform::Waveform &()>;

    /** Asked for the shape whenever something of it is to be painted; must work as long as the widget. */
    void setSource(Source source);
    /** The source is known further than before, or what is known of the sound has changed. */
    void setSound(const WaveformSound &sound);
    void setSpeech(WaveformSpeech speech);
    void setMarks(std::vector<WaveformMark> marks, WaveformMarkWords words);
    void setLaneShown(WaveformLane lane, bool shown);
    /** A place that is pointed out, such as that of a turn that is selected elsewhere. */
    void setCursorMs(std::optional<qint64> cursorMs);

    [[nodiscard]] qint64 lengthMs() const { return m_sound.lengthMs; }
    [[nodiscard]] const waveform::WaveformScale &scale() const { return m_scene.scale; }
    [[nodiscard]] const WaveformLayout &waveformLayout() const { return m_scene.layout; }
    [[nodiscard]] const WaveformLanes &lanes() const { return m_scene.lanes; }
    /** What is seen as the loop, also while it is being drawn. */
    [[nodiscard]] const std::optional<TimeStretch> &loop() const { return m_overlay.loop; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** The marks, or which lanes are seen. */
    void lanesChanged();
    /** Another stretch is seen, or the same larger or smaller. */
    void scaleChanged();

protected:
    explicit WaveformCanvas(QWidget *parent);

    [[nodiscard]] WaveformViewport &viewport() { return m_viewport; }
    [[nodiscard]] WaveformOverview &overview() { return *m_overview; }
    /** Place at a pixel of the widget, within the recording. */
    [[nodiscard]] qint64 placeAt(double x) const;
    /** True where a click is a place. */
    [[nodiscard]] bool isPlace(const QPointF &point) const;
    /** Shows what has become of viewport(). */
    void showViewport();
    void showHead(double headMs);
    void showLoop(const std::optional<TimeStretch> &loop);
    /** Tells what is at this point, if it is a place. */
    void showPointer(const QPointF &point);
    void hidePointer();

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] const waveform::Waveform &waveform() const;
    [[nodiscard]] bool hasVoices(const std::vector<WaveformVoice> &voices) const;
    void layOut();
    void refreshLook();
    void repaintAll();
    void updateLine(double ms);
    void updatePointer();
    void showGrowth();

    Source m_source;
    WaveformSound m_sound;
    WaveformSpeech m_speech;
    WaveformScene m_scene;
    WaveformViewport m_viewport;
    WaveformOverlay m_overlay;
    WaveformPicture m_picture;
    WaveformOverview *m_overview;
};

} // namespace earshot::views
