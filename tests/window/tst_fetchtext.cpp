// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "window/fetchtext.h"
#include "windowfixture.h"

using namespace earshot;
using window::fetchText;
using Flow = fetching::StreamStatus::Flow;

class TestFetchText final : public support::TestCase
{
    Q_OBJECT

    const QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-06-01T10:00:00Z"), Qt::ISODate);

private Q_SLOTS:
    void saysNothingOfNothing()
    {
        window::WindowFixture f;
        QVERIFY(fetchText(f.playback, m_now).isEmpty());
        f.open(window::WindowFixture::call());
        QVERIFY(fetchText(f.playback, m_now).isEmpty());
    }

    void tellsOfTheLinkOnceSomethingCanBeHeard()
    {
        window::WindowFixture f;
        f.open(window::WindowFixture::call());
        f.recordings.last->setStatus({.flow = Flow::Arriving, .linkGoodUntil = m_now.addSecs(290)});
        QVERIFY(fetchText(f.playback, m_now).isEmpty());
        f.player.finishLoading(60'000);
        QVERIFY(fetchText(f.playback, m_now).contains(QStringLiteral("good for 4 min")));
        QVERIFY(fetchText(f.playback, m_now.addSecs(260)).contains(QStringLiteral("less than a minute")));
        QVERIFY(fetchText(f.playback, m_now.addSecs(290)).isEmpty());
        f.recordings.last->complete();
        QVERIFY(fetchText(f.playback, m_now).isEmpty());
    }

    void tellsOfALostConnection()
    {
        window::WindowFixture f;
        f.open(window::WindowFixture::call());
        f.recordings.last->setStatus(
            {.flow = Flow::TryingAgain, .pause = std::chrono::milliseconds(2900), .linkGoodUntil = {}});
        QCOMPARE(fetchText(f.playback, m_now), QStringLiteral("Connection lost, trying again in 3 s."));
        f.recordings.last->setStatus(
            {.flow = Flow::TryingAgain, .pause = std::chrono::milliseconds(90), .linkGoodUntil = {}});
        QCOMPARE(fetchText(f.playback, m_now), QStringLiteral("Connection lost, trying again."));
    }

    void tellsThatTheRestIsMissing()
    {
        window::WindowFixture f;
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        f.recordings.last->fail({base::ProblemKind::Unreachable, QStringLiteral("Offline."), {}, {}});
        QVERIFY(fetchText(f.playback, m_now).endsWith(QStringLiteral("could not be fetched. Offline.")));
    }

    void tellsThatTheStoreHasLess()
    {
        window::WindowFixture f;
        f.open(window::WindowFixture::call());
        f.recordings.last->setStatus({.flow = Flow::Complete, .linkGoodUntil = {}, .isCutShort = true});
        QVERIFY(fetchText(f.playback, m_now).contains(QStringLiteral("ends early")));
    }
};

QTEST_GUILESS_MAIN(TestFetchText)
#include "tst_fetchtext.moc"
