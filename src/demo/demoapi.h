// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/clock.h"
#include "demo/demolibrary.h"
#include "demo/demotokens.h"
#include "demo/fault.h"
#include "demo/listfault.h"
#include "demo/recordingstore.h"

#include <QByteArray>

namespace earshot::demo {

/** The stand-in of the API: conversations, their list and the token's scopes, for the holders of its tokens.
 */
class DemoApi final
{
public:
    /** @param library, store must outlive the API. */
    DemoApi(const DemoLibrary &library, const RecordingStore &store, DemoTokens tokens, Clock clock);

    [[nodiscard]] const DemoTokens &tokens() const { return m_tokens; }
    void setFault(const FaultPlan &plan) { m_plan = plan; }
    void setListFault(ListFault fault) { m_listFault = fault; }
    /** Errors have the body {"detail": …}. */
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

private:
    [[nodiscard]] HttpResponse rightAnswer(const HttpRequest &request) const;
    [[nodiscard]] HttpResponse faultyAnswer(Fault fault, const HttpRequest &request) const;
    [[nodiscard]] bool isLimited(const HttpRequest &request) const;
    [[nodiscard]] HttpResponse conversation(const HttpRequest &request, const QString &id) const;
    [[nodiscard]] HttpResponse list(const HttpRequest &request) const;
    [[nodiscard]] QByteArray withLink(QJsonObject conversation, const HttpRequest &request) const;
    [[nodiscard]] QByteArray page(const HttpRequest &request, const QDateTime &before, int limit) const;

    const DemoLibrary &m_library;
    const RecordingStore &m_store;
    DemoTokens m_tokens;
    FaultPlan m_plan;
    Clock m_clock;
    ListFault m_listFault = ListFault::None;
};

} // namespace earshot::demo
