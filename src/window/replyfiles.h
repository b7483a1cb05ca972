// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThreadPool>

class QWidget;

namespace earshot::session {
class ConversationSession;
}

namespace earshot::window {

class ConversationPage;
class UserQuestion;

/** Writes the reply that is open to a file of the user's choice, byte by byte as it was received. */
class ReplyFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplyFiles)

public:
    /** All must outlive this object, which belongs to `window`. */
    ReplyFiles(const session::ConversationSession &session, ConversationPage &page, UserQuestion &question,
               QWidget *window);
    /** Waits until a file that is being written is complete. */
    ~ReplyFiles() override;

private:
    void save();
    void write(const QString &path, const QByteArray &bytes);

    const session::ConversationSession &m_session;
    ConversationPage &m_page;
    UserQuestion &m_question;
    QWidget *m_window;
    QThreadPool m_threads;
};

} // namespace earshot::window
