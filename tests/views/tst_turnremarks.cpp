// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turnremarks.h"

#include "sampleturns.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::EmailFacts;
using conversation::Turn;
using views::Glyph;
using views::Ink;
using views::TurnRemark;

namespace {

QList<TurnRemark> remarksOf(const Turn &turn, const itemmodels::ReadingThresholds &thresholds = {})
{
    return views::remarksOf(turn, thresholds);
}

Turn emailTurn(const EmailFacts &email)
{
    Turn turn = views::agentTurn(QStringLiteral("Dear caller"));
    turn.email = email;
    return turn;
}

} // namespace

class TestTurnRemarks final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainTurnHasNone() { QVERIFY(remarksOf(views::agentTurn(QStringLiteral("Hello"))).isEmpty()); }

    void theMostTellingComesFirst()
    {
        Turn turn = views::callerTurn(QStringLiteral("Boots"));
        turn.interrupted = true;
        turn.transcriptConfidence = 0.41;
        turn.metrics.endOfTurnDelayMs = 2'500;
        const auto remarks = remarksOf(turn);
        QCOMPARE(remarks.size(), 3);
        QCOMPARE(remarks.at(0).glyph, Glyph::Interrupted);
        QCOMPARE(remarks.at(1).glyph, Glyph::Unsure);
        QVERIFY(remarks.at(1).text.contains(QStringLiteral("41")));
        QCOMPARE(remarks.at(2).glyph, Glyph::ClockHalf);
        for (const TurnRemark &remark : remarks)
            QCOMPARE(remark.ink, Ink::Warning);
    }

    void thresholdsDecide()
    {
        Turn turn = views::callerTurn(QStringLiteral("Boots"));
        turn.transcriptConfidence = 0.41;
        turn.metrics.endOfTurnDelayMs = 900;
        QCOMPARE(remarksOf(turn).size(), 1);
        itemmodels::ReadingThresholds thresholds;
        thresholds.unsureBelow = 0.4;
        QVERIFY(remarksOf(turn, thresholds).isEmpty());
        thresholds.slowEndOfTurnMs = 500;
        const auto remarks = remarksOf(turn, thresholds);
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks.first().glyph, Glyph::ClockHalf);
    }

    void tellsHowADeliveryStands_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("glyph");
        QTest::addColumn<int>("ink");
        QTest::newRow("queued") << QStringLiteral("queued") << int(Glyph::UnderWay) << int(Ink::Muted);
        QTest::newRow("delivered") << QStringLiteral("delivered") << int(Glyph::Done) << int(Ink::Good);
        QTest::newRow("bounced") << QStringLiteral("bounced") << int(Glyph::Failed) << int(Ink::Error);
        QTest::newRow("unknown") << QStringLiteral("pondered") << int(Glyph::Unknown) << int(Ink::Muted);
    }
    void tellsHowADeliveryStands()
    {
        QFETCH(QString, status);
        EmailFacts email;
        email.deliveryStatus = status;
        const auto remarks = remarksOf(emailTurn(email));
        QCOMPARE(remarks.size(), 1);
        QTEST(int(remarks.first().glyph), "glyph");
        QTEST(int(remarks.first().ink), "ink");
        QVERIFY(!remarks.first().text.isEmpty());
    }

    void anErrorCodeAloneIsAFailure()
    {
        EmailFacts email;
        email.deliveryErrorCode = QStringLiteral("552");
        const auto remarks = remarksOf(emailTurn(email));
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks.first().ink, Ink::Error);
        QVERIFY(remarks.first().text.contains(QStringLiteral("552")));
    }

    void anEmailOfWhichNothingIsSaidHasNone() { QVERIFY(remarksOf(emailTurn({})).isEmpty()); }

    void tellsWhatTheReaderDid()
    {
        EmailFacts email;
        email.openedAtMs = views::StartMs;
        email.clickedLink = QStringLiteral("https://x.example/a");
        const auto remarks = remarksOf(emailTurn(email));
        QCOMPARE(remarks.size(), 2);
        QCOMPARE(remarks.at(0).glyph, Glyph::Opened);
        QCOMPARE(remarks.at(1).glyph, Glyph::Link);
        QVERIFY(remarks.at(1).text.contains(QStringLiteral("x.example")));
    }

    void hostileTextIsOneLineAndMarked()
    {
        EmailFacts email;
        email.deliveryStatus = QStringLiteral("sent\u202Egnp.exe\nand more");
        const auto remarks = remarksOf(emailTurn(email));
        QCOMPARE(remarks.size(), 1);
        QVERIFY(!remarks.first().text.contains(u'\u202E'));
        QVERIFY(!remarks.first().text.contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestTurnRemarks)
#include "tst_turnremarks.moc"
