// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/clock.h"
#include "demo/demolibrary.h"
#include "demo/recordingstore.h"

#include <QByteArray>

namespace earshot::demo {

/** The stand-in of the API: conversations, their list and the token's scopes, for the holder of one token. */
class DemoApi final
{
public:
    /** @param library, store must outlive the API. */
    DemoApi(const DemoLibrary &library, const RecordingStore &store, QByteArray token, Clock clock);

    [[nodiscard]] const QByteArray &token() const { return m_token; }
    /** Errors have the body {"detail": …}. */
    [[nodiscard]] HttpResponse answer(const HttpRequest &request) const;

private:
    [[nodiscard]] HttpResponse conversation(const HttpRequest &request, const QString &id) const;
    [[nodiscard]] HttpResponse list(const HttpRequest &request) const;
    [[nodiscard]] QByteArray withLink(QJsonObject conversation) const;

    const DemoLibrary &m_library;
    const RecordingStore &m_store;
    QByteArray m_token;
    Clock m_clock;
};

} // namespace earshot::demo
