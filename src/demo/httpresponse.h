// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <utility>

namespace earshot::demo {

/** An answer that is ready to be sent. */
struct HttpResponse
{
    int status = 200;
    QByteArray contentType; ///< empty: no such header
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< besides those that toBytes() adds

    /** How it goes over the wire; anything but Whole ends the connection's use. */
    enum class Delivery : quint8 { Whole, Stalled, Dripped, Reset };
    Delivery delivery = Delivery::Whole;
    int bytesPerSecond = 1; ///< of the body that is dripped

    enum class Body : quint8 { Sent, LeftOut }; ///< left out in answers to HEAD

    /** The answer as it goes over the wire, with Date, Content-Length and Connection. */
    [[nodiscard]] QByteArray toBytes(Body wanted, bool keepAlive, const QDateTime &now) const;
};

/** An answer that holds nothing but the words of its status, as plain text. */
[[nodiscard]] HttpResponse plainResponse(int status);

} // namespace earshot::demo
