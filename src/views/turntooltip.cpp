// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turntooltip.h"

#include "conversation/turn.h"
#include "itemmodels/metrictext.h"
#include "itemmodels/roles.h"
#include "views/plaintext.h"
#include "views/turnhit.h"

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

/** Date, time and zone of the turn; of the caller's also how long it took to hear that the turn was over. */
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

} // namespace

QString breakdownText(const QModelIndex &index)
{
    const Turn *turn = turnAt(index);
    return turn ? itemmodels::metricLines(*turn).join(u'\n') : QString();
}

QString latencyToolTip(const QModelIndex &index)
{
    return plainToolTip(breakdownText(index));
}

QString toolTipOf(const QModelIndex &index, const TurnHit &hit)
{
    switch (hit.kind) {
    case TurnHit::Kind::Time:
        return timeToolTip(index);
    case TurnHit::Kind::Latency:
        return latencyToolTip(index);
    case TurnHit::Kind::Link:
        //: %1 is the address of a link.
        return plainToolTip(Transcript::tr("Open %1").arg(hit.link.toDisplayString()));
    case TurnHit::Kind::Nothing:
    case TurnHit::Kind::Fold:
    case TurnHit::Kind::AsReceived:
    case TurnHit::Kind::Text:
        break;
    }
    return {};
}

} // namespace earshot::views
