// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/turnplaintext.h"

#include "itemmodels/transcripttext.h"

#include <QStringList>

namespace earshot::exporting {

QString plainText(const QList<ExportedTurn> &turns)
{
    QStringList lines;
    for (const ExportedTurn &exported : turns) {
        lines << itemmodels::textToCopy(exported.turn, exported.speakerName, exported.time);
    }
    return lines.join(u'\n');
}

QString responseText(const conversation::ToolCall &call)
{
    QStringList outputs;
    for (const conversation::ToolOutput &output : call.outputs) {
        outputs << output.output;
    }
    return outputs.join(u'\n');
}

} // namespace earshot::exporting
