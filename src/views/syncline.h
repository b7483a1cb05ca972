// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace earshot::views {

/**
 * One calm line that says how surely the transcript lies over the recording, with what can be done about it.
 * Hidden while there is nothing to say.
 */
class SyncLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncLine)

public:
    struct Note
    {
        QString sentence; ///< plain; empty hides the line
        bool canAccept = false;
        bool canNudge = false;
        bool canReset = false;

        bool operator==(const Note &) const = default;
    };

    explicit SyncLine(QWidget *parent = nullptr);

    [[nodiscard]] const Note &note() const { return m_note; }
    void setNote(const Note &note);

Q_SIGNALS:
    void acceptRequested();
    /** The turns are to come this much later in the recording; negative: earlier. */
    void nudgeRequested(qint64 deltaMs);
    void resetRequested();

private:
    [[nodiscard]] QPushButton *addButton(const QString &text, const QString &explanation);

    Note m_note;
    QLabel *m_sentence;
    QPushButton *m_accept;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QPushButton *m_reset;
};

} // namespace earshot::views
