// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

#include <QRegularExpression>

Q_LOGGING_CATEGORY(lcApp, "earshot.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDecoding, "earshot.decoding", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDemo, "earshot.demo", QtInfoMsg)
Q_LOGGING_CATEGORY(lcFetching, "earshot.fetching", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPlayback, "earshot.playback", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSession, "earshot.session", QtInfoMsg)

namespace earshot::base {

QString redacted(const QString &line)
{
    static const QRegularExpression bearer(QStringLiteral(R"(\bBearer\s+[^\s"']+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression credential(QStringLiteral(R"(\b(ak|pat)_[A-Za-z0-9._~+/=-]+)"));
    static const QRegularExpression urlQuery(QStringLiteral(R"((\bhttps?://[^\s"'?#]+)[?#][^\s"']*)"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(QStringLiteral(R"((\bhttps?://)[^\s"'/@]+@)"),
                                             QRegularExpression::CaseInsensitiveOption);
    QString safe = line;
    safe.replace(bearer, QStringLiteral("Bearer [removed]"));
    safe.replace(credential, QStringLiteral("\\1_[removed]"));
    safe.replace(userInfo, QStringLiteral("\\1[removed]@"));
    safe.replace(urlQuery, QStringLiteral("\\1?[removed]"));
    return safe;
}

} // namespace earshot::base
