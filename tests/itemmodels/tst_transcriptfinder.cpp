// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/transcriptfinder.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using conversation::Speaker;
using conversation::Turn;
using itemmodels::FindQuery;
using itemmodels::SearchedTranscript;
using itemmodels::TranscriptFinder;

namespace {

/** `needleRows` say "needle", all others "hay". */
SearchedTranscript haystack(int rows, const QList<int> &needleRows)
{
    SearchedTranscript transcript;
    for (int row = 0; row < rows; ++row) {
        Turn turn;
        turn.kind = Turn::Kind::Message;
        turn.speaker.kind = row % 2 == 0 ? Speaker::Kind::Agent : Speaker::Kind::Caller;
        turn.text = needleRows.contains(row) ? QStringLiteral("a needle") : QStringLiteral("hay");
        transcript.turns << turn;
    }
    return transcript;
}

struct Searching
{
    TranscriptFinder finder;
    QSignalSpy firstHit{&finder, &TranscriptFinder::firstHitFound};
    QSignalSpy progressed{&finder, &TranscriptFinder::progressed};
    QSignalSpy queryChanged{&finder, &TranscriptFinder::queryChanged};

    [[nodiscard]] bool finish()
    {
        while (finder.isRunning()) {
            if (!progressed.wait()) {
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] QList<int> rowsWithHits() const
    {
        QList<int> rows;
        for (size_t row = 0; row < finder.hitCounts().size(); ++row) {
            if (finder.hitCounts()[row] > 0) {
                rows << static_cast<int>(row);
            }
        }
        return rows;
    }
};

const FindQuery Needle{QStringLiteral("needle")};

} // namespace

class TestTranscriptFinder final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInNothing()
    {
        Searching s;
        s.finder.find(Needle, 0);
        QVERIFY(!s.finder.isRunning());
        s.finder.setTranscript(haystack(3, {1}));
        QVERIFY(s.finish());
        QCOMPARE(s.rowsWithHits(), QList<int>{1});
        s.finder.find({}, 0);
        QVERIFY(!s.finder.isRunning());
        QCOMPARE(s.rowsWithHits(), QList<int>{});
        QCOMPARE(s.queryChanged.count(), 2);
    }

    void looksFromTheReadersPlaceAndRound()
    {
        Searching s;
        s.finder.setTranscript(haystack(20'000, {3, 9'000, 19'000}));
        s.finder.find(Needle, 9'001);
        QVERIFY(s.finish());
        QCOMPARE(s.rowsWithHits(), QList<int>({3, 9'000, 19'000}));
        QCOMPARE(s.firstHit.count(), 1);
        QCOMPARE(s.firstHit.first().first().toInt(), 19'000);
        s.finder.find(Needle, 19'001);
        QVERIFY(s.finish());
        QCOMPARE(s.firstHit.last().first().toInt(), 3);
    }

    void aNewerQueryDropsTheAnswersToTheOlder()
    {
        Searching s;
        s.finder.setTranscript(haystack(50'000, {7}));
        s.finder.find({QStringLiteral("hay")}, 0);
        s.finder.find(Needle, 0);
        QVERIFY(s.finish());
        QCOMPARE(s.rowsWithHits(), QList<int>{7});
        QCOMPARE(s.firstHit.count(), 1);
    }

    void aNewerVersionIsSearchedAsWell()
    {
        Searching s;
        s.finder.setTranscript(haystack(1'000, {7}));
        s.finder.find(Needle, 0);
        QVERIFY(s.finish());
        s.finder.setTranscript(haystack(1'002, {7, 1'001}));
        QCOMPARE(s.finder.hitCounts().size(), size_t(1'002));
        QCOMPARE(s.rowsWithHits(), QList<int>{7}); // known before, until the workers have answered
        QVERIFY(s.finish());
        QCOMPARE(s.rowsWithHits(), QList<int>({7, 1'001}));
        s.finder.setTranscript({});
        QVERIFY(s.finder.hitCounts().empty());
    }

    void saysWhyAPatternIsNone()
    {
        Searching s;
        s.finder.setTranscript(haystack(3, {1}));
        s.finder.find({.text = QStringLiteral("a(b"), .isRegularExpression = true}, 0);
        QVERIFY(s.finder.error().has_value());
        QVERIFY(!s.finder.isRunning());
        s.finder.find({.text = QStringLiteral("ne+"), .isRegularExpression = true}, 0);
        QVERIFY(!s.finder.error().has_value());
        QVERIFY(s.finish());
        QCOMPARE(s.rowsWithHits(), QList<int>{1});
    }

    void countsRowsThatWereGivenUp()
    {
        Searching s;
        SearchedTranscript transcript = haystack(3, {});
        transcript.turns[1].text = QString(200, u'a') + u'b';
        s.finder.setTranscript(transcript);
        s.finder.find({.text = QStringLiteral("(a|aa)+$"), .isRegularExpression = true}, 0);
        QVERIFY(s.finish());
        QCOMPARE(s.finder.incompleteRows(), 1);
    }

    void mayEndInTheMiddle()
    {
        auto finder = std::make_unique<TranscriptFinder>();
        finder->setTranscript(haystack(50'000, {}));
        finder->find({.text = QStringLiteral("h[a-z]*x"), .isRegularExpression = true}, 0);
        finder.reset();
    }
};

QTEST_GUILESS_MAIN(TestTranscriptFinder)
#include "tst_transcriptfinder.moc"
