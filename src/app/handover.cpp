// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/handover.h"

#include "app/commandline.h"
#include "base/logging.h"
#include "conversation/conversationreference.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <utility>
#include <variant>

namespace earshot::app {

namespace {

constexpr int WaitMs = 1000;
constexpr qsizetype LongestMessage = 64 * 1024;
constexpr std::chrono::seconds Patience{5};
constexpr QByteArrayView Taken("taken\n");

QByteArray toMessage(const HandedOver &handed)
{
    QJsonObject object{
        {QStringLiteral("conversation"), handed.conversation},
        {QStringLiteral("play"), handed.play},
        {QStringLiteral("list"), handed.list},
        {QStringLiteral("account"), QString::fromLatin1(handed.account)},
        {QStringLiteral("activationToken"), QString::fromLatin1(handed.activationToken)},
    };
    if (handed.atMs) {
        object[QStringLiteral("atMs")] = *handed.atMs;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<HandedOver> fromMessage(const QByteArray &message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message);
    if (!document.isObject()) {
        return std::nullopt;
    }
    HandedOver handed;
    handed.conversation = document[u"conversation"].toString();
    handed.play = document[u"play"].toBool();
    handed.list = document[u"list"].toBool();
    handed.account = document[u"account"].toString().toLatin1();
    handed.activationToken = document[u"activationToken"].toString().toLatin1();
    if (document[u"atMs"].isDouble()) {
        handed.atMs = qint64(qBound(0.0, document[u"atMs"].toDouble(), 1e9));
    }
    return handed;
}

} // namespace

QByteArray accountMark(const Options &options)
{
    const bool isUsual =
        options.token.isEmpty() && options.endpoint.organizationId.isEmpty() && !options.hasApiUrl;
    return isUsual
               ? QByteArray()
               : QCryptographicHash::hash(options.endpoint.apiUrl.toEncoded() + '\n' +
                                              options.endpoint.organizationId.toUtf8() + '\n' + options.token,
                                          QCryptographicHash::Sha256)
                     .toHex();
}

HandedOver handedOverFrom(const Options &options)
{
    HandedOver handed{.conversation = options.conversation,
                      .atMs = options.atMs,
                      .play = options.play,
                      .account = accountMark(options),
                      .activationToken = qgetenv("XDG_ACTIVATION_TOKEN"),
                      .list = options.list};
    const auto parsed =
        conversation::parseConversationReference(options.conversation, options.endpoint.apiUrl);
    const auto *reference = std::get_if<conversation::ConversationReference>(&parsed);
    if (reference != nullptr && !reference->file.isEmpty()) {
        handed.conversation = QFileInfo(reference->file).absoluteFilePath();
    }
    return handed;
}

bool mayHandOver(const Options &options)
{
    return !options.demo && options.snapshotFile.isEmpty() && options.logFile.isEmpty();
}

QString handoverSocket()
{
#ifdef Q_OS_WIN
    return QStringLiteral("earshot-") + qEnvironmentVariable("USERNAME"); // a pipe, of this user alone
#else
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString folder =
        runtime.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : runtime;
    return folder + QStringLiteral("/earshot.socket");
#endif
}

bool handOver(const QString &socketPath, const HandedOver &handed)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(WaitMs)) {
        return false;
    }
    socket.write(toMessage(handed));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(WaitMs)) {
            return false; // it hangs, or is of another kind: this start goes its own way
        }
    }
    return socket.readLine() == Taken;
}

HandoverServer::HandoverServer(QByteArray account, QObject *parent)
    : QObject(parent), m_account(std::move(account))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &HandoverServer::accept);
}

HandoverServer::~HandoverServer() = default;

bool HandoverServer::listen(const QString &socketPath)
{
#ifndef Q_OS_WIN
    QDir().mkpath(QFileInfo(socketPath).path());
    QLockFile lock(socketPath + QStringLiteral(".lock")); // two starts at once do not unseat each other
    if (!lock.tryLock(WaitMs)) {
        return false;
    }
    QLocalSocket probe;
    probe.connectToServer(socketPath);
    if (probe.waitForConnected(WaitMs)) {
        return false;
    }
    QLocalServer::removeServer(socketPath); // left behind by a crash
#endif
    if (!m_server.listen(socketPath)) {
        qCInfo(lcApp) << "later starts cannot hand over:" << m_server.serverError();
        return false;
    }
    return true;
}

void HandoverServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(Patience, socket, &QLocalSocket::abort);
        read(socket);
    }
}

void HandoverServer::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > LongestMessage) {
            socket->abort();
        }
        return;
    }
    const auto handed = fromMessage(socket->readLine(LongestMessage));
    const bool isOurs = handed && (handed->account.isEmpty() || handed->account == m_account);
    socket->write(isOurs ? Taken.toByteArray() : QByteArray("other\n"));
    socket->disconnectFromServer();
    if (isOurs) {
        Q_EMIT handedOver(*handed);
    }
}

} // namespace earshot::app
