// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reviewqueue.h"

namespace earshot::session {

ReviewQueue::ReviewQueue(QObject *parent) : QObject(parent)
{}

ReviewQueue::~ReviewQueue() = default;

void ReviewQueue::setIds(const QStringList &ids, bool mayGrow)
{
    m_ids = ids;
    m_mayGrow = mayGrow;
    m_place = int(m_ids.indexOf(m_current));
    if (m_place >= 0) {
        m_formerPlace = m_place;
    }
    Q_EMIT changed();
}

void ReviewQueue::setCurrent(const QString &id)
{
    m_current = id;
    m_place = int(m_ids.indexOf(id));
    m_formerPlace = m_place;
    Q_EMIT changed();
}

QString ReviewQueue::next() const
{
    if (m_place >= 0) {
        return m_ids.value(m_place + 1);
    }
    return m_formerPlace >= 0 ? m_ids.value(m_formerPlace) : QString();
}

QString ReviewQueue::previous() const
{
    const int place = m_place >= 0 ? m_place : m_formerPlace;
    return place > 0 ? m_ids.value(place - 1) : QString();
}

} // namespace earshot::session
