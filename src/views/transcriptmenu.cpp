// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcriptmenu.h"

#include "itemmodels/roles.h"
#include "views/copyactions.h"
#include "views/plaintext.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace earshot::views {

namespace {

struct Transcript
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

constexpr qsizetype LongestLinkName = 80;

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

void addLinksTo(QMenu *menu, const QList<QUrl> &links, const std::function<void(const QUrl &)> &open)
{
    if (!links.isEmpty()) {
        menu->addSeparator();
    }
    for (const QUrl &link : links) {
        const QString name =
            oneLine(link.toDisplayString(), LongestLinkName).replace(u'&', QLatin1String("&&"));
        menu->addAction(Transcript::tr("&Open %1").arg(name), menu, [open, link] { open(link); });
    }
}

} // namespace earshot::views
