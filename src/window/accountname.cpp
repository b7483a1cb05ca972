// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/accountname.h"

#include "base/visibletext.h"

#include <QCoreApplication>

namespace earshot::window {

namespace {

class AccountTexts
{
    Q_DECLARE_TR_FUNCTIONS(AccountTexts)
};

} // namespace

QString accountName(const accounts::Profile &profile)
{
    QString name = profile.name;
    if (name.isEmpty()) {
        const QString host = profile.apiUrl.host(QUrl::FullyEncoded);
        name = profile.organizationId.isEmpty()
                   ? host
                   : AccountTexts::tr("%1 at %2").arg(profile.organizationId, host);
    }
    return base::visibleText(name, base::TextForm::SingleLine);
}

QString secretPlaceText(accounts::SecretPlace place)
{
    switch (place) {
    case accounts::SecretPlace::Keychain:
        return AccountTexts::tr("Token in the computer's keychain");
    case accounts::SecretPlace::Session:
        return AccountTexts::tr("Token kept until Earshot is closed");
    case accounts::SecretPlace::File:
        return AccountTexts::tr("Token in a file that only you can read");
    }
    return {};
}

} // namespace earshot::window
