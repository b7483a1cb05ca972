// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/networksettings.h"
#include "base/result.h"

#include <QList>
#include <QSslCertificate>

#include <optional>

namespace earshot::fetching {

/**
 * The certificates of a CA file. Problems in words: FileUnreadable, and InvalidInput when it holds no
 * certificate.
 */
[[nodiscard]] base::Result<QList<QSslCertificate>> readCaFile(const QString &path);

/**
 * Uses the network like this from now on, in the whole process: proxy, and the certificates that are trusted.
 * Connections that are open stay; clear the managers' connection caches to use it for the next request.
 * @return why the CA file cannot be used: then the system's certificates alone are trusted.
 */
[[nodiscard]] std::optional<base::Problem> useNetwork(const base::NetworkSettings &settings);

} // namespace earshot::fetching
