// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace earshot::demo {

/** The tokens that the stand-in of the API accepts. */
struct DemoTokens
{
    QByteArray key;      ///< `ak_…`, may see everything
    QByteArray limited;  ///< `ak_…`, without conversations:read_sensitive
    QByteArray personal; ///< `pat_…`, may see everything of `organizationId`
    QString organizationId = QStringLiteral("org_demo");

    /** Made anew. */
    [[nodiscard]] static DemoTokens make();
};

} // namespace earshot::demo
