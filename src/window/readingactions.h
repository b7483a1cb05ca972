// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace earshot::settings {
class Settings;
}

namespace earshot::views {
class TranscriptView;
}

namespace earshot::window {

class ChoiceMenu;

/** How the transcript is read: size of the letters, length of the lines, what is folded. The first two are
 * settings. */
class ReadingActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingActions)

public:
    /** `view` and `settings` must outlive this object. */
    ReadingActions(views::TranscriptView &view, settings::Settings &settings, QWidget *window);

    void addTo(QMenu &menu) const;

private:
    QAction *add(const QString &objectName, const QString &text, const QList<QKeySequence> &shortcuts);
    void followSettings();

    views::TranscriptView &m_view;
    settings::Settings &m_settings;
    QWidget *m_window;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_resetZoom;
    ChoiceMenu *m_lineLengths;
    QAction *m_unfoldAll;
    QAction *m_foldAll;
};

} // namespace earshot::window
