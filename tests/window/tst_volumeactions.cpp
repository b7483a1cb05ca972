// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionsfixture.h"
#include "support/testcase.h"
#include "window/volumeactions.h"

using namespace earshot;

namespace {

struct Fixture : window::ActionsFixture
{
    window::VolumeActions actions{listening, scope};
};

} // namespace

class TestVolumeActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keysChangeTheVolumeAnywhere()
    {
        Fixture f;
        f.show();
        f.field.setFocus();
        QTest::keyClick(&f.field, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.player.settings.volume, 1.1);
        QTest::keyClick(&f.field, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.player.settings.volume, 1.0);
    }

    void muteIsASwitch()
    {
        Fixture f;
        f.show();
        f.tree.setFocus();
        QTest::keyClick(&f.tree, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(f.action("mute")->isChecked());
        QCOMPARE(f.player.settings.volume, 0.0);
        QTest::keyClick(&f.tree, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!f.action("mute")->isChecked());
        f.listening.setMuted(true); // such as by the bar
        QVERIFY(f.action("mute")->isChecked());
    }
};

QTEST_MAIN(TestVolumeActions)
#include "tst_volumeactions.moc"
