// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::conversation {

/** State of a conversation. Source of the nine: Anyreach API reference, conversations/statuses. */
class ConversationStatus final
{
public:
    enum class Kind : quint8 {
        Unknown, ///< a text that this version does not know; text() shows it
        TokenCreated,
        Triggered,
        Ringing,
        InProgress,
        Completed,
        Failed,
        Cancelled,
        Transferred,
        Unanswered,
    };
    /** An active conversation may change; a terminal one never does again. */
    enum class Phase : quint8 { Unknown, Active, Terminal };

    ConversationStatus() = default;
    [[nodiscard]] static ConversationStatus fromText(const QString &text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] Phase phase() const;
    /** As received. */
    [[nodiscard]] const QString &text() const { return m_text; }

    bool operator==(const ConversationStatus &) const = default;

private:
    Kind m_kind = Kind::Unknown;
    QString m_text;
};

} // namespace earshot::conversation
