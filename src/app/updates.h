// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetching/updatecheck.h"

#include <QObject>
#include <QUrl>

#include <functional>

class QNetworkAccessManager;
class QWidget;

namespace earshot::settings {
class Settings;
}

namespace earshot::window {
class UpdateQuestion;
}

namespace earshot::app {

/**
 * Looks for a newer version when the user wants it: never by itself until it was allowed, which is asked
 * once, at the second start, and then once a week.
 */
class Updates final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Updates)

public:
    /** All must outlive this object; `network` has never seen a token; `window` tells where to ask. */
    Updates(QNetworkAccessManager &network, settings::Settings &settings, window::UpdateQuestion &question,
            std::function<QWidget *()> window, const QUrl &address = Updates::address());

    /** Where this build looks; not valid: nowhere. */
    [[nodiscard]] static QUrl address();

    /** To be called once, when the window is there: asks, or looks when a week has gone by. */
    void start();
    /** Looks now and tells also when there is nothing new. */
    void checkNow();

private:
    void check();
    void lookIfDue();

    settings::Settings &m_settings;
    window::UpdateQuestion &m_question;
    std::function<QWidget *()> m_window;
    QUrl m_address;
    fetching::UpdateCheck m_check;
    bool m_isWaitedFor = false; ///< by the user, who is to hear also that there is nothing
};

} // namespace earshot::app
