// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QVariantAnimation>

class QSplitter;
class QWidget;

namespace earshot::window {

/**
 * Shares the height between the panes above and the waveform below: as long as the user has not moved the
 * handle, a waveform in a low window is as low as it can be before the transcript gets too little to read. A
 * waveform that comes while the panes are seen, such as when a call has just ended, slides in.
 */
class StageBalance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StageBalance)

public:
    /** Belongs to `stage`, a vertical splitter whose second widget is the waveform. */
    explicit StageBalance(QSplitter *stage);

    /** How the user has shared the height; empty when the user has not. */
    [[nodiscard]] QByteArray share() const;
    /** Shares it so for good. An empty or broken text is left alone. */
    void setShare(const QByteArray &share);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void balance();
    void slideIn();
    void showPartly(int height);

    QSplitter &m_stage;
    QVariantAnimation m_sliding; ///< of the waveform that comes while its conversation is shown
    bool m_isUsers = false;      ///< the user has moved the handle
    bool m_isSeen = false;       ///< the stage has been shown for a while
};

} // namespace earshot::window
