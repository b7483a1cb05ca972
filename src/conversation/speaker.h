// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::conversation {

/** Who a turn is from. An unknown role is kept and shown. */
struct Speaker
{
    enum class Kind : quint8 {
        Unknown,
        Caller, ///< the person: role `user`
        Agent,  ///< the AI agent: role `assistant`
        System, ///< instructions: roles `system` and `developer`
    };

    Kind kind = Kind::Unknown;
    QString role; ///< as received

    /** Knows LiveKit's roles and the usual words of other transcripts (`agent`, `bot`, `caller`, `customer`,
     * …). */
    [[nodiscard]] static Speaker fromRole(const QString &role);

    bool operator==(const Speaker &) const = default;
};

} // namespace earshot::conversation
