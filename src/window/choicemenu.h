// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMenu>
#include <QString>

class QActionGroup;

namespace earshot::window {

/** A submenu of values of which one is chosen. */
class ChoiceMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceMenu)

public:
    struct Choice
    {
        double value = 0;
        QString text;
    };

    /** @param name of the menu is this and "Menu", that of a choice this and its value, so that a choice can
     * be given a key. */
    ChoiceMenu(const QString &name, const QString &title, const QList<Choice> &choices, QWidget *parent);

    /** Takes other choices; what else was added to the menu stays below them. */
    void setChoices(const QList<Choice> &choices);
    /** Marks the choice of this value; none when it is not among them. */
    void setValue(double value);

Q_SIGNALS:
    /** The user wants this value. */
    void chosen(double value);

private:
    QString m_name;
    QActionGroup *m_group;
    double m_value;
};

} // namespace earshot::window
