// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace earshot::session {
class ReviewQueue;
}

namespace earshot::window {

/** Next and previous of the queue, and where in it one is. */
class QueueActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueActions)

public:
    /** `queue` must outlive this object, which belongs to `window`. */
    QueueActions(session::ReviewQueue &queue, QWidget *window);
    ~QueueActions() override;

    void addTo(QMenu &menu) const;
    /** "3 of 47" between two buttons; hidden while what is open is in no queue. Belongs to the window. */
    [[nodiscard]] QWidget *bar() const { return m_bar; }

Q_SIGNALS:
    void openRequested(const QString &id);
    /** What is open is near the end of what is known of a queue that may grow. */
    void moreWanted();

private:
    void update();

    session::ReviewQueue &m_queue;
    QAction *m_previous;
    QAction *m_next;
    QWidget *m_bar;
};

} // namespace earshot::window
