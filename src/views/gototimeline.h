// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace earshot::views {

/**
 * A line in which a time is typed to go there. Says in words what it takes when it cannot read the text.
 * Hidden until ask(); Enter and Escape hide it and give the focus back.
 */
class GoToTimeLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GoToTimeLine)

public:
    explicit GoToTimeLine(QWidget *parent = nullptr);

    /** 0 when it is not known; a time behind it is refused. */
    void setLengthMs(qint64 lengthMs) { m_lengthMs = lengthMs; }
    /** Shows the line, ready to type; `positionMs` is what it offers to change. */
    void ask(qint64 positionMs);

Q_SIGNALS:
    /** The user wants to hear this place. */
    void seekRequested(qint64 positionMs);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void go();
    void giveBack();
    void say(const QString &sentence, bool isProblem);
    void updateColors();

    QLineEdit *m_field;
    QLabel *m_hint;
    QPointer<QWidget> m_focusBefore;
    qint64 m_lengthMs = 0;
    bool m_isProblem = false;
};

} // namespace earshot::views
