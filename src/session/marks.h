// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/idfile.h"

#include <QObject>

namespace earshot::session {

/** Which conversations the user has reviewed, and which were open lately; ids only, on this computer only.
 * All windows share it. */
class Marks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Marks)

public:
    static constexpr int MostReviewed = 100'000;
    static constexpr int MostRecent = 20;

    /** Files as of IdFile. */
    Marks(const QString &reviewedFile, const QString &recentFile, QObject *parent = nullptr);
    ~Marks() override;

    [[nodiscard]] bool isReviewed(const QString &id) const { return m_reviewed.contains(id); }
    [[nodiscard]] const QSet<QString> &reviewed() const { return m_reviewed.known(); }
    void setReviewed(const QStringList &ids, bool isReviewed);
    void forgetReviewed();

    /** The latest first. */
    [[nodiscard]] QStringList recent() const;
    void addRecent(const QString &id);
    void forgetRecent();

Q_SIGNALS:
    void reviewedChanged();
    void recentChanged();

private:
    IdFile m_reviewed;
    IdFile m_recent;
};

} // namespace earshot::session
