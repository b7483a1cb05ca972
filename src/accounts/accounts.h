// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/profilefile.h"
#include "base/problem.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace earshot::accounts {

class SecretJob;
class SecretStore;

/** The stores, one for each SecretPlace. All must outlive Accounts. */
struct SecretStores
{
    SecretStore &keychain;
    SecretStore &session;
    SecretStore &file;

    [[nodiscard]] SecretStore &at(SecretPlace place) const;
};

/**
 * Who is signed in and where: the profiles, the present one, and its token from wherever that is kept. A
 * token works from the moment it is given, whether or not it can be kept.
 */
class Accounts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Accounts)

public:
    Accounts(ProfileFile file, const SecretStores &stores, QObject *parent = nullptr);

    /** A token from the environment or a file wins until the program is closed, and is kept nowhere. */
    void useForThisRun(const Profile &profile, const QByteArray &token);
    /** The same for the organisation alone: the present profile is asked for another one. */
    void useOrganizationForThisRun(const QString &organizationId);
    /** Asks for the present profile's token; tokenRead() follows, unless there is nothing to ask for. */
    void start();

    /** Without the one for this run. */
    [[nodiscard]] const QList<Profile> &profiles() const { return m_list.profiles; }
    /** The one in use; without an id when it is for this run only, or when there is none. */
    [[nodiscard]] const Profile &current() const { return m_current; }
    /** Empty: nobody is signed in, or the token is still being read. */
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    [[nodiscard]] bool isSignedIn() const { return !m_token.isEmpty(); }
    /** True while a keychain is asked, which may wait for its user to unlock it. */
    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }
    [[nodiscard]] bool isForThisRun() const { return m_isForThisRun; }
    /** Why the present profile's token could not be read or kept. */
    [[nodiscard]] const std::optional<base::Problem> &problem() const { return m_problem; }

    /** Uses this profile with this token from now on, and keeps both. A profile without an id is a new one.
     */
    void signIn(Profile profile, const QByteArray &token);
    /** Uses another profile, and asks for its token. */
    void switchTo(const QString &id);
    /** Forgets the token of a profile; the profile stays. */
    void signOut(const QString &id);
    /** Forgets the profile and its token. */
    void remove(const QString &id);
    /** Changes what a profile says, not where its token is kept. */
    void change(const Profile &profile);
    /** The user's plain choice where there is no keychain: keeps the present token in a file. */
    void keepInFile();

Q_SIGNALS:
    /** Profiles were added, changed or removed, or another one is in use. */
    void profilesChanged();
    /** Requests are to be made with another token or to another address from now on. */
    void credentialsChanged();
    /** start() or switchTo() is done: token() is there, or it could not be had. */
    void tokenRead();
    /** The token works, but only until the program is closed: it could not be kept. */
    void keepingFailed(const earshot::base::Problem &problem);
    /** The token is not used any more, but is still where it was kept. */
    void forgettingFailed(const earshot::base::Problem &problem);

private:
    [[nodiscard]] Profile *find(const QString &id);
    void read();
    void keep();
    void forget(const Profile &profile);
    void use(const Profile &profile, const QByteArray &token);
    void save();

    ProfileFile m_file;
    SecretStores m_stores;
    ProfileList m_list;
    Profile m_current;
    QByteArray m_token;
    bool m_isForThisRun = false;
    SecretJob *m_reading = nullptr; ///< child; at most one runs
    std::optional<base::Problem> m_problem;
};

} // namespace earshot::accounts
