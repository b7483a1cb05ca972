// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accounts.h"

#include "accounts/secretjob.h"
#include "accounts/secretstore.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace earshot::accounts {

SecretStore &SecretStores::at(SecretPlace place) const
{
    return place == SecretPlace::Keychain ? keychain : (place == SecretPlace::File ? file : session);
}

Accounts::Accounts(ProfileFile file, const SecretStores &stores, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_stores(stores), m_list(m_file.load())
{
    const Profile *current = find(m_list.currentId);
    m_current = current != nullptr ? *current : newProfile();
}

void Accounts::useForThisRun(const Profile &profile, const QByteArray &token)
{
    m_isForThisRun = true;
    Profile own = profile;
    own.id.clear();
    use(own, token);
}

void Accounts::useOrganizationForThisRun(const QString &organizationId)
{
    m_current.organizationId = organizationId;
    Q_EMIT credentialsChanged();
}

void Accounts::start()
{
    if (!m_isForThisRun && !m_current.id.isEmpty()) {
        read();
    }
}

void Accounts::signIn(Profile profile, const QByteArray &token)
{
    Profile *known = find(profile.id);
    if (known == nullptr) {
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_list.profiles.append(profile);
    } else {
        if (known->place != profile.place) {
            forget(*known);
        }
        *known = profile;
    }
    m_isForThisRun = false;
    m_list.currentId = profile.id;
    use(profile, token);
    keep();
    save();
}

void Accounts::switchTo(const QString &id)
{
    if (const Profile *wanted = find(id)) {
        m_isForThisRun = false;
        m_list.currentId = id;
        use(*wanted, {});
        save();
        read();
    }
}

void Accounts::signOut(const QString &id)
{
    if (const Profile *known = find(id)) {
        forget(*known);
    }
    if (id == m_current.id) {
        m_isForThisRun = false;
        use(m_current, {});
    }
}

void Accounts::remove(const QString &id)
{
    const Profile *known = find(id);
    if (known == nullptr) {
        return;
    }
    forget(*known);
    m_list.profiles.removeIf([&id](const Profile &profile) { return profile.id == id; });
    if (id == m_list.currentId) {
        m_list.currentId.clear();
    }
    if (id == m_current.id) {
        use(newProfile(), {});
    }
    save();
}

void Accounts::change(const Profile &profile)
{
    Profile *known = find(profile.id);
    if (known == nullptr) {
        return;
    }
    const SecretPlace place = known->place;
    *known = profile;
    known->place = place;
    if (profile.id == m_current.id) {
        const bool isElsewhere =
            m_current.apiUrl != profile.apiUrl || m_current.organizationId != profile.organizationId;
        m_current = *known;
        if (isElsewhere) {
            Q_EMIT credentialsChanged();
        }
    }
    save();
}

void Accounts::keepInFile()
{
    if (Profile *known = find(m_current.id); known != nullptr && isSignedIn()) {
        known->place = SecretPlace::File;
        m_current = *known;
        m_problem.reset();
        keep();
        save();
    }
}

Profile *Accounts::find(const QString &id)
{
    const auto found = std::find_if(m_list.profiles.begin(), m_list.profiles.end(),
                                    [&id](const Profile &profile) { return profile.id == id; });
    return id.isEmpty() || found == m_list.profiles.end() ? nullptr : &*found;
}

void Accounts::read()
{
    m_reading = m_stores.at(m_current.place).read(m_current.id, this);
    Q_EMIT profilesChanged(); // its token is on its way
    connect(m_reading, &SecretJob::finished, this, [this](const base::Result<QByteArray> &result) {
        std::exchange(m_reading, nullptr)->deleteLater();
        if (result.hasValue()) {
            m_token = result.value();
            Q_EMIT credentialsChanged();
        } else if (result.problem().kind != base::ProblemKind::NotFound) {
            m_problem = result.problem();
        }
        Q_EMIT profilesChanged();
        Q_EMIT tokenRead();
    });
}

/** Where it cannot be kept it stays for this session, and the user is told. */
void Accounts::keep()
{
    SecretJob *writing = m_stores.at(m_current.place).write(m_current.id, m_token, this);
    connect(writing, &SecretJob::finished, this,
            [this, writing, written = m_current, token = m_token](const base::Result<QByteArray> &result) {
                writing->deleteLater();
                const QString &id = written.id;
                Profile *known = find(id);
                const bool isSignedOut = id == m_current.id && m_token.isEmpty();
                if (known == nullptr || known->place != written.place || isSignedOut) {
                    forget(written); // it is not to be there any more
                    return;
                }
                if (result.hasValue()) {
                    return;
                }
                known->place = SecretPlace::Session;
                SecretJob *instead = m_stores.session.write(id, token, this);
                connect(instead, &SecretJob::finished, instead, &QObject::deleteLater);
                if (id == m_current.id) {
                    m_current.place = SecretPlace::Session;
                    m_problem = result.problem();
                }
                save();
                Q_EMIT keepingFailed(result.problem());
            });
}

void Accounts::forget(const Profile &profile)
{
    SecretJob *removing = m_stores.at(profile.place).remove(profile.id, this);
    connect(removing, &SecretJob::finished, this, [this, removing](const base::Result<QByteArray> &result) {
        removing->deleteLater();
        if (!result.hasValue() && result.problem().kind != base::ProblemKind::NotFound) {
            Q_EMIT forgettingFailed(result.problem());
        }
    });
}

void Accounts::use(const Profile &profile, const QByteArray &token)
{
    delete std::exchange(m_reading, nullptr);
    m_problem.reset();
    m_current = profile;
    m_token = token;
    Q_EMIT profilesChanged();
    Q_EMIT credentialsChanged();
}

void Accounts::save()
{
    m_file.save(m_list);
    Q_EMIT profilesChanged();
}

} // namespace earshot::accounts
