// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/listfilter.h"

#include <QString>
#include <QStringList>

namespace earshot::session {

/** Filters of the list that the user has given a name, kept over restarts. */
class SavedFilters final
{
public:
    /** More are refused: nobody finds one among them, and the file is written whole. */
    static constexpr int Most = 10'000;
    static constexpr int LongestName = 100;

    /** `file` is an INI file of one's own, created at the first save(); without a name nothing is kept. */
    explicit SavedFilters(QString file);

    /** In the order of the alphabet. */
    [[nodiscard]] QStringList names() const;
    /** Lets everything through when there is none of that name. */
    [[nodiscard]] conversation::ListFilter filter(const QString &name) const;
    /** Replaces one of the same name. @return false when there are too many, or the name is empty. */
    bool save(const QString &name, const conversation::ListFilter &filter);
    void remove(const QString &name);
    /** Removes all, and the file. */
    void clear();

private:
    void write() const;

    QString m_file;
    QList<QPair<QString, QString>> m_filters; ///< name and filterText(), in the order of the alphabet
};

} // namespace earshot::session
