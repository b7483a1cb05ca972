// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace earshot::accounts {

/** Where a profile's token is kept. */
enum class SecretPlace : quint8 {
    Keychain, ///< of the system
    Session,  ///< in memory, until the program is closed
    File,     ///< readable by the user alone; only after the user's plain choice
};

/** One account: where the API is and for whom it is asked. Holds no secret. */
struct Profile
{
    QString id; ///< made by the program; empty: not kept yet
    QString name;
    QUrl apiUrl; ///< see parseApiAddress()
    QString organizationId;
    QString dashboardForm; ///< address of a conversation in the dashboard, with {id}; empty: unknown
    SecretPlace place = SecretPlace::Keychain;

    bool operator==(const Profile &) const = default;
};

/** https://api.anyreach.ai */
[[nodiscard]] QUrl defaultApiUrl();
/** The dashboard that belongs to defaultApiUrl(). */
[[nodiscard]] QString defaultDashboardForm();
/** What an account begins with of which nothing is known: these two. */
[[nodiscard]] Profile newProfile();
/**
 * A conversation's address by a profile's form.
 * @return an invalid address when the form has no {id}, or does not make an https address.
 */
[[nodiscard]] QUrl dashboardUrl(const QString &form, const QString &conversationId);

} // namespace earshot::accounts
