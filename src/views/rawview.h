// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/replyhead.h"
#include "itemmodels/rawfinder.h"
#include "itemmodels/rawlayouter.h"
#include "itemmodels/rawplace.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace earshot::views {

class RawLines;

/**
 * The reply as it was received: its head without secrets, and its bytes, pretty-printed or as they are, with
 * a line to find something in them. Works on the bytes only while somebody looks.
 */
class RawView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RawView)

public:
    explicit RawView(QWidget *parent = nullptr);

    /** Takes a newer reply, or another one. The reader's place and search stay. */
    void setReply(const base::ReplyHead &head, const QByteArray &body);
    /** Selects bytes of the reply, counted behind a byte order mark, as soon as they are laid out. */
    void select(qsizetype begin, qsizetype end);
    /** Gives the focus to the field that finds. */
    void openFind();
    void findNext();
    void findPrevious();

Q_SIGNALS:
    /** The user wants the bytes in a file. */
    void saveRequested();
    /** The user wants to see what holds a byte, counted behind a byte order mark. */
    void treeRequested(qsizetype offset);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(const QString &text, const QString &objectName, bool isSwitch);
    void addLineActions();
    [[nodiscard]] qsizetype markBytes() const;
    [[nodiscard]] bool hasRows() const;
    void showSelected();
    void layOut();
    void search();
    void step(int by);
    void showHits();
    void showHead();

    base::ReplyHead m_head;
    QByteArray m_body;
    bool m_isStale = false;                         ///< m_body has not been laid out
    bool m_stepsToFirst = false;                    ///< a new search goes to its first hit behind the caret
    std::optional<itemmodels::RawPlace> m_selected; ///< that the lines are to show once they can
    qsizetype m_current = -1;                       ///< index of the hit that is shown
    itemmodels::RawLayouter m_layouter;
    itemmodels::RawFinder m_finder;
    QLabel *m_summary;
    QToolButton *m_pretty;
    QToolButton *m_headers;
    QToolButton *m_save;
    QPlainTextEdit *m_headText;
    RawLines *m_lines;
    QLineEdit *m_find;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace earshot::views
