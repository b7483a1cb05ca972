// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/speaker.h"

#include <QStringList>

namespace earshot::conversation {

Speaker Speaker::fromRole(const QString &role)
{
    static const QStringList caller{QStringLiteral("user"),     QStringLiteral("caller"),
                                    QStringLiteral("customer"), QStringLiteral("human"),
                                    QStringLiteral("end_user"), QStringLiteral("guest"),
                                    QStringLiteral("client"),   QStringLiteral("contact")};
    static const QStringList agent{QStringLiteral("assistant"), QStringLiteral("agent"),
                                   QStringLiteral("bot"),       QStringLiteral("ai"),
                                   QStringLiteral("ai_agent"),  QStringLiteral("model")};
    static const QStringList system{QStringLiteral("system"), QStringLiteral("developer")};
    const QString word = role.trimmed().toLower();
    if (caller.contains(word)) {
        return {Kind::Caller, role};
    }
    if (agent.contains(word)) {
        return {Kind::Agent, role};
    }
    if (system.contains(word)) {
        return {Kind::System, role};
    }
    return {Kind::Unknown, role};
}

} // namespace earshot::conversation
