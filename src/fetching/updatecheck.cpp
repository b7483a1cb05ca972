// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/updatecheck.h"

#include "fetching/guardedget.h"
#include "fetching/origin.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QVersionNumber>

#include <chrono>
#include <utility>

namespace earshot::fetching {

namespace {

constexpr qint64 MaxAnswerBytes = 64 * 1024;

FetchLimits updateLimits()
{
    FetchLimits limits;
    limits.deadline = std::chrono::seconds(30);
    limits.bodyBytes = MaxAnswerBytes;
    limits.redirects = 0; // an update is told by the server that was asked, or by none
    return limits;
}

bool isVersion(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A\d{1,6}(\.\d{1,6}){1,3}\z)"));
    return form.match(text).hasMatch();
}

} // namespace

bool isNewerVersion(const QString &version, const QString &present)
{
    return QVersionNumber::compare(QVersionNumber::fromString(version).normalized(),
                                   QVersionNumber::fromString(present).normalized()) > 0;
}

UpdateCheck::UpdateCheck(QNetworkAccessManager &manager, QUrl address, QString presentVersion,
                         QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_address(std::move(address))
    , m_presentVersion(std::move(presentVersion))
{}

void UpdateCheck::start()
{
    if (m_request) {
        return;
    }
    m_body.clear();
    const auto makeRequest = [version = m_presentVersion](const QUrl &target) {
        QNetworkRequest request(target);
        request.setRawHeader("User-Agent", "Earshot/" + version.toLatin1());
        request.setRawHeader("Accept", "application/json");
        request.setRawHeader("Accept-Language", "en"); // Qt would tell the user's
        return base::Result<QNetworkRequest>(request);
    };
    m_request = new GuardedGet(m_manager, makeRequest, updateLimits(), this);
    connect(m_request, &GuardedGet::bodyArrived, this, [this](const QByteArray &chunk) { m_body += chunk; });
    connect(m_request, &GuardedGet::ended, this, &UpdateCheck::finish);
    m_request->start(m_address);
}

void UpdateCheck::finish()
{
    const Exchange exchange = m_request->exchange();
    m_request->deleteLater();
    m_request.clear();
    const QJsonObject answer = QJsonDocument::fromJson(std::exchange(m_body, {})).object();
    const QString version = answer.value(QLatin1String("version")).toString();
    const QUrl page(answer.value(QLatin1String("page")).toString(), QUrl::StrictMode);
    const bool isWhole =
        exchange.ending == Exchange::Ending::Answered && exchange.error == QNetworkReply::NoError;
    if (!isWhole || !exchange.isSuccess() || !isVersion(version) || !isSameOrigin(page, m_address)) {
        Q_EMIT failed();
    } else if (isNewerVersion(version, m_presentVersion)) {
        Q_EMIT newerVersionFound({version, page});
    } else {
        Q_EMIT upToDate();
    }
}

} // namespace earshot::fetching
