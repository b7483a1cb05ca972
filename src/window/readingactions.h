// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;
class QMenu;

namespace earshot::views {
class TranscriptView;
}

namespace earshot::window {

class ChoiceMenu;

/** How the transcript is read: size of the letters, length of the lines, what is folded. Keeps the first two.
 */
class ReadingActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingActions)

public:
    /** `view` must outlive this object. `file` is an INI file of one's own, created at the first change;
     * without a name nothing is kept. */
    ReadingActions(views::TranscriptView &view, QString file, QWidget *window);

    void addTo(QMenu &menu) const;

private:
    QAction *add(const QString &objectName, const QString &text, const QList<QKeySequence> &shortcuts);
    void load();
    void save() const;

    views::TranscriptView &m_view;
    QString m_file;
    QWidget *m_window;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_resetZoom;
    ChoiceMenu *m_lineLengths;
    QAction *m_unfoldAll;
    QAction *m_foldAll;
};

} // namespace earshot::window
