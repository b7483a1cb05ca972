// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/updates.h"

#include "app/program.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "window/updatequestion.h"

#include <QDateTime>

#include <utility>

namespace earshot::app {

namespace {

constexpr qint64 WeekS = 7 * 24 * 60 * 60;

} // namespace

Updates::Updates(QNetworkAccessManager &network, settings::Settings &settings,
                 window::UpdateQuestion &question, std::function<QWidget *()> window, const QUrl &address)
    : m_settings(settings)
    , m_question(question)
    , m_window(std::move(window))
    , m_address(address)
    , m_check(network, address, QString::fromLatin1(versionText()))
{
    connect(&m_check, &fetching::UpdateCheck::newerVersionFound, this,
            [this](const fetching::NewerVersion &found) {
                m_isWaitedFor = false;
                m_question.tellNewer(m_window(), found.version, found.page);
            });
    connect(&m_check, &fetching::UpdateCheck::upToDate, this, [this] {
        if (std::exchange(m_isWaitedFor, false)) {
            m_question.tellUpToDate(m_window());
        }
    });
    connect(&m_check, &fetching::UpdateCheck::failed, this, [this] {
        if (std::exchange(m_isWaitedFor, false)) {
            m_question.tellFailure(m_window(), m_address.host());
        }
    });
}

QUrl Updates::address()
{
    const QUrl address(QStringLiteral(EARSHOT_UPDATE_URL), QUrl::StrictMode);
    return address.scheme() == QLatin1String("https") ? address : QUrl();
}

void Updates::start()
{
    if (!m_address.isValid()) {
        return;
    }
    const QString choice = m_settings.value(settings::UpdateCheck);
    if (choice == QLatin1String("weekly")) {
        lookIfDue();
        return;
    }
    const QString name = QString::fromLatin1(settings::UpdateCheck.name);
    if (choice != QLatin1String("ask")) {
        return;
    }
    if (!m_settings.hasOwnText(name)) {
        m_settings.setOwnText(name, choice); // whoever is here for the first time has other things to do
        return;
    }
    m_question.askToLookWeekly(m_window(), m_address.host(), [this](bool yes) {
        m_settings.set(settings::UpdateCheck, yes ? QStringLiteral("weekly") : QStringLiteral("never"));
        if (yes) {
            lookIfDue();
        }
    });
}

void Updates::checkNow()
{
    m_isWaitedFor = true;
    check();
}

void Updates::lookIfDue()
{
    const qint64 sinceS = QDateTime::currentSecsSinceEpoch() - m_settings.value(settings::UpdateCheckedAtS);
    if (sinceS < 0 || sinceS >= WeekS) { // a clock that was set back must not end it for ever
        check();
    }
}

void Updates::check()
{
    m_settings.set(settings::UpdateCheckedAtS, QDateTime::currentSecsSinceEpoch());
    m_check.start();
}

} // namespace earshot::app
