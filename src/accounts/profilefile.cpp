// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/profilefile.h"

#include "accounts/apiaddress.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace earshot::accounts {

namespace {

const QString ArrayKey = QStringLiteral("profiles");
const QString CurrentKey = QStringLiteral("current");
const QString IdKey = QStringLiteral("id");
const QString NameKey = QStringLiteral("name");
const QString ApiUrlKey = QStringLiteral("apiUrl");
const QString OrganizationKey = QStringLiteral("organizationId");
const QString DashboardKey = QStringLiteral("dashboard");
const QString PlaceKey = QStringLiteral("token");
const QString KeychainWord = QStringLiteral("keychain");
const QString FileWord = QStringLiteral("file");
const QString SessionWord = QStringLiteral("session");

/** More than anybody has; a damaged file must not fill the memory. */
constexpr int MostProfiles = 1000;

QString wordOf(SecretPlace place)
{
    return place == SecretPlace::Keychain ? KeychainWord
           : place == SecretPlace::File   ? FileWord
                                          : SessionWord;
}

SecretPlace placeOf(const QString &word)
{
    return word == KeychainWord ? SecretPlace::Keychain
           : word == FileWord   ? SecretPlace::File
                                : SecretPlace::Session;
}

} // namespace

ProfileFile::ProfileFile(QString file) : m_file(std::move(file))
{}

ProfileList ProfileFile::load() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    ProfileList list;
    const int count = std::min(settings.beginReadArray(ArrayKey), MostProfiles);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        auto apiUrl = parseApiAddress(settings.value(ApiUrlKey).toString());
        const QString id = settings.value(IdKey).toString();
        if (apiUrl.hasValue() && !id.isEmpty()) {
            list.profiles.append({id, settings.value(NameKey).toString(), apiUrl.takeValue(),
                                  settings.value(OrganizationKey).toString(),
                                  settings.value(DashboardKey).toString(),
                                  placeOf(settings.value(PlaceKey).toString())});
        }
    }
    settings.endArray();
    list.currentId = settings.value(CurrentKey).toString();
    return list;
}

void ProfileFile::save(const ProfileList &list) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(ArrayKey); // else what a longer list had stays behind
    settings.beginWriteArray(ArrayKey, int(list.profiles.size()));
    for (int i = 0; i < list.profiles.size(); ++i) {
        const Profile &profile = list.profiles.at(i);
        settings.setArrayIndex(i);
        settings.setValue(IdKey, profile.id);
        settings.setValue(NameKey, profile.name);
        settings.setValue(ApiUrlKey, profile.apiUrl.toString(QUrl::FullyEncoded));
        settings.setValue(OrganizationKey, profile.organizationId);
        settings.setValue(DashboardKey, profile.dashboardForm);
        settings.setValue(PlaceKey, wordOf(profile.place));
    }
    settings.endArray();
    settings.setValue(CurrentKey, list.currentId);
}

} // namespace earshot::accounts
