// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/waveformpainter.h"
#include "views/waveformplacetext.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::views;
using Kind = WaveformMark::Kind;

namespace {

constexpr qint64 LengthMs = 60'000;
const QStringList Said{QStringLiteral("Caller: Hello"), QStringLiteral("Agent: Yes?"),
                       QStringLiteral("Agent: Hm"), QStringLiteral("lookup, 500 ms")};

WaveformScene scene()
{
    WaveformScene scene;
    scene.scale = waveform::WaveformScale(600, LengthMs);
    scene.isComplete = true;
    scene.lanes.setMarks(
        {{Kind::CallerTurn, {1'000, 5'000}, 0},
         {Kind::AgentTurn, {7'000, 9'000}, 1},
         {Kind::AgentTurn, {20'000, 29'000}, 2, false},
         {Kind::Tool, {7'500, 8'000}, 3},
         {Kind::Silence, {40'000, 42'000}}},
        {[](const WaveformMark &mark) { return mark.row < 0 ? QString() : Said.at(mark.row); },
         [](const WaveformMark &mark) {
             return mark.row == 1 ? QStringLiteral("heard after 2.0 s") : QString();
         }});
    return scene;
}

const WaveformSpeech Heard{{{1'000, 5'000}}, {{4'500, 9'000}}};

} // namespace

class TestWaveformPlaceText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoSpeaks_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("caller") << qint64(2'345) << QStringLiteral("0:02.3 · caller speaks");
        QTest::newRow("both") << qint64(4'700) << QStringLiteral("0:04.7 · both speak");
        QTest::newRow("agent") << qint64(6'000) << QStringLiteral("0:06.0 · agent speaks");
        QTest::newRow("turn begins") << qint64(7'010)
                                     << QStringLiteral("0:07.0 · agent speaks · heard after 2.0 s");
        QTest::newRow("nobody") << qint64(30'000) << QStringLiteral("0:30.0 · silence");
    }
    void tellsWhoSpeaks()
    {
        QFETCH(qint64, ms);
        QTEST(placeText(scene(), Heard, double(ms), LengthMs), "text");
    }

    void believesSureTurnsUntilTheSoundIsRead()
    {
        QCOMPARE(placeText(scene(), {}, 2'000, LengthMs), QStringLiteral("0:02.0 · caller speaks"));
        QCOMPARE(placeText(scene(), {}, 25'000, LengthMs), QStringLiteral("0:25.0"));
        QCOMPARE(placeText(scene(), {}, 6'000, LengthMs), QStringLiteral("0:06.0"));
    }

    void tellsWhatIsMissing()
    {
        WaveformScene partly = scene();
        partly.isComplete = false;
        partly.damage = {{2'000, 3'000}};
        QCOMPARE(placeText(partly, Heard, 20'000, 10'000), QStringLiteral("0:20.0 · still arriving"));
        partly.isGivenUp = true;
        QCOMPARE(placeText(partly, Heard, 20'000, 10'000), QStringLiteral("0:20.0 · could not be fetched"));
        QCOMPARE(placeText(partly, Heard, 2'500, 10'000), QStringLiteral("0:02.5 · damaged"));
    }

    void tellsEveryMark()
    {
        QCOMPARE(marksText(scene(), 7'600), QStringLiteral("Agent: Yes?\nlookup, 500 ms"));
        QCOMPARE(marksText(scene(), 41'000), QString()); // nothing is said of it
        QCOMPARE(marksText(scene(), 50'000), QString());
    }
};

QTEST_MAIN(TestWaveformPlaceText)
#include "tst_waveformplacetext.moc"
