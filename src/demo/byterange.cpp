// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/byterange.h"

#include <QRegularExpression>

#include <algorithm>

namespace earshot::demo {

ByteRange ByteRange::parse(const QByteArray &header, qint64 size)
{
    // 18 digits always fit into 64 bits.
    static const QRegularExpression kForm(QStringLiteral("^bytes=([0-9]{0,18})-([0-9]{0,18})$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kForm.match(QString::fromLatin1(header));
    const QString from = match.captured(1);
    const QString to = match.captured(2);
    if (!match.hasMatch() || (from.isEmpty() && to.isEmpty())) {
        return {};
    }
    if (from.isEmpty()) { // the last `to` bytes
        const qint64 length = std::min(to.toLongLong(), size);
        return length > 0 ? ByteRange{Kind::Part, size - length, length} : ByteRange{Kind::Unsatisfiable};
    }
    const qint64 first = from.toLongLong();
    const qint64 last = to.isEmpty() ? size - 1 : std::min(to.toLongLong(), size - 1);
    if (!to.isEmpty() && to.toLongLong() < first) {
        return {};
    }
    return first < size ? ByteRange{Kind::Part, first, last - first + 1} : ByteRange{Kind::Unsatisfiable};
}

} // namespace earshot::demo
