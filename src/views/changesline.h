// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace earshot::views {

/** A line that tells what changed and steps through it. Hidden while it has nothing to say. */
class ChangesLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesLine)

public:
    explicit ChangesLine(QWidget *parent = nullptr);

    /** `sentence` is plain text; without one the line is hidden. `hasSteps`: there are changes to go to. */
    void setSentence(const QString &sentence, bool hasSteps);
    /** What the present change was, a sentence a line; hostile text. */
    void setPresent(const QString &words);

Q_SIGNALS:
    void nextRequested();
    void previousRequested();
    /** The marks shall go. */
    void dismissed();

private:
    [[nodiscard]] QToolButton *addButton(const QString &words, const QString &key);

    QString m_sentence;
    QLabel *m_text;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_dismiss;
};

} // namespace earshot::views
