// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"

#include "base/logging.h"
#include "demo/demoapi.h"
#include "demo/httpserver.h"

namespace earshot::demo {

namespace {

constexpr qsizetype kMostSeen = 1'000;

} // namespace

class DemoServer::Private final
{
public:
    explicit Private(const Clock &clock)
        : library(clock())
        , store(library, clock)
        , api(library, store, DemoTokens::make(), clock)
        , apiListener(
              [this](const HttpRequest &request) {
                  see(SeenRequest::Origin::Api, request);
                  return api.answer(request);
              },
              clock)
        , storeListener(
              [this](const HttpRequest &request) {
                  see(SeenRequest::Origin::Store, request);
                  return store.answer(request);
              },
              clock)
    {}

    void see(SeenRequest::Origin origin, const HttpRequest &request)
    {
        if (seen.size() == kMostSeen) {
            seen.removeFirst();
        }
        seen.append({origin, request.path(), request.headers().values().join('\n')});
    }

    DemoLibrary library;
    RecordingStore store;
    DemoApi api;
    HttpServer apiListener;
    HttpServer storeListener;
    QList<SeenRequest> seen;
};

DemoServer::DemoServer(QObject *parent) : DemoServer(&QDateTime::currentDateTimeUtc, parent)
{}

DemoServer::DemoServer(const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(clock))
{}

DemoServer::~DemoServer() = default;

bool DemoServer::listen()
{
    if (!d->apiListener.listen() || !d->storeListener.listen()) {
        return false;
    }
    d->store.setOrigin(d->storeListener.origin());
    qCInfo(lcDemo).noquote() << "API at" << apiUrl().toString() << "and recordings at"
                             << d->storeListener.origin().toString();
    return true;
}

QUrl DemoServer::apiUrl() const
{
    return d->apiListener.origin();
}

QByteArray DemoServer::token() const
{
    return d->api.tokens().key;
}

const DemoTokens &DemoServer::tokens() const
{
    return d->api.tokens();
}

void DemoServer::setFault(const FaultPlan &plan)
{
    d->api.setFault(plan);
}

const QList<SeenRequest> &DemoServer::seenRequests() const
{
    return d->seen;
}

QList<DemoConversation> DemoServer::conversations()
{
    return {
        {QStringLiteral("conv_demo_late_order"), tr("Inbound call: a late order")},
        {QStringLiteral("conv_demo_live"), tr("Live call: it grows while you watch")},
        {QStringLiteral("conv_demo_slow_network"), tr("Slow network: the waveform grows, links are renewed")},
        {QStringLiteral("conv_demo_arabic"), tr("Web call in Arabic: the wrong size")},
        {QStringLiteral("conv_demo_email_warranty"), tr("Email thread: a warranty claim")},
        {QStringLiteral("conv_demo_chat_return"), tr("Text chat: tracking and a return")},
        {QStringLiteral("conv_demo_unanswered"), tr("Outbound call: nobody answered")},
        {QStringLiteral("conv_demo_failed"), tr("Failed call: it broke off during a tool call")},
        {QStringLiteral("conv_demo_withheld"), tr("Inbound call: sensitive fields withheld")},
    };
}

void DemoServer::setLinkLifetimeS(int seconds)
{
    d->store.setLinkLifetimeS(seconds);
}

void DemoServer::setListFault(ListFault fault)
{
    d->api.setListFault(fault);
}

} // namespace earshot::demo
