// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/recordingremarks.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using session::RecordingFacts;
using session::remarksOn;
using Kind = session::RecordingRemark::Kind;

class TestRecordingRemarks final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTheLengths_data()
    {
        QTest::addColumn<qint64>("lengthMs");
        QTest::addColumn<qint64>("callMs");
        QTest::addColumn<QList<Kind>>("kinds");
        QTest::newRow("equal") << qint64(60'000) << qint64(60'000) << QList<Kind>();
        QTest::newRow("it rang") << qint64(51'000) << qint64(60'000) << QList<Kind>();
        QTest::newRow("7 of 18 s is a short ring") << qint64(9'000) << qint64(18'000) << QList<Kind>();
        QTest::newRow("shorter") << qint64(40'000) << qint64(60'000) << QList{Kind::ShorterThanCall};
        QTest::newRow("longer") << qint64(80'000) << qint64(60'000) << QList{Kind::LongerThanCall};
        QTest::newRow("a minute of an hour") << qint64(3'540'000) << qint64(3'600'000) << QList<Kind>();
        QTest::newRow("a quarter of an hour")
            << qint64(2'700'000) << qint64(3'600'000) << QList{Kind::ShorterThanCall};
    }
    void comparesTheLengths()
    {
        QFETCH(const qint64, lengthMs);
        QFETCH(const qint64, callMs);
        QList<Kind> kinds;
        for (const auto &remark : remarksOn({.lengthMs = lengthMs, .callMs = callMs})) {
            kinds.append(remark.kind);
            QCOMPARE(remark.beginMs, lengthMs);
            QCOMPARE(remark.endMs, callMs);
        }
        QTEST(kinds, "kinds");
    }
    void saysNothingWithoutADuration() { QVERIFY(remarksOn({.lengthMs = 5000}).empty()); }
    void saysThatTheRestIsNotPlayed()
    {
        const qint64 lengthMs = playback::LongestRecordingMs + 20;
        for (const auto &callMs : {std::optional<qint64>(), std::optional<qint64>(2 * lengthMs)}) {
            const auto remarks = remarksOn({.lengthMs = lengthMs, .callMs = callMs});
            QCOMPARE(remarks.size(), size_t(1));
            QCOMPARE(remarks[0].kind, Kind::LongerThanPlayed);
        }
    }
    void namesASilentSide()
    {
        RecordingFacts facts{.lengthMs = 5000, .hasSides = true, .speech = {{{0, 100}}, {}}};
        QCOMPARE(remarksOn(facts).at(0).kind, Kind::AgentSilent);
        facts.speech = {{}, {{0, 100}}};
        QCOMPARE(remarksOn(facts).at(0).kind, Kind::CallerSilent);
        facts.hasSides = false;
        QVERIFY(remarksOn(facts).empty());
    }
    void namesTheFirstDamage()
    {
        const auto remarks = remarksOn({.lengthMs = 5000, .damage = {{1000, 2000}, {3000, 3500}}});
        QCOMPARE(remarks.size(), size_t(1));
        QCOMPARE(remarks[0], (session::RecordingRemark{Kind::Damaged, 1000, 2000, 2}));
    }
};

QTEST_GUILESS_MAIN(TestRecordingRemarks)
#include "tst_recordingremarks.moc"
