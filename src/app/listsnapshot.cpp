// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/listsnapshot.h"

#include "base/logging.h"
#include "session/conversationlist.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPixmap>
#include <QWidget>

#include <utility>

namespace earshot::app {

using session::ConversationList;

ListSnapshot::ListSnapshot(QWidget &window, const ConversationList &list, QString file, QObject *parent)
    : QObject(parent), m_window(window), m_list(list), m_file(std::move(file))
{
    m_picture.setSingleShot(true);
    m_picture.setInterval(0);
    connect(&m_picture, &QTimer::timeout, this, &ListSnapshot::takePicture);
    connect(&list, &ConversationList::changed, this, &ListSnapshot::look);
}

ListSnapshot::~ListSnapshot() = default;

void ListSnapshot::look()
{
    const bool isThere = m_list.state() == ConversationList::State::Loaded ||
                         m_list.state() == ConversationList::State::Failed;
    if (isThere && !m_list.isBusy()) {
        m_picture.start();
    } else {
        m_picture.stop();
    }
}

void ListSnapshot::takePicture()
{
    disconnect(&m_list, nullptr, this, nullptr);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    ExitCode code = m_list.state() == ConversationList::State::Failed ? exitCodeFor(m_list.problem()->kind)
                                                                      : ExitCode::Done;
    if (!m_window.grab().save(m_file, "PNG")) {
        qCWarning(lcApp).noquote() << tr("The picture cannot be written to %1.").arg(m_file);
        code = ExitCode::Other;
    }
    Q_EMIT finished(code);
}

} // namespace earshot::app
