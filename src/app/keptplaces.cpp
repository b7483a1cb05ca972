// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keptplaces.h"

#include "fetching/httprecordingsource.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace earshot::app {

namespace {

struct KeptPlaces
{
    Q_DECLARE_TR_FUNCTIONS(KeptPlaces)
};

QString folder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location);
}

/** Qt's own file dialog notes in a file of all Qt programs which folders were looked at. */
QString fileDialogFile()
{
    return QSettings(QSettings::UserScope, QStringLiteral("QtProject")).fileName();
}

void forgetFileDialog()
{
    const QString path = fileDialogFile();
    QSettings notes(QSettings::UserScope, QStringLiteral("QtProject"));
    notes.remove(QStringLiteral("FileDialog"));
    notes.sync();
    if (notes.allKeys().isEmpty())
        QFile::remove(path);
}

} // namespace

QString settingsFile()
{
    return folder(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
}

QString commonSettingsFile()
{
    return QSettings(QSettings::IniFormat, QSettings::SystemScope, QCoreApplication::applicationName(),
                     QStringLiteral("settings"))
        .fileName();
}

QString accountsFile()
{
    return folder(QStandardPaths::AppConfigLocation) + QStringLiteral("/accounts.ini");
}

QString tokensDirectory()
{
    return folder(QStandardPaths::AppDataLocation) + QStringLiteral("/tokens");
}

QString syncFile()
{
    return folder(QStandardPaths::AppDataLocation) + QStringLiteral("/sync.ini");
}

settings::KeptFiles keptFiles(settings::Settings &settings, const QString &logFile)
{
    QList<settings::KeptPlace> places{
        {settingsFile(), KeptPlaces::tr("Your settings"), [&settings] { settings.resetAll(); }},
        {tokensDirectory(), KeptPlaces::tr("Tokens, which you have chosen to keep in a file"), {}},
        {syncFile(),
         KeptPlaces::tr("Where you have put the start of a recording; conversations only as hashes"),
         {}},
        {fetching::HttpRecordingSource::recordingsDirectory(),
         KeptPlaces::tr("Left behind by a crash; goes at the next start"),
         {}},
        {fileDialogFile(),
         KeptPlaces::tr("Folders that the file dialog showed last; shared with other programs"),
         &forgetFileDialog}};
    if (!logFile.isEmpty())
        places.append({QFileInfo(logFile).absoluteFilePath(), KeptPlaces::tr("The log of this run"), {}});
    return {{folder(QStandardPaths::AppConfigLocation), folder(QStandardPaths::AppDataLocation),
             folder(QStandardPaths::CacheLocation)},
            places,
            KeptPlaces::tr("Not known to this version")};
}

} // namespace earshot::app
