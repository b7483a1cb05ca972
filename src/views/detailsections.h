// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/conversation.h"
#include "itemmodels/variables.h"

#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace earshot::views {

/** One fact in words. */
struct DetailRow
{
    QString label;
    QString value;       ///< made visible and isolated; MissingMark when there is none
    QString explanation; ///< more of it, such as the time in UTC, or why it is missing; hostile text
    QString received;    ///< what copying gives; empty when there is no value; hostile text

    bool operator==(const DetailRow &) const = default;
};

struct DetailSection
{
    QString title;
    QString notice; ///< a sentence about the whole; may be empty
    QList<DetailRow> rows;

    bool operator==(const DetailSection &) const = default;
};

/** What is known of the sound itself. */
struct SoundFacts
{
    std::optional<qint64> lengthMs; ///< of the whole recording, once it is decoded
    QString format;                 ///< such as "mp3, 8 kHz, 2 ch"; empty while unknown
    std::optional<qint64> sizeBytes;
    std::optional<QDateTime> linkGoodUntil; ///< in UTC

    bool operator==(const SoundFacts &) const = default;
};

struct DetailsInput
{
    const conversation::Conversation &conversation;
    bool isWithheld = false; ///< there is evidence that the role may not read sensitive fields
    itemmodels::Variables variables;
    SoundFacts sound;
    QDateTime now;
    QTimeZone zone;
    QLocale locale;
};

/** Everything that the reply says of the conversation itself, in words and in the order that people ask. */
[[nodiscard]] QList<DetailSection> detailSections(const DetailsInput &input);

} // namespace earshot::views
