// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memorybytesource.h"
#include "support/spokenwaveform.h"
#include "support/testcase.h"
#include "views/syncline.h"
#include "window/syncbinding.h"
#include "windowfixture.h"

#include <QAction>
#include <QMenu>
#include <QtTest>

using namespace earshot;
using session::RecordingSync;
using window::SyncBinding;

namespace {

struct Fixture : window::WindowFixture
{
    views::SyncLine line;
    QWidget owner;
    SyncBinding binding{sync, player, line, &owner};
    QSignalSpy read{&sync, &RecordingSync::soundRead};

    void openSounding(QByteArray body)
    {
        open(body);
        player.finishLoading(60'000);
    }
    void hear(const waveform::Waveform &sound)
    {
        player.setScan(sound, true, {});
        QVERIFY(read.wait());
    }
    [[nodiscard]] QString sentence() const { return line.note().sentence; }
};

QByteArray withoutStart()
{
    return window::WindowFixture::call().replace(R"(,"audio_recording_started_at":1767225600.0)", "");
}

} // namespace

class TestSyncBinding final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aGivenStartNeedsNoWords()
    {
        Fixture f;
        f.openSounding(f.call());
        QCOMPARE(f.sentence(), QString());
    }

    void saysThatTheStartIsNotGiven()
    {
        Fixture f;
        f.openSounding(withoutStart());
        QCOMPARE(f.sentence(), QString()); // it is being looked for
        f.hear(support::spokenWaveform({{{3000, 5000}}, {{1000, 2000}}}, 10'000));
        QVERIFY2(f.sentence().contains(QStringLiteral("Best guess")), qPrintable(f.sentence()));
        QVERIFY(f.line.note().canAccept);
        Q_EMIT f.line.acceptRequested();
        QCOMPARE(f.sync.basis(), RecordingSync::Basis::Chosen);
        QVERIFY(f.line.note().canReset);
    }

    void saysThatTheSoundTellsNothing()
    {
        Fixture f;
        f.openSounding(withoutStart());
        f.player.setScan(support::spokenWaveform({{}, {}}, 10'000), true, {});
        QTRY_VERIFY2(f.sentence().contains(QStringLiteral("does not tell")), qPrintable(f.sentence()));
        QVERIFY(!f.line.note().canAccept);
    }

    void saysThatTurnsHaveNoTimes()
    {
        Fixture f;
        f.openSounding(QByteArray(f.call()).replace("_speaking_at", "_x"));
        QVERIFY2(f.sentence().contains(QStringLiteral("no times")), qPrintable(f.sentence()));
        f.player.close();
        QCOMPARE(f.sentence(), QString()); // without a recording there is nothing to follow
    }

    void theMenuMovesTheTurns()
    {
        Fixture f;
        QMenu menu;
        f.binding.addTo(menu, &f.owner);
        f.openSounding(f.call());
        f.owner.findChild<QAction *>(QStringLiteral("turnsLater"))->trigger();
        f.owner.findChild<QAction *>(QStringLiteral("turnsLater"))->trigger();
        f.owner.findChild<QAction *>(QStringLiteral("turnsEarlier"))->trigger();
        QCOMPARE(f.sync.timeline().offsetMs(0), std::optional<qint64>(1100));
        QVERIFY2(f.sentence().contains(QStringLiteral("0.1 s later")), qPrintable(f.sentence()));
        f.owner.findChild<QAction *>(QStringLiteral("turnsReset"))->trigger();
        QCOMPARE(f.sentence(), QString());
    }
};

QTEST_MAIN(TestSyncBinding)
#include "tst_syncbinding.moc"
