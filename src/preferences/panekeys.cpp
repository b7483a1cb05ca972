// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/panekeys.h"

#include "preferences/keyplace.h"
#include "views/findbar.h"
#include "views/transcriptview.h"
#include "views/waveformbar.h"

#include <QCoreApplication>

namespace earshot::preferences {

namespace {

struct PaneKeys
{
    Q_DECLARE_TR_FUNCTIONS(PaneKeys)
};

struct Fixed
{
    QString text;
    QList<QKeySequence> keys;
};

QList<Fixed> transcriptKeys()
{
    return {
        {PaneKeys::tr("Select the previous or the next turn"), {Qt::Key_Up, Qt::Key_Down}},
        {PaneKeys::tr("Select it and go there"),
         {QKeySequence(Qt::CTRL | Qt::Key_Up), QKeySequence(Qt::CTRL | Qt::Key_Down)}},
        {PaneKeys::tr("Select several turns"),
         {QKeySequence(Qt::SHIFT | Qt::Key_Up), QKeySequence(Qt::SHIFT | Qt::Key_Down)}},
        {PaneKeys::tr("Select all turns"), {QKeySequence(QKeySequence::SelectAll)}},
        {PaneKeys::tr("First or last turn"), {Qt::Key_Home, Qt::Key_End}},
        {PaneKeys::tr("A page up or down"), {Qt::Key_PageUp, Qt::Key_PageDown}},
        {PaneKeys::tr("Go to the turn, or unfold a tool call"), {Qt::Key_Return, Qt::Key_Enter}},
        {PaneKeys::tr("Fold or unfold a tool call, else play or pause"), {Qt::Key_Space}},
    };
}

QList<Fixed> waveformKeys()
{
    return {
        {PaneKeys::tr("Play or pause"), {Qt::Key_Space}},
        {PaneKeys::tr("10 seconds back or forward"), {Qt::Key_PageDown, Qt::Key_PageUp}},
        {PaneKeys::tr("To the start or the end of the recording"), {Qt::Key_Home, Qt::Key_End}},
        {PaneKeys::tr("Nearer"), {Qt::Key_Plus, Qt::Key_Equal}},
        {PaneKeys::tr("Farther"), {Qt::Key_Minus}},
        {PaneKeys::tr("Show what comes before or after"),
         {QKeySequence(Qt::SHIFT | Qt::Key_Left), QKeySequence(Qt::SHIFT | Qt::Key_Right)}},
    };
}

QList<Fixed> findKeys()
{
    return {
        {PaneKeys::tr("Match case"), {QKeySequence(Qt::ALT | Qt::Key_A)}},
        {PaneKeys::tr("Whole words"), {QKeySequence(Qt::ALT | Qt::Key_W)}},
        {PaneKeys::tr("Regular expression"), {QKeySequence(Qt::ALT | Qt::Key_R)}},
    };
}

void append(QList<PaneKey> &all, const QWidget *pane, const QList<Fixed> &keys)
{
    if (pane == nullptr) {
        return;
    }
    for (const Fixed &fixed : keys) {
        KeyEntry entry;
        entry.group = KeyPlace::pane(pane).words();
        entry.text = fixed.text;
        entry.place = entry.group;
        entry.keys = fixed.keys;
        all.append({pane, entry});
    }
}

} // namespace

QList<PaneKey> paneKeysOf(const QWidget &window)
{
    QList<PaneKey> all;
    append(all, window.findChild<views::TranscriptView *>(), transcriptKeys());
    append(all, window.findChild<views::WaveformBar *>(), waveformKeys());
    if (window.findChild<views::FindBar *>() != nullptr) {
        for (const Fixed &fixed : findKeys()) {
            KeyEntry entry;
            entry.group = PaneKeys::tr("While finding");
            entry.text = fixed.text;
            entry.place = PaneKeys::tr("Anywhere");
            entry.keys = fixed.keys;
            all.append({nullptr, entry});
        }
    }
    return all;
}

} // namespace earshot::preferences
