// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace earshot::conversation {
class ConversationStatus;
}

namespace earshot::views {

/** Least contrast of text with its ground. Source: WCAG 2.2, 1.4.3 (AA). */
inline constexpr double ReadableContrast = 4.5;

/** True when the palette has light text on a dark ground. Qt 6.4 has no other way to tell. */
[[nodiscard]] bool isDark(const QPalette &palette);

/** Contrast of two opaque colours, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/** `wanted`, made lighter or darker until it is readable on `ground`. */
[[nodiscard]] QColor readableOn(const QColor &wanted, const QColor &ground);

/** `share` (0 to 1) of `top` over `ground`. */
[[nodiscard]] QColor blended(const QColor &top, const QColor &ground, double share);

/** How a status looks: a terminal one is a filled shape, an active or unknown one an outline. */
struct StatusColors
{
    QColor fill;
    QColor outline;
    QColor text; ///< readable on `fill`; the icon has it too

    bool operator==(const StatusColors &) const = default;
};

[[nodiscard]] StatusColors statusColors(const conversation::ConversationStatus &status,
                                        const QPalette &palette);

/** Colour of a text that warns of a problem, readable on the window's ground. */
[[nodiscard]] QColor problemColor(const QPalette &palette);

} // namespace earshot::views
