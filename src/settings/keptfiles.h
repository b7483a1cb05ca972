// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace earshot::settings {

/** A file that Earshot keeps, or a folder of such files, and what for. */
struct KeptPlace
{
    QString path;
    QString purpose; ///< for people
    /** Forgets what is in it, where it is not enough to remove the file; may be empty. */
    std::function<void()> forget;
};

/** A file that is there now. */
struct KeptFile
{
    QString path;
    QString shownPath; ///< with "~" for the user's folder, so that the user's name is not in it
    qint64 bytes = 0;
    QString purpose;

    bool operator==(const KeptFile &) const = default;
};

/** What Earshot keeps on this computer, and the way to be rid of it. Reads no file. */
class KeptFiles final
{
public:
    /** So many are listed at most. */
    static constexpr int MostFiles = 1'000;

    /**
     * @param folders that belong to Earshot alone: whatever is in them is listed, known or not.
     * @param places in these folders or elsewhere; of two that hold a file, the one with the longer path
     * counts.
     * @param unknown purpose of a file in no place.
     */
    KeptFiles(QStringList folders, QList<KeptPlace> places, QString unknown);

    void add(const KeptPlace &place) { m_places.append(place); }
    /** By path. */
    [[nodiscard]] QList<KeptFile> files() const;
    /** @return false when it is still there */
    bool remove(const KeptFile &file) const;

private:
    [[nodiscard]] const KeptPlace *placeOf(const QString &path) const;

    QStringList m_folders;
    QList<KeptPlace> m_places;
    QString m_unknown;
};

} // namespace earshot::settings
