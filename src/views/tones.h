// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/turnframe.h"

#include <QColor>
#include <QPalette>

namespace earshot::views {

/**
 * The colours of the transcript, derived from a palette so that light, dark and high-contrast themes work
 * alike. Every colour that writes text has a contrast of at least 4.5 to what it stands on (WCAG 2.2, 1.4.3),
 * as far as the palette's own text colour has it.
 */
struct Tones
{
    bool isDark = false;
    QColor background;
    QColor text;
    QColor muted; ///< secondary text
    QColor line;  ///< hair lines and the outline of quiet things
    QColor agentName;
    QColor callerName;
    QColor agentBubble;
    QColor callerBubble;
    QColor callerLine;
    QColor card; ///< ground of code and of quiet rows
    QColor link;
    QColor good;
    QColor warning;
    QColor error;
    QColor errorCard;
    QColor errorLine;
    QColor llm; ///< parts of the latency bar, from dark to pale blue
    QColor tts;
    QColor tools; ///< amber
    QColor other;
    TextColours inText;
    QColor spokenGround; ///< opaque: row of the turn that is heard
    QColor spokenMark;
    QColor covered; ///< translucent: over what is selected and no text
    QColor found;   ///< ground of what find found; text stands on it
    QColor ring;    ///< round the selected turn

    [[nodiscard]] static Tones of(const QPalette &palette);
};

/** Contrast of two opaque colours, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace earshot::views
