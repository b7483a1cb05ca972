// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/turncontent.h"

namespace earshot::conversation {
struct ToolCall;
}

namespace earshot::views {

/** What unfolds below a turn, and whether any of it was laid out or could be. */
struct FoldedParts
{
    QList<TurnSection> sections;
    bool canBeLaidOut = false;
};

/** Request and responses of a tool call. */
[[nodiscard]] FoldedParts toolSections(const conversation::ToolCall &call, bool isAsReceived);

/** A received text of any length, cut where it is too long to be shown. */
[[nodiscard]] FoldedParts codeSection(const QString &title, const QString &received, bool isAsReceived);
/** The same for words. */
[[nodiscard]] TurnSection proseSection(const QString &title, const QString &received);

/** The begin of a text, never cut inside a character. */
[[nodiscard]] QString firstLetters(const QString &text, qsizetype length);

} // namespace earshot::views
