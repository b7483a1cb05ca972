// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/queueactions.h"

#include "session/reviewqueue.h"
#include "window/actionfactory.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace earshot::window {

namespace {

/** So many before the last known one, more is asked for. */
constexpr int Ahead = 5;

QToolButton *addButton(QWidget &bar, QAction *action, Qt::ArrowType arrow, const QString &name)
{
    auto *button = new QToolButton(&bar);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    bar.layout()->addWidget(button);
    return button;
}

} // namespace

QueueActions::QueueActions(session::ReviewQueue &queue, QWidget *window)
    : QObject(window)
    , m_queue(queue)
    , m_previous(makeAction(window, QStringLiteral("previousInQueue"), tr("&Previous of the list"),
                            QKeySequence(Qt::ALT | Qt::Key_Up)))
    , m_next(makeAction(window, QStringLiteral("nextInQueue"), tr("&Next of the list"),
                        QKeySequence(Qt::ALT | Qt::Key_Down)))
    , m_bar(new QWidget(window))
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins({});
    row->setSpacing(2);
    addButton(*m_bar, m_previous, Qt::UpArrow, tr("Previous of the list"));
    auto *place = new QLabel(m_bar);
    place->setObjectName(QStringLiteral("queuePlace"));
    place->setTextFormat(Qt::PlainText);
    row->addWidget(place);
    addButton(*m_bar, m_next, Qt::DownArrow, tr("Next of the list"));
    connect(m_previous, &QAction::triggered, this, [this] { Q_EMIT openRequested(m_queue.previous()); });
    connect(m_next, &QAction::triggered, this, [this] { Q_EMIT openRequested(m_queue.next()); });
    connect(&m_queue, &session::ReviewQueue::changed, this, &QueueActions::update);
    update();
}

QueueActions::~QueueActions() = default;

void QueueActions::addTo(QMenu &menu) const
{
    menu.addActions({m_previous, m_next});
}

void QueueActions::update()
{
    m_previous->setEnabled(!m_queue.previous().isEmpty());
    m_next->setEnabled(!m_queue.next().isEmpty());
    auto *label = m_bar->findChild<QLabel *>(QStringLiteral("queuePlace"));
    const QString count =
        m_queue.mayGrow() ? tr("%L1+").arg(m_queue.count()) : tr("%L1").arg(m_queue.count());
    label->setText(m_queue.place() < 0 ? tr("- of %1").arg(count)
                                       : tr("%L1 of %2").arg(m_queue.place() + 1).arg(count));
    label->setAccessibleName(tr("Place in the list: %1").arg(label->text()));
    m_bar->setVisible(m_previous->isEnabled() || m_next->isEnabled() || m_queue.place() >= 0);
    if (m_queue.mayGrow() && m_queue.place() >= m_queue.count() - Ahead) {
        Q_EMIT moreWanted();
    }
}

} // namespace earshot::window
