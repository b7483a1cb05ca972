// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/textmatcher.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace earshot::views {

/** What became of a query, for the reader. */
struct FindOutcome
{
    qint64 current = 0; ///< the how manieth hit is shown, from 1; 0: none
    qint64 total = 0;
    bool isRunning = false;  ///< the total may grow
    bool hasWrapped = false; ///< the last step went round the end, or round the begin
    int incompleteTurns = 0; ///< in which a regular expression was given up
    std::optional<itemmodels::PatternError> error;

    bool operator==(const FindOutcome &) const = default;
};

/** The line to find something in the transcript: what, how, and how many there are. */
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(QWidget *parent = nullptr);
    ~FindBar() override;

    [[nodiscard]] itemmodels::FindQuery query() const;
    /** Shows the bar with its text selected and the focus in it. */
    void open();
    /** Of the window, for the tooltips. */
    void setKeys(const QKeySequence &next, const QKeySequence &previous);
    void setOutcome(const FindOutcome &outcome);

Q_SIGNALS:
    void queryChanged(const earshot::itemmodels::FindQuery &query);
    void nextRequested();
    void previousRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(const QString &words, const QKeySequence &shortcut);
    [[nodiscard]] QToolButton *addOption(const QString &sign, const QString &words,
                                         const QKeySequence &shortcut);
    void tellQuery();
    void showOutcome();

    FindOutcome m_outcome;
    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_matchCase;
    QToolButton *m_wholeWord;
    QToolButton *m_pattern;
    QToolButton *m_close;
    QLabel *m_note;
};

} // namespace earshot::views
