// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>
#include <variant>

namespace earshot::conversation {

/** What the user wants opened: an id at the API, or a saved file. */
struct ConversationReference
{
    QString id;                 ///< opaque; empty for a file
    QString file;               ///< path of a saved reply; empty for an id
    QString organizationId;     ///< from an `earshot:` link; empty when it names none
    std::optional<qint64> atMs; ///< place in the recording, from an `earshot:` link

    bool operator==(const ConversationReference &) const = default;
};

enum class ReferenceError : quint8 {
    Empty,
    IdTooLong,
    IdHasForbiddenCharacter, ///< a slash, a control or an invisible character, or `.` / `..`
    LinkToOtherHost,
    LinkWithoutConversation,
    MalformedLink, ///< not a strict `earshot:` link, or a link of another scheme
};

/** Longest id that is accepted, in characters. Real ones have some 40. */
inline constexpr int MaxIdLength = 256;

/**
 * Reads an id, a dashboard link (the part after `conversations/`), an
 * `earshot:conversation/ID?org=ORG&t=SECONDS` link or a path that ends in `.json`. Reads the text only: opens
 * nothing.
 * @param apiUrl links to its host are accepted besides those to anyreach.ai and its subdomains.
 */
[[nodiscard]] std::variant<ConversationReference, ReferenceError>
parseConversationReference(const QString &text, const QUrl &apiUrl);

/** The strict `earshot:` link of a conversation; the inverse of parseConversationReference(). */
[[nodiscard]] QString deepLink(const ConversationReference &reference);

} // namespace earshot::conversation
