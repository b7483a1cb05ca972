// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/contentrange.h"

#include <QRegularExpression>

namespace earshot::fetching {

std::optional<ContentRange> ContentRange::parse(const QByteArray &header)
{
    // 18 digits always fit into 64 bits.
    static const QRegularExpression form(
        QStringLiteral("\\Abytes (?:([0-9]{1,18})-([0-9]{1,18})|\\*)/(?:([0-9]{1,18})|\\*)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(header));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    ContentRange range;
    range.isSatisfied = match.capturedLength(1) > 0;
    if (match.capturedLength(3) > 0) {
        range.total = match.captured(3).toLongLong();
    }
    if (!range.isSatisfied) {
        return range.total ? std::optional(range) : std::nullopt;
    }
    range.first = match.captured(1).toLongLong();
    range.end = match.captured(2).toLongLong() + 1;
    if (range.first >= range.end || (range.total && range.end > *range.total)) {
        return std::nullopt;
    }
    return range;
}

} // namespace earshot::fetching
