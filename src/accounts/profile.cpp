// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/profile.h"

namespace earshot::accounts {

QUrl defaultApiUrl()
{
    return QUrl(QStringLiteral("https://api.anyreach.ai"));
}

QString defaultDashboardForm()
{
    return QStringLiteral("https://app.anyreach.ai/conversations/{id}");
}

Profile newProfile()
{
    Profile profile;
    profile.apiUrl = defaultApiUrl();
    profile.dashboardForm = defaultDashboardForm();
    return profile;
}

QUrl dashboardUrl(const QString &form, const QString &conversationId)
{
    const QString placeholder = QStringLiteral("{id}");
    if (!form.contains(placeholder)) {
        return {};
    }
    QString address = form.trimmed();
    address.replace(placeholder, QString::fromLatin1(QUrl::toPercentEncoding(conversationId)));
    const QUrl url(address, QUrl::StrictMode);
    const bool isGood = url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() &&
                        url.userInfo().isEmpty();
    return isGood ? url : QUrl();
}

} // namespace earshot::accounts
