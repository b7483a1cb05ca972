// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/spokenwaveform.h"
#include "support/testcase.h"
#include "window/heardlatencydialog.h"
#include "windowfixture.h"

#include <QLabel>
#include <QTreeView>
#include <QtTest>

using namespace earshot;
using window::HeardLatencyDialog;

namespace {

/** The caller falls silent at 3 s, the agent speaks from 5 s on and reports this latency. */
QByteArray answered(double reportedS)
{
    return QByteArray(
               R"({"id":"conv_1","status":"completed","channel":"telephone","agent":{"id":"a","name":"Ava"},
        "conversation":{"items":[
        {"id":"i1","type":"message","role":"user","content":["Where is my order?"],
         "metrics":{"started_speaking_at":1767225601.0,"stopped_speaking_at":1767225603.0}},
        {"id":"i2","type":"message","role":"assistant","content":["Here"],
         "metrics":{"started_speaking_at":1767225605.0,"stopped_speaking_at":1767225607.0,"e2e_latency":LATENCY}}]},
        "recording_details":{"recording_url":"https://store/a.ogg","audio_recording_started_at":1767225600.0}})")
        .replace("LATENCY", QByteArray::number(reportedS));
}

struct Fixture : window::WindowFixture
{
    HeardLatencyDialog dialog{session, playback, sync, nullptr};
    QTreeView *list = dialog.findChild<QTreeView *>();
    QSignalSpy read{&sync, &session::RecordingSync::soundRead};

    void hear(int channels = 2)
    {
        player.finishLoading(10'000);
        if (channels == 2) {
            player.setScan(support::spokenWaveform({{{1'000, 3'000}}, {{5'000, 7'000}}}, 10'000), true, {});
        } else {
            player.setScan(support::spokenWaveform({{{1'000, 3'000}, {5'000, 7'000}}}, 10'000), true, {});
        }
        QVERIFY(read.wait());
    }
    [[nodiscard]] QString sentence() const { return dialog.findChild<QLabel *>()->text(); }
};

} // namespace

class TestHeardLatencyDialog final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsTurnsThatDiffer()
    {
        Fixture f;
        f.open(answered(0.9));
        f.hear();
        QCOMPARE(f.list->model()->rowCount(), 1);
        QCOMPARE(f.list->model()->index(0, itemmodels::WaitDifferenceModel::Heard).data().toString(),
                 QStringLiteral("2.0 s"));
        QCOMPARE(f.list->model()->index(0, itemmodels::WaitDifferenceModel::Reported).data().toString(),
                 QStringLiteral("900 ms"));
        QVERIFY(!f.list->isHidden());
        QVERIFY2(f.sentence().contains(QStringLiteral("Listed: 1")), qPrintable(f.sentence()));
    }

    void enterPlaysFromJustBefore()
    {
        Fixture f;
        f.open(answered(0.9));
        f.hear();
        f.dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.dialog));
        f.list->setCurrentIndex(f.list->model()->index(0, 0));
        QTest::keyClick(f.list, Qt::Key_Return);
        QCOMPARE(f.player.positionMs(), 2'000);
        QCOMPARE(f.player.state(), playback::AudioPlayer::State::Playing);
        QVERIFY(f.dialog.isVisible());
    }

    void saysWhyTheListIsEmpty()
    {
        Fixture f;
        QVERIFY2(f.sentence().contains(QStringLiteral("no recording")), qPrintable(f.sentence()));
        f.open(answered(2.1));
        QVERIFY2(f.sentence().contains(QStringLiteral("still being read")), qPrintable(f.sentence()));
        f.hear();
        QVERIFY2(f.sentence().contains(QStringLiteral("In none")), qPrintable(f.sentence()));
        QVERIFY(f.list->isHidden());
    }

    void saysThatOneChannelTellsNothing()
    {
        Fixture f;
        f.open(answered(0.9));
        f.hear(1);
        QVERIFY2(f.sentence().contains(QStringLiteral("apart")), qPrintable(f.sentence()));
    }
};

QTEST_MAIN(TestHeardLatencyDialog)
#include "tst_heardlatencydialog.moc"
