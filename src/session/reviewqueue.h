// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace earshot::session {

/** The conversations that are worked through one after the other, and which of them is open. */
class ReviewQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewQueue)

public:
    explicit ReviewQueue(QObject *parent = nullptr);
    ~ReviewQueue() override;

    /** `mayGrow`: more are to come behind the last, such as further pages of a list. Keeps current(). */
    void setIds(const QStringList &ids, bool mayGrow);
    /** What is open now, in the queue or not. */
    void setCurrent(const QString &id);

    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    [[nodiscard]] bool mayGrow() const { return m_mayGrow; }
    [[nodiscard]] int count() const { return int(m_ids.size()); }
    /** From 0; -1 when what is open is not in the queue. */
    [[nodiscard]] int place() const { return m_place; }
    /** Empty at the ends. Of a conversation that has left the queue, what stood beside its former place. */
    [[nodiscard]] QString next() const;
    [[nodiscard]] QString previous() const;

Q_SIGNALS:
    void changed();

private:
    QStringList m_ids;
    bool m_mayGrow = false;
    QString m_current;
    int m_place = -1;
    int m_formerPlace = -1; ///< where current() stood when it was in the queue
};

} // namespace earshot::session
