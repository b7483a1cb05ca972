// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionsfixture.h"
#include "support/testcase.h"
#include "window/silenceactions.h"

using namespace earshot;

namespace {

struct Fixture : window::ActionsFixture
{
    window::SilenceActions actions{listening, scope};

    void choose(const char *title, const QString &choice) const
    {
        entry(*entry(*actions.menu(), QString::fromLatin1(title))->menu(), choice)->trigger();
    }
};

} // namespace

class TestSilenceActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aKeySkips()
    {
        Fixture f;
        f.show();
        f.pressElsewhere(Qt::Key_S);
        QVERIFY(!f.player.settings.silence.isSkipped);
        f.press(Qt::Key_S);
        QVERIFY(f.player.settings.silence.isSkipped);
        QVERIFY(f.action("skipSilence")->isChecked());
        f.press(Qt::Key_S);
        QVERIFY(!f.player.settings.silence.isSkipped);
    }

    void tellsWhichSilence()
    {
        Fixture f;
        f.choose("Skip when longer than", QStringLiteral("2 s"));
        f.choose("Leave of it", QStringLiteral("0.5 s"));
        f.choose("Take as silence", QStringLiteral("A noisy line (−35 dB)"));
        f.action("keepThinking")->trigger();
        const playback::SilenceSettings expected{false, -35, 2'000, 500, true};
        QVERIFY(f.player.settings.silence == expected);
    }

    void marksWhatIsInForce()
    {
        Fixture f;
        const QMenu &longerThan =
            *f.entry(*f.actions.menu(), QStringLiteral("Skip when longer than"))->menu();
        QVERIFY(f.entry(longerThan, QStringLiteral("0.7 s"))->isChecked());
    }
};

QTEST_MAIN(TestSilenceActions)
#include "tst_silenceactions.moc"
