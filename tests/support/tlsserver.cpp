// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tlsserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace earshot::support {

TlsServer::TlsServer(Certificate certificate) : m_certificate(certificate)
{}

bool TlsServer::listen()
{
    return makeCertificates() && QTcpServer::listen(QHostAddress::LocalHost);
}

QUrl TlsServer::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(serverPort()));
}

QByteArray TlsServer::authority() const
{
    return content("ca.pem");
}

void TlsServer::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    socket->setLocalCertificate(QSslCertificate(content("server.pem"), QSsl::Pem));
    socket->setPrivateKey(QSslKey(content("server.key"), QSsl::Rsa));
    connect(socket, &QSslSocket::readyRead, this, [this, socket] {
        m_received += socket->readAll();
        if (m_received.endsWith("\r\n\r\n")) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
                          "Connection: close\r\n\r\n[]");
            socket->disconnectFromHost();
        }
    });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    socket->startServerEncryption();
}

bool TlsServer::makeCertificates() const
{
    // Only OpenSSL 3.4 and newer can be told both dates; only older ones take a negative number of days.
    const QString sign =
        m_certificate == Certificate::Expired
            ? QStringLiteral("sign -not_before 20160101000000Z -not_after 20160102000000Z || "
                             "sign -days -1")
            : QStringLiteral("sign -days 2");
    const QString script = QStringLiteral(
        "set -e; "
        "sign() { openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -extfile san "
        "-out server.pem \"$@\"; }; "
        "openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj '/CN=Company'; "
        "openssl req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj '/CN=127.0.0.1'; "
        "printf 'subjectAltName=IP:127.0.0.1\\n' > san; ");
    QProcess openssl;
    openssl.setWorkingDirectory(m_directory.path());
    openssl.start(QStringLiteral("sh"), {QStringLiteral("-c"), script + sign});
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

QByteArray TlsServer::content(const char *name) const
{
    QFile file(m_directory.filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace earshot::support
