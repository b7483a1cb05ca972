// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionsfixture.h"
#include "support/testcase.h"
#include "views/gototimeline.h"
#include "views/playbackbar.h"
#include "window/playbackactions.h"

#include <QToolButton>

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

    void equipsTheBar()
    {
        Fixture f;
        views::PlaybackBar bar;
        f.actions.equip(bar);
        const auto button = [&bar](const char *name) {
            return bar.findChild<QToolButton *>(QString::fromLatin1(name));
        };
        QCOMPARE(button("playButton")->toolTip(), QStringLiteral("Play (Ctrl+Space)"));
        QCOMPARE(button("muteButton")->toolTip(), QStringLiteral("Mute (Ctrl+M)"));
        QCOMPARE(button("speedButton")->menu(), f.owner.findChild<QMenu *>(QStringLiteral("speedMenu")));
        QCOMPARE(button("muteButton")->menu(), f.owner.findChild<QMenu *>(QStringLiteral("outputMenu")));
    }

    void opensTheLineForATime()
    {
        Fixture f;
        views::PlaybackBar bar;
        f.actions.equip(bar);
        bar.show();
        f.openCall();
        f.action("goToTime")->trigger();
        QVERIFY(bar.findChild<views::GoToTimeLine *>()->isVisible());
    }
};

QTEST_MAIN(TestPlaybackActions)
#include "tst_playbackactions.moc"
