// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

class QNetworkAccessManager;

namespace earshot::fetching {

class GuardedGet;

/** A version that is newer than this one. */
struct NewerVersion
{
    QString version; ///< digits and points only
    QUrl page;       ///< where people get it; on the host that was asked
};

/** Whether `version` is newer than `present`; both are numbers with points between. */
[[nodiscard]] bool isNewerVersion(const QString &version, const QString &present);

/**
 * Asks a server for the newest version: one GET that tells the present version, as its user agent, and
 * nothing else of the user or the computer. The answer is JSON with `version` and `page`.
 */
class UpdateCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpdateCheck)

public:
    /**
     * @param manager must outlive this object; best one that has never seen a token.
     * @param address https, or plain http on this computer.
     */
    UpdateCheck(QNetworkAccessManager &manager, QUrl address, QString presentVersion,
                QObject *parent = nullptr);

    /** One of the signals follows. Does nothing while an earlier check runs. */
    void start();

Q_SIGNALS:
    void newerVersionFound(const earshot::fetching::NewerVersion &found);
    void upToDate();
    /** No answer, or one that makes no sense. */
    void failed();

private:
    void finish();

    QNetworkAccessManager &m_manager;
    QUrl m_address;
    QString m_presentVersion;
    QPointer<GuardedGet> m_request;
    QByteArray m_body;
};

} // namespace earshot::fetching
