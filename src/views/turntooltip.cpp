// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turntooltip.h"

#include "conversation/turn.h"
#include "itemmodels/metrictext.h"
#include "itemmodels/roles.h"
#include "views/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QModelIndex>
#include <QStringList>

namespace earshot::views {

using conversation::Speaker;
using conversation::Turn;

namespace {

struct Transcript
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

const Turn *turnAt(const QModelIndex &index)
{
    return index.data(itemmodels::TurnRole).value<const Turn *>();
}

} // namespace

QString timeToolTip(const QModelIndex &index)
{
    const Turn *turn = turnAt(index);
    if (!turn) {
        return {};
    }
    QStringList lines;
    if (const auto startedAtMs = turn->startedAtMs()) {
        lines << QDateTime::fromMSecsSinceEpoch(*startedAtMs)
                     .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz t"));
    }
    if (turn->speaker.kind == Speaker::Kind::Caller) {
        lines << itemmodels::metricLines(*turn);
    }
    return plainToolTip(lines.join(u'\n'));
}

QString breakdownText(const QModelIndex &index)
{
    const Turn *turn = turnAt(index);
    return turn ? itemmodels::metricLines(*turn).join(u'\n') : QString();
}

QString latencyToolTip(const QModelIndex &index)
{
    return plainToolTip(breakdownText(index));
}

QString linkToolTip(const QString &address)
{
    //: %1 is the address of a link.
    return plainToolTip(Transcript::tr("Open %1").arg(address));
}

} // namespace earshot::views
