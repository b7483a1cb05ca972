// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rawheadtext.h"

#include "base/replyhead.h"
#include "views/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace earshot::views {

namespace {

constexpr qsizetype LongestLine = 2'000;
constexpr qsizetype LongestReason = 60;

/** Context of the translations. */
class RawHead final
{
    Q_DECLARE_TR_FUNCTIONS(RawHead)
};

QString line(const QString &hostile)
{
    return oneLine(hostile, LongestLine);
}

void append(QStringList &lines, const QList<base::ReplyHead::Header> &headers)
{
    for (const auto &[name, value] : headers) {
        lines.append(line(QString::fromUtf8(name) + QStringLiteral(": ") + QString::fromUtf8(value)));
    }
}

QString statusText(const base::ReplyHead &head)
{
    return oneLine(QStringLiteral("%1 %2").arg(head.httpStatus).arg(QString::fromUtf8(head.reason)).trimmed(),
                   LongestReason);
}

} // namespace

QString rawHeadText(const base::ReplyHead &head)
{
    QStringList lines{line(head.requestLine)};
    append(lines, head.requestHeaders);
    if (head.httpStatus > 0) {
        lines += {QString(), QStringLiteral("HTTP %1").arg(statusText(head))};
        append(lines, head.headers);
    }
    lines.append(QString());
    if (head.askedAt.isValid()) {
        lines.append(RawHead::tr("Asked at %1").arg(head.askedAt.toUTC().toString(Qt::ISODateWithMs)));
    }
    if (head.headMs >= 0) {
        lines.append(RawHead::tr("Answered after %1 ms").arg(head.headMs));
    }
    lines.append(RawHead::tr("Complete after %1 ms").arg(head.elapsedMs));
    lines.append(RawHead::tr("%1 bytes").arg(head.bodyBytes));
    return lines.join(u'\n');
}

QString rawHeadSummary(const base::ReplyHead &head, const QLocale &locale)
{
    QStringList facts;
    if (head.httpStatus > 0) {
        facts.append(statusText(head));
    }
    facts.append(head.elapsedMs < 1000 ? RawHead::tr("%1 ms").arg(head.elapsedMs)
                                       : RawHead::tr("%1 s").arg(locale.toString(
                                             static_cast<double>(head.elapsedMs) / 1000, 'f', 1)));
    facts.append(locale.formattedDataSize(head.bodyBytes));
    return facts.join(QStringLiteral(" · "));
}

} // namespace earshot::views
