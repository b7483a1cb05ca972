// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrl>

namespace earshot::support {

/**
 * Answers every request over TLS with an empty JSON list. Its certificate, for 127.0.0.1, is signed by an
 * authority that nobody knows; both are made anew with the program openssl.
 */
class TlsServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TlsServer)

public:
    enum class Certificate : quint8 { Good, Expired };

    explicit TlsServer(Certificate certificate);

    /** @return false when there is no openssl. */
    [[nodiscard]] bool listen();
    [[nodiscard]] QUrl url() const;
    /** The authority's certificate as PEM. */
    [[nodiscard]] QByteArray authority() const;
    /** All that came through the encryption. */
    [[nodiscard]] const QByteArray &received() const { return m_received; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    [[nodiscard]] bool makeCertificates() const;
    [[nodiscard]] QByteArray content(const char *name) const;

    Certificate m_certificate;
    QTemporaryDir m_directory;
    QByteArray m_received;
};

} // namespace earshot::support
