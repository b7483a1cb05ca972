// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/marks.h"

#include <algorithm>

namespace earshot::session {

Marks::Marks(const QString &reviewedFile, const QString &recentFile, QObject *parent)
    : QObject(parent), m_reviewed(reviewedFile, MostReviewed), m_recent(recentFile, MostRecent)
{}

Marks::~Marks() = default;

void Marks::setReviewed(const QStringList &ids, bool isReviewed)
{
    const auto isDone = [this, isReviewed](const QString &id) { return this->isReviewed(id) == isReviewed; };
    if (std::all_of(ids.cbegin(), ids.cend(), isDone)) {
        return;
    }
    if (isReviewed) {
        m_reviewed.add(ids);
    } else {
        m_reviewed.remove(ids);
    }
    Q_EMIT reviewedChanged();
}

QStringList Marks::recent() const
{
    QStringList latestFirst = m_recent.ids();
    std::reverse(latestFirst.begin(), latestFirst.end());
    return latestFirst;
}

void Marks::addRecent(const QString &id)
{
    m_recent.add({id});
    Q_EMIT recentChanged();
}

void Marks::forgetReviewed()
{
    m_reviewed.clear();
    Q_EMIT reviewedChanged();
}

void Marks::forgetRecent()
{
    m_recent.clear();
    Q_EMIT recentChanged();
}

} // namespace earshot::session
