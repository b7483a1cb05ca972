// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/keptfiles.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace earshot::preferences {

/** "On this computer": every file that Earshot keeps, its size, what for, and a button that removes it. */
class KeptFilesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptFilesPanel)

public:
    /** `kept` must outlive the panel. */
    explicit KeptFilesPanel(const settings::KeptFiles &kept, QWidget *parent = nullptr);

    /** Selects the first file that has all these words in its name or purpose. @return how many have */
    int search(const QStringList &words);

protected:
    /** Files come and go while the dialog is elsewhere. */
    void showEvent(QShowEvent *event) override;

private:
    void list();
    void askToRemove(const QList<settings::KeptFile> &files, const QString &question);
    void remove();

    const settings::KeptFiles &m_kept;
    QTreeWidget *m_list;
    QLabel *m_sum;
    QPushButton *m_removeAll;
    QWidget *m_question;
    QLabel *m_questionText;
    QPushButton *m_yes;
    QList<settings::KeptFile> m_asked; ///< what the question is about
};

} // namespace earshot::preferences
