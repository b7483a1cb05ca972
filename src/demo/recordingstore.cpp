// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/recordingstore.h"

#include "demo/secret.h"

#include <algorithm>
#include <utility>

namespace earshot::demo {

namespace {

constexpr QLatin1String kFolder("/recordings/");
constexpr int kSlowBytesPerSecond = 20'000;
constexpr int kSlowLinkLifetimeS = 20;

HttpResponse xmlError(int status, const QByteArray &code, const QByteArray &message)
{
    return {status,
            "application/xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" +
                message + "</Message></Error>",
            {}};
}

} // namespace

RecordingStore::RecordingStore(const DemoLibrary &library, Clock clock)
    : m_library(library), m_clock(std::move(clock)), m_signer(newSecret())
{}

QUrl RecordingStore::link(const QString &name) const
{
    QUrl url = m_origin;
    url.setPath(kFolder + name);
    const int lifetimeS =
        DemoLibrary::isSlow(name) ? std::min(m_linkLifetimeS, kSlowLinkLifetimeS) : m_linkLifetimeS;
    url.setQuery(m_signer.sign(url.path(), m_clock().toSecsSinceEpoch() + lifetimeS));
    return url;
}

HttpResponse RecordingStore::answer(const HttpRequest &request) const
{
    switch (m_signer.check(request.path(), request.queryItem(QStringLiteral("Expires")),
                           request.queryItem(QStringLiteral("Signature")), m_clock().toSecsSinceEpoch())) {
    case LinkSigner::Verdict::Unsigned:
        return xmlError(403, "AccessDenied", "Access Denied");
    case LinkSigner::Verdict::WrongSignature:
        return xmlError(403, "SignatureDoesNotMatch", "The signature does not belong to this link.");
    case LinkSigner::Verdict::Expired:
        return xmlError(403, "AccessDenied", "Request has expired");
    case LinkSigner::Verdict::Valid:
        break;
    }
    const QString name = request.path().mid(kFolder.size());
    const Entity *recording = m_library.recording(name);
    if (recording == nullptr) {
        return xmlError(404, "NoSuchKey", "The specified key does not exist.");
    }
    HttpResponse response = serve(*recording, request);
    if (DemoLibrary::isSlow(name) && request.method() == "GET") {
        response.delivery = HttpResponse::Delivery::Dripped;
        response.bytesPerSecond = kSlowBytesPerSecond;
    }
    return response;
}

} // namespace earshot::demo
