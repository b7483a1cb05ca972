// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/replyfiles.h"

#include "session/conversationsession.h"
#include "views/metadatapane.h"
#include "views/plaintext.h"
#include "views/rawview.h"
#include "window/conversationpage.h"
#include "window/userquestion.h"

#include <QRegularExpression>
#include <QSaveFile>

namespace earshot::window {

namespace {

constexpr qsizetype LongestName = 100;
constexpr qsizetype LongestShownPath = 200;

/** An id is hostile text: no path, no hidden file, nothing that a shell or Windows finds special. */
QString fileNameFor(const QString &id)
{
    static const QRegularExpression unusual(QStringLiteral("[^A-Za-z0-9_-]+"));
    const QString name = QString(id).replace(unusual, QStringLiteral("_")).left(LongestName);
    return (name.isEmpty() ? QStringLiteral("conversation") : name) + QStringLiteral(".json");
}

/** @return why it failed, or nothing. */
QString writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // it holds what a customer said
    file.write(bytes);
    return file.commit() ? QString() : file.errorString();
}

} // namespace

ReplyFiles::ReplyFiles(const session::ConversationSession &session, ConversationPage &page,
                       UserQuestion &question, QWidget *window)
    : QObject(window), m_session(session), m_page(page), m_question(question), m_window(window)
{
    m_threads.setMaxThreadCount(1);
    connect(&m_page.metadata().raw(), &views::RawView::saveRequested, this, &ReplyFiles::save);
}

ReplyFiles::~ReplyFiles()
{
    m_threads.waitForDone();
}

void ReplyFiles::save()
{
    if (!m_session.replyBody().isEmpty()) {
        // What was seen when the user asked: another conversation may be open when the question is answered.
        m_question.askForSavePath(
            m_window, fileNameFor(m_session.conversation().id.valueOr({})),
            [this, bytes = m_session.replyBody()](const QString &path) { write(path, bytes); });
    }
}

void ReplyFiles::write(const QString &path, const QByteArray &bytes)
{
    m_threads.start([this, path, bytes] {
        const QString failure = writeFile(path, bytes);
        QMetaObject::invokeMethod(this, [this, path, failure] {
            const QString name = views::oneLine(path, LongestShownPath);
            m_page.showQuietly(failure.isEmpty() ? tr("Saved as %1.").arg(name)
                                                 : tr("%1 was not written: %2").arg(name, failure));
        });
    });
}

} // namespace earshot::window
