// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace earshot::demo {

/** A request that came in. */
struct SeenRequest
{
    enum class Origin : quint8 { Api, Store };
    Origin origin = Origin::Api;
    QString path;
    QByteArray headers; ///< the values of all of them, with line breaks between
};

} // namespace earshot::demo
