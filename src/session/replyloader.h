// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/conversationreference.h"
#include "fetching/conversationsource.h"
#include "json/nodetable.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace earshot::session {

/** Brings another reply to compare the open one with: from the API or a file, parsed off the window thread.
 */
class ReplyLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplyLoader)

public:
    /** Both sources must outlive this object: `api` answers ids, `files` answers saved files. */
    ReplyLoader(fetching::ConversationSource &api, fetching::ConversationSource &files,
                QObject *parent = nullptr);
    ~ReplyLoader() override;

    /** Ends a load that still runs. loaded() or failed() follows. */
    void load(const conversation::ConversationReference &reference);
    /** Ends a load; no signal follows. */
    void cancel();

Q_SIGNALS:
    void loaded(const earshot::json::NodeTable &nodes);
    void failed(const earshot::base::Problem &problem);

private:
    using Parsed = std::shared_ptr<base::Result<json::NodeTable>>;

    void parse(const QByteArray &body);
    void onParsed();

    fetching::ConversationSource &m_api;
    fetching::ConversationSource &m_files;
    fetching::Fetch *m_fetch = nullptr; ///< child; at most one runs
    QFutureWatcher<Parsed> m_parsing;
};

} // namespace earshot::session
