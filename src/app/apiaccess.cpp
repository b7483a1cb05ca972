// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/apiaccess.h"

#include "app/keptplaces.h"
#include "app/program.h"
#include "base/logging.h"
#include "fetching/networkuse.h"
#include "fetching/origin.h"
#include "session/tokencheck.h"
#include "settings/keys.h"

#include <QStandardPaths>

namespace earshot::app {

namespace {

QString version()
{
    return QString::fromLatin1(versionText());
}

} // namespace

ApiAccess::ApiAccess(const Options &options, settings::Settings &settings)
    : m_isWatched(options.snapshotFile.isEmpty())
    , m_fileStore(tokensDirectory())
    , m_accounts(accounts::ProfileFile(accountsFile()), {m_keychain, m_sessionStore, m_fileStore})
    , m_waiting(m_reachability, fetching::RetryTools::ofSystem())
    , m_http(m_apiNetwork, {}, {}, version())
    , m_conversations(m_http, m_waiting)
    , m_lists(m_http, m_waiting)
    , m_probe(m_apiNetwork, version())
    , m_recordings(m_recordingNetwork, {}, fetching::HttpRecordingSource::recordingsDirectory(), version())
    , m_connection(m_waiting)
{
    connect(&m_accounts, &accounts::Accounts::credentialsChanged, this, &ApiAccess::followAccounts);
    takeOptions(options);
    followAccounts();
    followSettings(settings);
}

ApiAccess::~ApiAccess() = default;

window::AccountDesk ApiAccess::desk()
{
    return {m_accounts, m_connection,
            [this](QObject *parent) { return new session::TokenCheck(m_probe, parent); }};
}

/** The token of an account is never sent to an address that was given without it. */
void ApiAccess::takeOptions(const Options &options)
{
    if (options.token.isEmpty() && !options.hasApiUrl) {
        if (!options.endpoint.organizationId.isEmpty()) {
            m_accounts.useOrganizationForThisRun(options.endpoint.organizationId);
        }
        return;
    }
    accounts::Profile forThisRun;
    forThisRun.apiUrl = options.endpoint.apiUrl;
    forThisRun.organizationId = options.endpoint.organizationId;
    if (forThisRun.apiUrl == accounts::defaultApiUrl()) {
        forThisRun.dashboardForm = accounts::defaultDashboardForm();
    }
    m_accounts.useForThisRun(forThisRun, options.token);
}

void ApiAccess::followAccounts()
{
    const accounts::Profile &account = m_accounts.current();
    m_http.signIn({account.apiUrl, account.organizationId}, {m_accounts.token()});
    m_recordings.setApiUrl(account.apiUrl);
    m_waiting.setWaitsForNetwork(m_isWatched && !fetching::isLoopback(account.apiUrl));
}

void ApiAccess::followSettings(settings::Settings &settings)
{
    useNetwork(settings);
    connect(&settings, &settings::Settings::changed, this, [this, &settings](const QString &name) {
        if (name == QLatin1String(settings::UsesSystemProxy.name) ||
            name == QLatin1String(settings::CaFile.name)) {
            useNetwork(settings);
        }
    });
}

void ApiAccess::useNetwork(const settings::Settings &settings)
{
    const auto problem =
        fetching::useNetwork({settings.value(settings::UsesSystemProxy), settings.value(settings::CaFile)});
    if (problem) {
        qCWarning(lcApp).noquote() << problem->text;
    }
    m_connection.setSettingsProblem(problem);
    m_apiNetwork.clearConnectionCache();
    m_recordingNetwork.clearConnectionCache();
}

} // namespace earshot::app
