// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/replyloader.h"

#include "json/nodetablebuilder.h"

#include <QtConcurrentRun>

#include <utility>

namespace earshot::session {

ReplyLoader::ReplyLoader(fetching::ConversationSource &api, fetching::ConversationSource &files,
                         QObject *parent)
    : QObject(parent), m_api(api), m_files(files)
{
    connect(&m_parsing, &QFutureWatcherBase::finished, this, &ReplyLoader::onParsed);
}

ReplyLoader::~ReplyLoader()
{
    m_parsing.disconnect(this); // a parse that still runs works on its own copy of the bytes
}

void ReplyLoader::cancel()
{
    delete std::exchange(m_fetch, nullptr);
    m_parsing.setFuture({}); // the late result is dropped
}

void ReplyLoader::load(const conversation::ConversationReference &reference)
{
    cancel();
    fetching::ConversationSource &source = reference.file.isEmpty() ? m_api : m_files;
    m_fetch = source.fetch(reference, this);
    connect(m_fetch, &fetching::Fetch::finished, this, [this](const base::Result<fetching::Reply> &result) {
        std::exchange(m_fetch, nullptr)->deleteLater();
        if (result.hasValue()) {
            parse(result.value().body);
        } else {
            Q_EMIT failed(result.problem());
        }
    });
}

void ReplyLoader::parse(const QByteArray &body)
{
    m_parsing.setFuture(QtConcurrent::run(
        [body] { return std::make_shared<base::Result<json::NodeTable>>(json::parseJson(body)); }));
}

void ReplyLoader::onParsed()
{
    if (m_parsing.isCanceled() || m_parsing.future().resultCount() == 0) {
        return;
    }
    const Parsed parsed = m_parsing.result();
    m_parsing.setFuture({});
    if (parsed->hasValue()) {
        Q_EMIT loaded(parsed->value());
    } else {
        Q_EMIT failed(parsed->problem());
    }
}

} // namespace earshot::session
