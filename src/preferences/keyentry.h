// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace earshot::preferences {

/** One thing that a key does or could do, for lists of keys. */
struct KeyEntry
{
    QString name;  ///< of the action; empty when the key cannot be changed
    QString group; ///< the menu that it stands in, or the pane
    QString text;  ///< what it does
    QString place; ///< where it acts
    QList<QKeySequence> keys;
    bool isChanged = false; ///< by the user

    /** The keys as people write them. */
    [[nodiscard]] QString keyText() const
    {
        return QKeySequence::listToString(keys, QKeySequence::NativeText)
            .replace(QLatin1String("; "), QLatin1String(", "));
    }

    bool operator==(const KeyEntry &) const = default;
};

/** What a menu or a button says, without the mark of its mnemonic. */
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace earshot::preferences
