// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QPushButton;

namespace earshot::preferences {

class KeyTable;
class Shortcuts;

/** Lists all actions with their keys, and gives them others. */
class ShortcutsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsPanel)

public:
    /** `shortcuts` must outlive the panel. */
    explicit ShortcutsPanel(Shortcuts &shortcuts, QWidget *parent = nullptr);

    /** Leaves only the actions that have all these words. @return how many */
    int search(const QStringList &words);

protected:
    /** A key is taken when it is let go: the field itself would wait for further strokes. */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeKey();
    void showSelected();
    void say(const QString &text);

    Shortcuts &m_shortcuts;
    KeyTable *m_table;
    QLabel *m_caption;
    QKeySequenceEdit *m_key;
    QPushButton *m_none;
    QPushButton *m_reset;
    QLabel *m_message;
    QKeySequence m_shown; ///< the key that the selected action has
};

} // namespace earshot::preferences
