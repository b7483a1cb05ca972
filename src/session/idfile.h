// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace earshot::session {

/** Ids in a text file, one a line and nothing else; the newest last. The file is readable by its user only.
 */
class IdFile final
{
public:
    /** `file` is created at the first change; without a name nothing is kept. Of more than `most` ids the
     * oldest go. */
    IdFile(QString file, int most);

    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    [[nodiscard]] bool contains(const QString &id) const { return m_known.contains(id); }
    [[nodiscard]] const QSet<QString> &known() const { return m_known; }
    /** Makes them the newest, in their order. An id that is empty or holds a line break is left out. */
    void add(const QStringList &ids);
    void remove(const QStringList &ids);
    void clear();

private:
    bool takeOut(const QStringList &ids);
    void write() const;

    QString m_file;
    int m_most;
    QStringList m_ids;
    QSet<QString> m_known;
};

} // namespace earshot::session
