// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "streamfixture.h"
#include "support/testcase.h"

#include <atomic>
#include <thread>

using namespace earshot;
using namespace earshot::fetching;
using support::HostileAnswer;
using support::HostileRequest;

namespace {

constexpr qsizetype KiB = 1024;
constexpr qsizetype Size = 4096 * KiB;

/** About 3 MiB/s: a quarter of a second brings some 800 KiB. */
StreamFixture::Script paced(const StreamFixture &f)
{
    return [&f](const HostileRequest &request, int) { return f.stored(request).paced(32 * KiB); };
}

} // namespace

/** What HttpRecordingStream does with want(). */
class TestStreamWishes final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFarWishJumpsTheQueue()
    {
        StreamFixture f(Size);
        f.open(paced(f));
        QTRY_VERIFY(f.stream->availableFrom(0) > 0);
        constexpr qint64 Far = 3000 * KiB;
        f.stream->want(Far, 64 * KiB);
        QTRY_VERIFY(f.stream->availableFrom(Far) > 0);
        QVERIFY(f.stream->availableFrom(0) < Far); // not by waiting
        QVERIFY(!f.stream->isComplete());
        QTRY_COMPARE_WITH_TIMEOUT(f.completed->size(), 1, 10'000);
        QVERIFY(f.holdsTheTruth());
        QCOMPARE(f.ranges.size(), 3);
        QCOMPARE(f.ranges.at(1), QByteArray("bytes=3072000-"));
        QVERIFY(f.ranges.at(2).endsWith("-3071999")); // the gap, and not a byte more
    }

    void aNearWishIsLeftToTheRunningRequest()
    {
        StreamFixture f(Size);
        f.open(paced(f));
        QTRY_VERIFY(f.stream->availableFrom(0) > 0);
        const qint64 near = f.stream->availableFrom(0) + 100 * KiB;
        f.stream->want(near, 64 * KiB);
        QTRY_VERIFY(f.stream->availableFrom(near) > 0);
        QCOMPARE(f.ranges.size(), 1);
    }

    void aWishAtTheEndIsQuick()
    {
        StreamFixture f(Size);
        f.open(paced(f));
        QTRY_VERIFY(f.stream->availableFrom(0) > 0);
        f.stream->want(Size - 100, 32 * KiB); // such as an index that stands last
        QTRY_COMPARE(f.stream->availableFrom(Size - 100), 100);
        QVERIFY(f.stream->availableFrom(0) < Size / 2);
        QTRY_VERIFY(f.ranges.size() == 3); // and back to the start
        QVERIFY(f.ranges.at(2).endsWith("-4194203"));
    }

    void manyWishesInARowMakeFewRequests()
    {
        constexpr int AnswerMs = 60; // sooner than an unanswered request is given up
        StreamFixture f(Size);
        f.limits.request.stall = std::chrono::seconds(10);
        f.open([&f](const HostileRequest &request, int) {
            HostileAnswer answer = f.stored(request).paced(32 * KiB);
            answer.delayMs = AnswerMs;
            return answer;
        });
        QTRY_VERIFY(f.stream->availableFrom(0) > 0);
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < 50; ++i) {
            f.stream->want(Size - (i + 1) * 20 * KiB, 32 * KiB);
            QCoreApplication::processEvents();
        }
        const qint64 elapsedMs = time.elapsed();
        constexpr qint64 Last = Size - 1000 * KiB;
        QTRY_VERIFY(f.stream->availableFrom(Last) > 0);
        const qint64 most = 4 + elapsedMs / AnswerMs;
        QVERIFY2(f.ranges.size() <= most, qPrintable(QString::number(f.ranges.size())));
    }

    void aServerWithoutRangesIsLeftAlone()
    {
        StreamFixture f(Size);
        f.open([&f](const HostileRequest &, int) {
            return HostileAnswer::http(200, "audio/ogg", f.truth).paced(128 * KiB);
        });
        QTRY_VERIFY(f.stream->availableFrom(0) > 0);
        f.stream->want(Size - 100, 100);
        QTRY_COMPARE(f.completed->size(), 1);
        QCOMPARE(f.ranges.size(), 1);
        QVERIFY(f.holdsTheTruth());
    }

    void aServerThatOnlySaysThatItTakesRangesIsLeftAloneAfterwards()
    {
        StreamFixture f(Size);
        f.open([&f](const HostileRequest &, int) {
            return HostileAnswer::http(200, "audio/ogg", f.truth, {{"Accept-Ranges", "bytes"}})
                .paced(128 * KiB);
        });
        QTRY_VERIFY(f.stream->availableFrom(0) > 0);
        f.stream->want(Size - 100, 100);
        QTRY_COMPARE_WITH_TIMEOUT(f.completed->size(), 1, 10'000);
        QCOMPARE(f.ranges.size(), 2); // it was tried once
        QVERIFY(f.holdsTheTruth());
    }

    /** Where bytes behind it are there, a place at which the store always stops is not the end. */
    void aGapThatCannotBeFilledIsNotTheEnd()
    {
        StreamFixture f(Size);
        constexpr qint64 Far = 3000 * KiB;
        constexpr qint64 Stop = 2500 * KiB;
        f.open([&f](const HostileRequest &request, int number) {
            const qint64 first = request.header("Range").mid(6).split('-').constFirst().toLongLong();
            if (number == 1) {
                return f.stored(request).paced(32 * KiB);
            }
            return first >= Far ? f.stored(request)
                                : f.stored(request).cutAfter(Stop - first, HostileAnswer::Then::Close);
        });
        QTRY_VERIFY(f.stream->availableFrom(0) > 0);
        f.stream->want(Far, 64 * KiB);
        QTRY_COMPARE_WITH_TIMEOUT(f.failed->size(), 1, 10'000);
        QVERIFY(f.completed->isEmpty());
        QCOMPARE(f.stream->size(), std::optional<qint64>(Size));
        QCOMPARE(f.stream->availableFrom(0), Stop);
        QCOMPARE(f.stream->availableFrom(Far), Size - Far);
    }

    void mayComeFromAnyThread()
    {
        StreamFixture f(Size);
        f.open(paced(f));
        QTRY_VERIFY(f.stream->availableFrom(0) > 0);
        std::thread([&f] { f.stream->want(Size - 100, 100); }).join();
        QTRY_COMPARE(f.stream->availableFrom(Size - 100), 100);
    }

    void anExpiredLinkIsRenewedAtAJump()
    {
        StreamFixture f(Size);
        f.open([&f](const HostileRequest &request, int number) {
            return number > 1 && StreamFixture::usesLink(request, 0) ? HostileAnswer::http(403, {}, {})
                   : number == 1                                     ? f.stored(request).paced(32 * KiB)
                                                                     : f.stored(request);
        });
        QTRY_VERIFY(f.stream->availableFrom(0) > 0);
        f.stream->want(Size - 100, 100);
        QTRY_COMPARE(f.completed->size(), 1);
        QCOMPARE(f.linksWanted, 1);
        QVERIFY(f.holdsTheTruth());
    }

    /** Whoever waits is woken by the very burst that brings his bytes. */
    void wakesWhoeverWaits()
    {
        StreamFixture f(Size);
        f.open(paced(f));
        QTRY_VERIFY(f.stream->availableFrom(0) > 0);
        qint64 place = f.stream->availableFrom(0);
        int bursts = 0;
        QObject::connect(f.stream.get(), &base::ByteSource::bytesArrived, f.stream.get(), [&] {
            if (f.stream->availableFrom(place) > 0) {
                place += f.stream->availableFrom(place);
                f.stream->want(place, 1);
                ++bursts;
            }
        });
        QElapsedTimer time;
        time.start();
        f.stream->want(place, 1);
        QTRY_COMPARE_WITH_TIMEOUT(f.completed->size(), 1, 10'000);
        // 128 pieces; announced at leisure there would be one in 50 ms.
        QVERIFY2(bursts > std::min<qint64>(40, time.elapsed() / 50 + 1), qPrintable(QString::number(bursts)));
        QCOMPARE(f.ranges.size(), 1);
    }

    /** Under drops, renewals and jumps no byte is ever given that is not the recording's. */
    void neverGivesAWrongByte_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }
    void neverGivesAWrongByte()
    {
        QFETCH(quint32, seed);
        StreamFixture f(1024 * KiB);
        QRandomGenerator random(seed);
        f.open([&](const HostileRequest &request, int number) {
            if (number % 7 == 0 && StreamFixture::usesLink(request, f.linksWanted)) {
                return HostileAnswer::http(403, {}, {});
            }
            const auto then = random.bounded(2) ? HostileAnswer::Then::Reset : HostileAnswer::Then::Close;
            return f.stored(request).cutAfter(random.bounded(1, int(60 * KiB)), then);
        });
        std::atomic<bool> isOver = false;
        std::atomic<int> wrong = 0;
        std::thread reader([&] {
            QRandomGenerator places(seed + 100);
            while (!isOver) {
                const qint64 place = places.bounded(int(f.truth.size()));
                const qint64 available = f.stream->availableFrom(place);
                const QByteArray got = f.bytesAt(place, 5000);
                wrong +=
                    got != f.truth.mid(place, got.size()) || got.size() < std::min<qint64>(available, 5000);
                if (got.isEmpty() && places.bounded(200) == 0) {
                    f.stream->want(place, 5000);
                }
            }
        });
        const bool hasCompleted = f.completed->wait(20'000);
        isOver = true;
        reader.join();
        QVERIFY(hasCompleted);
        QCOMPARE(wrong.load(), 0);
        QVERIFY(f.holdsTheTruth());
        QVERIFY(f.failed->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStreamWishes)
#include "tst_streamwishes.moc"
