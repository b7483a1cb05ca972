// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::conversation {

/** How the conversation was held. An unknown text is kept and shown. */
struct Channel
{
    enum class Kind : quint8 { Unknown, Telephone, WebRtc, Email, Text };

    Kind kind = Kind::Unknown;
    QString text; ///< as received

    [[nodiscard]] static Channel fromText(const QString &text);
    /** True when recordings exist for this channel. Source: Anyreach, getting-started/key-concepts. */
    [[nodiscard]] bool isVoice() const { return kind == Kind::Telephone || kind == Kind::WebRtc; }

    bool operator==(const Channel &) const = default;
};

/** Who began the conversation: inbound = the caller, outbound = the agent. An unknown text is kept and shown.
 */
struct Direction
{
    enum class Kind : quint8 { Unknown, Inbound, Outbound };

    Kind kind = Kind::Unknown;
    QString text; ///< as received

    [[nodiscard]] static Direction fromText(const QString &text);

    bool operator==(const Direction &) const = default;
};

} // namespace earshot::conversation
