// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/availability.h"

#include <QString>

namespace earshot::views {

struct Notice;

/** A part of a conversation that the reply may lack. */
enum class Part : quint8 { Transcript, Summary, Recording };

/** Why a part is not there, in words, and what one can do. Both empty for Availability::Present. */
struct AvailabilityText
{
    QString sentence;
    QString advice; ///< may be empty

    bool operator==(const AvailabilityText &) const = default;
};

/** Never says "empty" of what is missing, nor "withheld" without evidence. */
[[nodiscard]] AvailabilityText availabilityText(Part part, conversation::Availability availability);

/** Name of the icon in resources/icons. */
[[nodiscard]] QString availabilityIcon(conversation::Availability availability);

/** The same for a whole pane. */
[[nodiscard]] Notice noticeFor(Part part, conversation::Availability availability);

} // namespace earshot::views
