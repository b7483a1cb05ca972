// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keptfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <utility>

namespace earshot::settings {

namespace {

QString shown(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    return QDir::toNativeSeparators(path.startsWith(home) ? QStringLiteral("~/") + path.sliced(home.size())
                                                          : path);
}

bool isIn(const QString &path, const QString &place)
{
    return path == place || path.startsWith(place + u'/');
}

} // namespace

KeptFiles::KeptFiles(QStringList folders, QList<KeptPlace> places, QString unknown)
    : m_folders(std::move(folders)), m_places(std::move(places)), m_unknown(std::move(unknown))
{}

QList<KeptFile> KeptFiles::files() const
{
    QStringList roots = m_folders;
    for (const KeptPlace &place : m_places) {
        roots << place.path;
    }
    QMap<QString, KeptFile> found;
    const auto take = [&](const QFileInfo &info) {
        const KeptPlace *place = placeOf(info.filePath());
        found.insert(info.filePath(), {info.filePath(), shown(info.filePath()), info.size(),
                                       place != nullptr ? place->purpose : m_unknown});
    };
    for (const QString &root : std::as_const(roots)) {
        const QFileInfo info(root);
        if (info.isFile()) {
            take(info);
            continue;
        }
        // A link is listed itself: what it leads to is not ours.
        QDirIterator files(root, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext() && found.size() < MostFiles) {
            files.next();
            take(files.fileInfo());
        }
    }
    return found.values();
}

bool KeptFiles::remove(const KeptFile &file) const
{
    const KeptPlace *place = placeOf(file.path);
    if (place != nullptr && place->forget) {
        place->forget();
    } else {
        QFile::remove(file.path);
    }
    return !QFileInfo::exists(file.path);
}

const KeptPlace *KeptFiles::placeOf(const QString &path) const
{
    const KeptPlace *found = nullptr;
    for (const KeptPlace &place : m_places) {
        if (isIn(path, place.path) && (found == nullptr || place.path.size() > found->path.size())) {
            found = &place;
        }
    }
    return found;
}

} // namespace earshot::settings
