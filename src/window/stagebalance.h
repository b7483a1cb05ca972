// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSplitter;
class QWidget;

namespace earshot::window {

/**
 * Shares the height between the panes above and the waveform below: as long as the user has not moved the
 * handle, a waveform in a low window is as low as it can be before the transcript gets too little to read.
 */
class StageBalance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StageBalance)

public:
    /** Belongs to `stage`, a vertical splitter whose second widget is the waveform. */
    explicit StageBalance(QSplitter *stage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void share();

    QSplitter &m_stage;
    bool m_isUsers = false; ///< the user has moved the handle
};

} // namespace earshot::window
