// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/shownheaders.h"

#include "base/logging.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace earshot::fetching {

namespace {

struct HeaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(HeaderTexts)
};

/** Parts of names whose values are nobody's business. */
constexpr std::array SecretWords{"authorization", "cookie", "token",  "secret",  "signature",
                                 "password",      "-key",   "apikey", "session", "credential",
                                 "auth-",         "-auth",  "csrf",   "xsrf"};

bool isSecret(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return std::any_of(SecretWords.cbegin(), SecretWords.cend(),
                       [&lower](const char *word) { return lower.contains(word); });
}

} // namespace

Headers shownHeaders(const Headers &headers)
{
    Headers shown = headers;
    for (auto &[name, value] : shown) {
        value = isSecret(name) ? HeaderTexts::tr("(not shown)").toUtf8()
                               : base::redacted(QString::fromUtf8(value)).toUtf8();
    }
    return shown;
}

} // namespace earshot::fetching
