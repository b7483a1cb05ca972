// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/secret.h"

#include <QRandomGenerator>

#include <array>

namespace earshot::demo {

QByteArray newSecret()
{
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), static_cast<qsizetype>(numbers.size()));
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof(numbers))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace earshot::demo
