// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/emailfacts.h"

#include <QString>

namespace earshot::itemmodels {

/** "From … to …, copy to …" as far as it is known. Hostile text. */
[[nodiscard]] QString addressText(const conversation::EmailFacts &email);

/** How a delivery stands. */
enum class Delivery : quint8 { Unknown, UnderWay, Arrived, Failed };

[[nodiscard]] Delivery deliveryOf(const conversation::EmailFacts &email);
/** "delivered", "bounced (552 5.2.2 mailbox full)", …; what is not known is shown as received. Empty when
 * nothing is said. Hostile text. */
[[nodiscard]] QString deliveryText(const conversation::EmailFacts &email);
/** "opened 15 Jan 12:03". Empty when it is not known. */
[[nodiscard]] QString openedText(const conversation::EmailFacts &email);
/** "clicked https://… 15 Jan 12:04". Empty when it is not known. Hostile text. */
[[nodiscard]] QString clickedText(const conversation::EmailFacts &email);
/** "No reply was sent: …". Empty when one was. Hostile text. */
[[nodiscard]] QString skippedText(const conversation::EmailFacts &email);

} // namespace earshot::itemmodels
