// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/conversationreference.h"
#include "itemmodels/metadatacomparer.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace earshot::session {
class ConversationSession;
class ReplyLoader;
} // namespace earshot::session

namespace earshot::base {
struct Problem;
}

namespace earshot::views {
class MetadataView;
}

namespace earshot::window {

/** Says what changed with a refresh, or how the open reply differs from another one. */
class ChangesBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesBinding)

public:
    /** Both must outlive this object. To be made after what gives the view its table. */
    ChangesBinding(session::ConversationSession &session, views::MetadataView &view,
                   QObject *parent = nullptr);
    ~ChangesBinding() override;

    /** Compares the open reply with another one; the other is the one before. */
    void compareWith(const conversation::ConversationReference &reference);

Q_SIGNALS:
    /** What was to be compared cannot be had. */
    void compareFailed(const earshot::base::Problem &problem);

private:
    void onConversationLoaded(bool isNew);
    void show(const std::shared_ptr<const itemmodels::MetadataChanges> &changes);

    session::ConversationSession &m_session;
    views::MetadataView &m_view;
    json::NodeTable m_before; ///< the version that is shown, for the next refresh
    QDateTime m_loadedAt;     ///< when m_before came
    QDateTime m_since;        ///< the version that is compared with, when it is an earlier one
    QString m_asked;          ///< name of what m_loader brings
    QString m_other;          ///< name of what is compared with, when it is another reply
    itemmodels::MetadataComparer m_comparer;
    session::ReplyLoader *m_loader; ///< child
};

} // namespace earshot::window
