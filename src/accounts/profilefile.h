// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/profile.h"

#include <QList>

namespace earshot::accounts {

/** What is kept of the accounts. */
struct ProfileList
{
    QList<Profile> profiles;
    QString currentId; ///< empty: none

    bool operator==(const ProfileList &) const = default;
};

/** Keeps the profiles in an INI file, without any secret. */
class ProfileFile final
{
public:
    explicit ProfileFile(QString file);

    /** Profiles whose API address would not be accepted from a user are left out. */
    [[nodiscard]] ProfileList load() const;
    void save(const ProfileList &list) const;

private:
    QString m_file;
};

} // namespace earshot::accounts
