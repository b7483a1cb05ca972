// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcriptmenu.h"

#include "conversation/turn.h"
#include "itemmodels/roles.h"
#include "itemmodels/transcripttext.h"
#include "views/turncontent.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QStringList>

namespace earshot::views {

using conversation::ToolOutput;
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

QString textOf(const QModelIndex &index, const Turn &turn, TurnPart part)
{
    switch (part) {
    case TurnPart::Whole:
        break;
    case TurnPart::Request:
        return turn.toolCall.arguments;
    case TurnPart::Response: {
        QStringList outputs;
        for (const ToolOutput &output : turn.toolCall.outputs) {
            outputs << output.output;
        }
        return outputs.join(u'\n');
    }
    }
    return itemmodels::textToCopy(turn, index.data(itemmodels::SpeakerNameRole).toString(), shownTime(index));
}

QAction *addCopyAction(QMenu *menu, const QString &text, const QModelIndex &index, TurnPart part)
{
    return menu->addAction(text, menu, [turn = QPersistentModelIndex(index), part] { copyTurn(turn, part); });
}

} // namespace

void copyTurn(const QModelIndex &index, TurnPart part)
{
    if (const Turn *turn = turnAt(index)) {
        QGuiApplication::clipboard()->setText(textOf(index, *turn, part));
    }
}

void fillTranscriptMenu(QMenu *menu, const QModelIndex &index, const std::function<void()> &play)
{
    const Turn *turn = turnAt(index);
    if (!turn) {
        return;
    }
    const bool hasPlace = index.data(itemmodels::OffsetMsRole).isValid();
    QAction *playAction = menu->addAction(
        hasPlace ? Transcript::tr("&Play from here")
                 : Transcript::tr("&Play from here (its place in the recording is not known)"),
        menu, play);
    playAction->setEnabled(hasPlace);
    menu->addSeparator();
    QAction *copyAction = addCopyAction(menu, Transcript::tr("&Copy turn"), index, TurnPart::Whole);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut); // shown here, handled by the view
    if (turn->kind == Turn::Kind::ToolCall) {
        addCopyAction(menu, Transcript::tr("Copy &request"), index, TurnPart::Request)
            ->setEnabled(!turn->toolCall.arguments.isEmpty());
        addCopyAction(menu, Transcript::tr("Copy re&sponse"), index, TurnPart::Response)
            ->setEnabled(!turn->toolCall.outputs.isEmpty());
    }
}

} // namespace earshot::views
