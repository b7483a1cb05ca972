// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QGridLayout;
class QLabel;
class QToolButton;
class QWidget;

namespace earshot::preferences {

/** What a setting is called, and what it does: the tooltip, and what screen readers say of the editor. */
struct SettingWords
{
    QString title; ///< with a mnemonic
    QString explanation;
};

/** One setting in a page: its name, what it is changed with, and the way back to the usual. */
class SettingRow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingRow)

public:
    /** Adds a line to the grid, whose widget becomes the parent. A `editor` that says its name itself, such
     * as a check box, has `hasOwnTitle`. */
    SettingRow(QGridLayout &grid, const SettingWords &words, QWidget *editor, bool hasOwnTitle);

    /** Whether each word is in its name or explanation. */
    [[nodiscard]] bool matches(const QStringList &words) const;
    /** Stands out as something that was searched for. */
    void setFound(bool isFound);
    /** Whether there is something to go back from. */
    void setChanged(bool isChanged);
    [[nodiscard]] QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void resetRequested();

private:
    QString m_plainTitle;
    QString m_explanation;
    QWidget *m_editor;
    QWidget *m_title; ///< a label, or the editor
    QToolButton *m_reset;
};

} // namespace earshot::preferences
