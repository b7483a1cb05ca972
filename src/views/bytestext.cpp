// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bytestext.h"

#include <QCoreApplication>
#include <QLocale>

namespace earshot::views {

QString receivedText(qint64 receivedBytes, qint64 totalBytes, const QLocale &locale)
{
    const auto size = [&locale](qint64 bytes) {
        return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    };
    return totalBytes < 1 ? size(receivedBytes)
                          : QCoreApplication::translate("earshot::views::BytesText", "%1 of %2")
                                .arg(size(receivedBytes), size(totalBytes));
}

} // namespace earshot::views
