// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/recordingrequests.h"

#include "fetching/recordinglink.h"

#include <QCoreApplication>

#include <utility>

namespace earshot::fetching {

namespace {

class RecordingTexts
{
    Q_DECLARE_TR_FUNCTIONS(RecordingTexts)
};

} // namespace

RecordingRequests::RecordingRequests(QUrl apiUrl, QByteArray userAgent)
    : m_apiUrl(std::move(apiUrl)), m_userAgent(std::move(userAgent))
{}

base::Result<QUrl> RecordingRequests::check(const QString &link) const
{
    return checkRecordingLink(link, m_apiUrl);
}

GuardedGet::RequestMaker RecordingRequests::makerFor(const QUrl &link) const
{
    const bool isSecure = link.scheme() == QLatin1String("https");
    return [isSecure, requests = *this](const QUrl &target) -> base::Result<QNetworkRequest> {
        const auto checked = requests.check(target.toString(QUrl::FullyEncoded));
        if (!checked.hasValue()) {
            return checked.problem();
        }
        if (isSecure && checked.value().scheme() != QLatin1String("https")) {
            return base::Problem{
                base::ProblemKind::LinkRefused,
                RecordingTexts::tr("The recording's server redirects from https: to an unprotected "
                                   "address, which is not opened.")};
        }
        QNetworkRequest request(checked.value().adjusted(QUrl::RemoveFragment));
        request.setRawHeader("Accept", "*/*");
        request.setRawHeader("Accept-Encoding", "identity"); // so that lengths and places are the file's
        request.setRawHeader("User-Agent", requests.m_userAgent);
        return request;
    };
}

} // namespace earshot::fetching
