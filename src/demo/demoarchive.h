// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace earshot::demo {

/** Older conversations, so that there is a list to work through: each is one of the built-in ones on another
 * day, with another caller and id. */
class DemoArchive final
{
public:
    static constexpr int kCount = 242;

    /** `originals` are as in their files; the archive ends two days before `start`. */
    DemoArchive(QList<QJsonObject> originals, const QDateTime &start);

    /** All of them, newest first, without their transcripts. */
    [[nodiscard]] const QList<QJsonObject> &rows() const { return m_rows; }
    [[nodiscard]] std::optional<QJsonObject> conversation(const QString &id) const;
    /** The id of the built-in conversation that one of the archive is made from; of others the id itself. */
    [[nodiscard]] static QString originalId(const QString &id);

private:
    [[nodiscard]] QJsonObject made(int number) const;

    QList<QJsonObject> m_originals;
    QDateTime m_end;
    QList<QJsonObject> m_rows;
};

} // namespace earshot::demo
