// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/apiaddress.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace earshot::accounts {

namespace {

class AddressTexts
{
    Q_DECLARE_TR_FUNCTIONS(AddressTexts)
};

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

base::Problem refusal(const QString &sentence)
{
    return {base::ProblemKind::InvalidInput, sentence};
}

} // namespace

base::Result<QUrl> parseApiAddress(const QString &text)
{
    QString trimmed = text.trimmed();
    while (trimmed.endsWith(u'/')) {
        trimmed.chop(1);
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment()) {
        return refusal(AddressTexts::tr("The API address must look like https://api.anyreach.ai."));
    }
    if (url.scheme() == QLatin1String("http") && !isLoopback(url.host())) {
        return refusal(
            AddressTexts::tr("The API address must begin with https://. Plain http is accepted for this "
                             "computer only, since it would show the token to the network."));
    }
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")) {
        return refusal(AddressTexts::tr("The API address must begin with https://."));
    }
    return url;
}

} // namespace earshot::accounts
