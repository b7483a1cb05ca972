// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/conversation.h"

#include <QTimeZone>

class QLocale;

namespace earshot::views {

/** Stands for a value that the reply does not give, as on Anyreach's own pages. */
inline constexpr char16_t MissingMark = u'-';

/** The agent's name, else its id, else "Agent". Hostile text made visible, one line. */
[[nodiscard]] QString agentText(const conversation::Conversation &conversation);

/** The caller's id or number, "Guest" for web guests, or MissingMark. Hostile text made visible, one line. */
[[nodiscard]] QString callerText(const conversation::Conversation &conversation);

/** The words of a channel or direction; an unknown one is its own text made visible. */
[[nodiscard]] QString channelText(const conversation::Channel &channel);
[[nodiscard]] QString directionText(const conversation::Direction &direction);
/** Names of their icons in resources/icons. */
[[nodiscard]] QString channelIcon(const conversation::Channel &channel);
[[nodiscard]] QString directionIcon(const conversation::Direction &direction);

/** A length such as "1 h 2 min 5 s"; the reply's own number when it is negative. */
[[nodiscard]] QString lengthText(qint64 seconds);
/** Such as "1 user turn". */
[[nodiscard]] QString userTurnsText(qint64 count);

/** Date and time as `locale` writes them, in `zone`. */
[[nodiscard]] QString localTimeText(const QDateTime &time, const QLocale &locale, const QTimeZone &zone);
/** The same moment to the second in `zone` and in UTC, two lines. */
[[nodiscard]] QString exactTimeText(const QDateTime &time, const QTimeZone &zone);

/** Why a field has no value: absent, null and wrong type are three different things. Empty when it has one.
 */
template <typename T>
[[nodiscard]] QString whyMissingText(const conversation::Field<T> &field);
[[nodiscard]] QString whyMissingText(conversation::FieldState state, const QString &received);

template <typename T>
QString whyMissingText(const conversation::Field<T> &field)
{
    return whyMissingText(field.state(), field.received());
}

} // namespace earshot::views
