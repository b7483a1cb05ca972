// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/changesbinding.h"

#include "session/conversationsession.h"
#include "session/replyloader.h"
#include "views/metadataview.h"
#include "views/plaintext.h"

#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace earshot::window {

using itemmodels::MetadataChanges;
using session::ConversationSession;

namespace {

constexpr qsizetype LongestName = 60;

QString sentenceSince(qsizetype count, const QDateTime &since)
{
    const QString time = QLocale().toString(since.toLocalTime().time(), QLocale::ShortFormat);
    return count == 1 ? ChangesBinding::tr("1 field changed since %1").arg(time)
                      : ChangesBinding::tr("%Ln fields changed since %1", nullptr, static_cast<int>(count))
                            .arg(time);
}

QString sentenceAgainst(qsizetype count, const QString &other)
{
    if (count == 0) {
        return ChangesBinding::tr("No difference from %1").arg(other);
    }
    return count == 1
               ? ChangesBinding::tr("1 field differs from %1").arg(other)
               : ChangesBinding::tr("%Ln fields differ from %1", nullptr, static_cast<int>(count)).arg(other);
}

} // namespace

ChangesBinding::ChangesBinding(ConversationSession &session, views::MetadataView &view, QObject *parent)
    : QObject(parent), m_session(session), m_view(view), m_loader(session.makeReplyLoader(this))
{
    connect(&m_session, &ConversationSession::conversationLoaded, this,
            &ChangesBinding::onConversationLoaded);
    connect(&m_comparer, &itemmodels::MetadataComparer::compared, this, &ChangesBinding::show);
    connect(m_loader, &session::ReplyLoader::failed, this, &ChangesBinding::compareFailed);
    connect(m_loader, &session::ReplyLoader::loaded, this, [this](const json::NodeTable &other) {
        m_other = m_asked; // not before: an earlier comparison may still be answered
        m_comparer.compare(other, m_session.nodes());
    });
}

ChangesBinding::~ChangesBinding() = default;

void ChangesBinding::compareWith(const conversation::ConversationReference &reference)
{
    const QString name = reference.file.isEmpty() ? reference.id : QFileInfo(reference.file).fileName();
    m_asked = views::oneLine(name, LongestName);
    m_loader->load(reference);
}

void ChangesBinding::onConversationLoaded(bool isNew)
{
    if (isNew) {
        m_loader->cancel(); // after a refresh it compares with the newer version
    }
    m_comparer.cancel();
    m_other.clear();
    m_since = std::exchange(m_loadedAt, QDateTime::currentDateTimeUtc());
    const json::NodeTable before = std::exchange(m_before, m_session.nodes());
    if (!isNew && before.size() > 0) {
        m_comparer.compare(before, m_before);
    }
}

void ChangesBinding::show(const std::shared_ptr<const MetadataChanges> &changes)
{
    if (!m_other.isEmpty()) {
        m_view.setChanges(changes, sentenceAgainst(changes->count(), m_other));
    } else if (changes->count() > 0) {
        m_view.setChanges(changes, sentenceSince(changes->count(), m_since));
    }
}

} // namespace earshot::window
