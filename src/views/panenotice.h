// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/notice.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace earshot::views {

/**
 * What a pane shows instead of its content: a notice with up to two ways out, or loading with its progress
 * and a Cancel button. Stack it with the content or lay it over it.
 */
class PaneNotice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneNotice)

public:
    explicit PaneNotice(QWidget *parent = nullptr);

    void showNotice(const Notice &notice);
    /** Shows that something loads, without a known progress. `heading` says what. */
    void showLoading(const QString &heading);
    /** Progress of what loads, in bytes; a `total` below 1 means that it is not known. */
    void setProgress(qint64 received, qint64 total);

Q_SIGNALS:
    /** The user chose the way out: one for each WayOut. */
    void retryRequested();
    void signInRequested();
    void openOtherRequested();
    void showAllRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const Notice &notice);
    void take(WayOut wayOut);
    void tint();

    Notice m_notice;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPlainTextEdit *m_detail;
    QPushButton *m_primary;
    QPushButton *m_secondary;
};

} // namespace earshot::views
