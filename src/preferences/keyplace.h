// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace earshot::preferences {

/** Where in a window a key acts: anywhere, or only while one of some panes has the focus. */
class KeyPlace final
{
public:
    /** Where the action's key acts now. It must not outlive the action's window. */
    [[nodiscard]] static KeyPlace of(const QAction &action);
    /** Null: anywhere. */
    [[nodiscard]] static KeyPlace pane(const QWidget *pane);

    [[nodiscard]] bool isAnywhere() const { return m_panes.isEmpty(); }
    /** Whether there is a place where both act, so that the same key could not tell them apart. */
    [[nodiscard]] bool overlaps(const KeyPlace &other) const;
    /** "Anywhere", or the names of the panes. */
    [[nodiscard]] QString words() const;

private:
    QList<const QWidget *> m_panes; ///< none: anywhere
};

} // namespace earshot::preferences
