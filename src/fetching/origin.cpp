// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/origin.h"

#include <QHostAddress>

namespace earshot::fetching {

namespace {

int effectivePort(const QUrl &url)
{
    const int ownPort = url.scheme() == QLatin1String("https")  ? 443
                        : url.scheme() == QLatin1String("http") ? 80
                                                                : -1;
    return url.port(ownPort);
}

} // namespace

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    // QUrl keeps scheme and host in lower case.
    return a.isValid() && b.isValid() && !a.host().isEmpty() && a.scheme() == b.scheme() &&
           a.host() == b.host() && effectivePort(a) == effectivePort(b);
}

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

} // namespace earshot::fetching
