// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace earshot::fetching {

/** Why no secure connection to `host` could be made and what to do, for people. `errors` may be empty. */
[[nodiscard]] QString tlsFailureText(const QList<QSslError::SslError> &errors, const QString &host);

} // namespace earshot::fetching
