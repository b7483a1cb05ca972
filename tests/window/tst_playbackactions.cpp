// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionsfixture.h"
#include "support/testcase.h"
#include "window/playbackactions.h"

using namespace earshot;
using window::PlaybackActions;

namespace {

struct Fixture : window::ActionsFixture
{
    PlaybackActions actions{playback, sync, listening, scope};
};

/** All entries of a menu and its submenus. */
QList<QAction *> entriesOf(const QMenu &menu)
{
    QList<QAction *> entries;
    for (QAction *action : menu.actions()) {
        entries.append(action);
        if (action->menu())
            entries.append(entriesOf(*action->menu()));
    }
    return entries;
}

} // namespace

class TestPlaybackActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuHasThemAll()
    {
        Fixture f;
        QMenu menu;
        f.actions.addTo(menu);
        const QList<QAction *> entries = entriesOf(menu);
        for (const char *name :
             {"playPause", "skipBack", "goToTime", "nextTurn", "replayTurn", "loop", "loopTurn", "faster",
              "toggleSpeed", "skipSilence", "keepThinking", "mute", "muteCaller", "mono", "rewindOnResume"})
            QVERIFY2(entries.contains(f.action(name)), name);
        QVERIFY(entries.contains(f.owner.findChild<QMenu *>(QStringLiteral("outputMenu"))->menuAction()));
    }

    void noKeyIsTakenTwice()
    {
        Fixture f;
        QSet<QString> keys;
        for (const QAction *action : f.owner.findChildren<QAction *>()) {
            const QString key = action->shortcut().toString();
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
            keys.insert(key);
        }
        QVERIFY(keys.size() > 25);
    }

    void namesKeysForTheBar()
    {
        Fixture f;
        QCOMPARE(f.actions.shortcuts().playPause, QKeySequence(Qt::CTRL | Qt::Key_Space));
        QCOMPARE(f.actions.shortcuts().mute, QKeySequence(Qt::CTRL | Qt::Key_M));
    }

    void passesTheWishForATimeOn()
    {
        Fixture f;
        f.openCall();
        QSignalSpy wishes(&f.actions, &PlaybackActions::goToTimeRequested);
        f.action("goToTime")->trigger();
        QCOMPARE(wishes.size(), 1);
    }
};

QTEST_MAIN(TestPlaybackActions)
#include "tst_playbackactions.moc"
