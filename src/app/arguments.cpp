// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"

#include <QByteArray>
#include <QUrl>

namespace earshot::app {

std::vector<std::string> cleanedArguments(int argc, const char *const *argv)
{
    std::vector<std::string> all(argv, argv + argc);
    for (size_t i = 1; i < all.size(); ++i) {
        if (QByteArray::fromStdString(all[i]).trimmed().toLower().startsWith("earshot:")) {
            return {all[0], all[i]};
        }
    }
    return all;
}

QString withoutFileScheme(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHere = url.isLocalFile() && url.isValid() && url.host().isEmpty();
    return isHere ? url.toLocalFile() : text;
}

QStringList toStringList(const std::vector<std::string> &arguments)
{
    QStringList list;
    for (const std::string &argument : arguments) {
        list.append(QString::fromLocal8Bit(argument.data(), static_cast<qsizetype>(argument.size())));
    }
    return list;
}

} // namespace earshot::app
