// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/visibletext.h"
#include "views/ink.h"
#include "views/textblock.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace earshot::views {

/** A text of a turn as it is shown, with what was received. */
struct TurnText
{
    enum class Kind : quint8 { Prose, Code };

    struct Styled
    {
        TextRange range; ///< in `shown`
        TextStyle style = TextStyle::Link;
    };

    QString received;           ///< hostile
    QString shown;              ///< with deceptive characters marked
    std::vector<Styled> styles; ///< in order, not overlapping

    /** Links are found in both kinds, syntax in code. */
    [[nodiscard]] static TurnText of(const QString &received, Kind kind);
    /** What we say ourselves. */
    [[nodiscard]] static TurnText note(const QString &text);

    [[nodiscard]] bool isEmpty() const { return shown.isEmpty(); }
    /** The part of the received text that is shown in `range`. */
    [[nodiscard]] QString receivedIn(TextRange range) const;
    /** The address of the link whose letter stands at `position` of the shown text; invalid when none does.
     */
    [[nodiscard]] QUrl linkAt(qsizetype position) const;
};

} // namespace earshot::views
