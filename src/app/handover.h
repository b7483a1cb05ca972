// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QObject>
#include <QString>

#include <optional>

class QLocalSocket;

namespace earshot::app {

struct Options;

/** What a second start asks of the running program. */
struct HandedOver
{
    QString conversation; ///< as given on the command line; empty: show the window
    std::optional<qint64> atMs;
    bool play = false;
    QByteArray account;         ///< accountMark() of the start; empty: any account will do
    QByteArray activationToken; ///< of a Wayland desktop, without which no window may come to the front
    bool list = false;          ///< show the conversations to choose from
};

/** Tells starts with different addresses, organisations or tokens apart without telling any of them. Empty
 * for a start that names none of them. */
[[nodiscard]] QByteArray accountMark(const Options &options);

/** What this start asks of a running program, which may work in another folder. */
[[nodiscard]] HandedOver handedOverFrom(const Options &options);

/** Whether this kind of start looks for a running program: not a picture, nor a demonstration. */
[[nodiscard]] bool mayHandOver(const Options &options);

/** Where a running program of this user listens, for this user alone. */
[[nodiscard]] QString handoverSocket();

/** Offers a start to the running program. Blocks for a second at most: there is no window yet.
 * @return true when it has taken it. */
[[nodiscard]] bool handOver(const QString &socketPath, const HandedOver &handed);

/** Takes what later starts hand over. What arrives is as hostile as a command line. */
class HandoverServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandoverServer)

public:
    /** `account` is that of this program. */
    explicit HandoverServer(QByteArray account, QObject *parent = nullptr);
    ~HandoverServer() override;

    /** @return false when another program listens there, or nothing can. */
    [[nodiscard]] bool listen(const QString &socketPath);

Q_SIGNALS:
    void handedOver(const earshot::app::HandedOver &handed);

private:
    void accept();
    void read(QLocalSocket *socket);

    QByteArray m_account;
    QLocalServer m_server;
};

} // namespace earshot::app
