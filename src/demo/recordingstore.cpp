// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/recordingstore.h"

#include "demo/secret.h"

#include <utility>

namespace earshot::demo {

namespace {

constexpr QLatin1String kFolder("/recordings/");

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
    url.setQuery(m_signer.sign(url.path(), m_clock().toSecsSinceEpoch() + m_linkLifetimeS));
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
    const Entity *recording = m_library.recording(request.path().mid(kFolder.size()));
    return recording ? serve(*recording, request)
                     : xmlError(404, "NoSuchKey", "The specified key does not exist.");
}

} // namespace earshot::demo
