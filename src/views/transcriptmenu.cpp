// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcriptmenu.h"

#include "itemmodels/roles.h"
#include "views/copyactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace earshot::views {

namespace {

struct Transcript
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

} // namespace

void fillTranscriptMenu(QMenu *menu, const QModelIndex &index, const std::function<void()> &play,
                        const CopyActions &copyActions)
{
    if (!index.isValid()) {
        return;
    }
    const bool hasPlace = index.data(itemmodels::OffsetMsRole).isValid();
    QAction *playAction = menu->addAction(
        hasPlace ? Transcript::tr("&Play from here")
                 : Transcript::tr("&Play from here (its place in the recording is not known)"),
        menu, play);
    playAction->setEnabled(hasPlace);
    menu->addSeparator();
    menu->addActions(copyActions.actions());
}

} // namespace earshot::views
