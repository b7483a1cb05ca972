// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

/**
 * Log categories, one a module. Switch them with QT_LOGGING_RULES, such as "earshot.fetching.debug=true".
 * No token, phone number, link query or transcript text is ever passed to them.
 */
Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcDecoding)
Q_DECLARE_LOGGING_CATEGORY(lcDemo)
Q_DECLARE_LOGGING_CATEGORY(lcFetching)
Q_DECLARE_LOGGING_CATEGORY(lcPlayback)
Q_DECLARE_LOGGING_CATEGORY(lcSession)

namespace earshot::base {

/**
 * `line` without what must not be logged: bearer tokens, `ak_`/`pat_` credentials and the query of every URL.
 * A second line of defence: code does not log such things in the first place.
 */
[[nodiscard]] QString redacted(const QString &line);

} // namespace earshot::base
