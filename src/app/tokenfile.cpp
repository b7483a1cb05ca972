// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tokenfile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace earshot::app {

namespace {

/** Context of the translations. */
class TokenFile final
{
    Q_DECLARE_TR_FUNCTIONS(TokenFile)
};

constexpr qint64 MaxTokenBytes = 16 * 1024;

bool isPrintable(char c)
{
    return c > 0x20 && c < 0x7F;
}

} // namespace

base::Result<QByteArray> readTokenFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Problem{base::ProblemKind::FileUnreadable,
                             TokenFile::tr("The token file cannot be read: %1.").arg(file.errorString()),
                             {},
                             {}};
    }
    const QByteArray token = file.readLine(MaxTokenBytes).trimmed();
    if (token.isEmpty() || !std::all_of(token.cbegin(), token.cend(), isPrintable)) {
        return base::Problem{base::ProblemKind::InvalidInput,
                             TokenFile::tr("The first line of the token file is not a token."),
                             {},
                             {}};
    }
    return token;
}

} // namespace earshot::app
