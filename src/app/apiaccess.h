// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accounts.h"
#include "accounts/filesecretstore.h"
#include "accounts/keychainsecretstore.h"
#include "accounts/sessionsecretstore.h"
#include "app/commandline.h"
#include "fetching/httpconversationsource.h"
#include "fetching/httprecordingsource.h"
#include "fetching/retryingconversationsource.h"
#include "fetching/retryinglistsource.h"
#include "fetching/systemreachability.h"
#include "fetching/tokenprobe.h"
#include "fetching/waitingrequests.h"
#include "session/connection.h"
#include "settings/settings.h"
#include "window/accountdesk.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace earshot::app {

/** Who is signed in and everything that asks a network: one of it for all windows. */
class ApiAccess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiAccess)

public:
    /** `settings` must outlive this object. A token, an address or an organisation of the options wins over
     * the accounts for this run. */
    ApiAccess(const Options &options, settings::Settings &settings);
    ~ApiAccess() override;

    [[nodiscard]] accounts::Accounts &accounts() { return m_accounts; }
    [[nodiscard]] fetching::ConversationSource &conversations() { return m_conversations; }
    [[nodiscard]] fetching::ConversationListSource &lists() { return m_lists; }
    [[nodiscard]] fetching::RecordingSource &recordings() { return m_recordings; }
    [[nodiscard]] window::AccountDesk desk();

private:
    void takeOptions(const Options &options);
    void followAccounts();
    void followSettings(settings::Settings &settings);
    void useNetwork(const settings::Settings &settings);

    bool m_isWatched; ///< somebody sees that a request waits
    accounts::KeychainSecretStore m_keychain;
    accounts::SessionSecretStore m_sessionStore;
    accounts::FileSecretStore m_fileStore;
    accounts::Accounts m_accounts;
    QNetworkAccessManager m_apiNetwork;
    QNetworkAccessManager m_recordingNetwork; ///< has never seen a token
    fetching::SystemReachability m_reachability;
    fetching::WaitingRequests m_waiting;
    fetching::HttpConversationSource m_http;
    fetching::RetryingConversationSource m_conversations;
    fetching::RetryingListSource m_lists;
    fetching::HttpTokenProbe m_probe;
    fetching::HttpRecordingSource m_recordings;
    session::Connection m_connection;
};

} // namespace earshot::app
