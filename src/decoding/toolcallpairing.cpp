// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding/toolcallpairing.h"

#include <QHash>
#include <QSet>

namespace earshot::decoding {

using conversation::Turn;

namespace {

bool isCall(const Turn &turn)
{
    return turn.kind == Turn::Kind::ToolCall && turn.toolCall.hasCall && !turn.toolCall.callId.isEmpty();
}

bool isOutput(const Turn &turn)
{
    return turn.kind == Turn::Kind::ToolCall && !turn.toolCall.hasCall && !turn.toolCall.callId.isEmpty();
}

} // namespace

QList<Turn> pairToolCalls(const QList<Turn> &turns)
{
    QHash<QString, qsizetype> callBehind; // by id the first call in all the turns
    for (qsizetype row = turns.size() - 1; row >= 0; --row) {
        if (isCall(turns.at(row))) {
            callBehind.insert(turns.at(row).toolCall.callId, row);
        }
    }
    QHash<QString, qsizetype> callBefore;                      // by id the latest call so far
    QSet<qsizetype> joined;                                    // rows of outputs that have a call
    QHash<qsizetype, QList<conversation::ToolOutput>> outputs; // by row of the call, in order
    for (qsizetype row = 0; row < turns.size(); ++row) {
        const Turn &turn = turns.at(row);
        const QString &id = turn.toolCall.callId;
        if (isCall(turn)) {
            callBefore.insert(id, row);
        } else if (isOutput(turn) && callBehind.contains(id)) {
            const qsizetype call = callBefore.value(id, callBehind.value(id));
            joined.insert(row);
            outputs[call] += turn.toolCall.outputs;
        }
    }
    QList<Turn> paired;
    paired.reserve(turns.size());
    for (qsizetype row = 0; row < turns.size(); ++row) {
        if (!joined.contains(row)) {
            paired += turns.at(row);
            paired.last().toolCall.outputs += outputs.value(row);
        }
    }
    return paired;
}

} // namespace earshot::decoding
