// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/blockingbytes.h"
#include "support/memorybytesource.h"
#include "support/testcase.h"

#include <QtTest>

#include <array>
#include <future>

using namespace earshot;
using playback::BlockingBytes;
using support::MemoryByteSource;
using Manner = BlockingBytes::Manner;

namespace {

struct Fixture
{
    std::shared_ptr<MemoryByteSource> source = std::make_shared<MemoryByteSource>(QByteArray("0123456789"));

    /** Reads in another thread, which waits. */
    [[nodiscard]] std::future<QByteArray> read(BlockingBytes &bytes, qint64 offset) const
    {
        return std::async(std::launch::async, [&bytes, offset] {
            std::array<char, 4> target{};
            const qint64 count = bytes.read(offset, target.data(), target.size());
            return count < 0 ? QByteArray("broken") : QByteArray(target.data(), count);
        });
    }
};

} // namespace

class TestBlockingBytes final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatIsThereAtOnce()
    {
        const Fixture f;
        BlockingBytes bytes(f.source, Manner::Urgent);
        f.source->arrive(6);
        QCOMPARE(f.read(bytes, 0).get(), QByteArray("0123"));
        QCOMPARE(f.read(bytes, 4).get(), QByteArray("45"));
        QVERIFY(f.source->wanted().empty());
    }

    void waitsForTheRestAndAsksForIt()
    {
        const Fixture f;
        BlockingBytes bytes(f.source, Manner::Urgent);
        f.source->arrive(2);
        auto read = f.read(bytes, 5);
        QTRY_COMPARE(f.source->wanted().size(), size_t(1));
        QCOMPARE(f.source->wanted().front(), 5);
        f.source->arrive(4); // not enough
        f.source->arriveAt(5, 3);
        QCOMPARE(read.get(), QByteArray("567"));
        QCOMPARE(f.source->wanted().size(), size_t(1));
    }

    void asksForNothingWhenPatient()
    {
        const Fixture f;
        BlockingBytes bytes(f.source, Manner::Patient);
        auto read = f.read(bytes, 0);
        QCOMPARE(read.wait_for(std::chrono::milliseconds(50)), std::future_status::timeout);
        f.source->arrive(1);
        QCOMPARE(read.get(), QByteArray("0"));
        QVERIFY(f.source->wanted().empty());
    }

    void endsAtTheEnd()
    {
        const Fixture f;
        BlockingBytes bytes(f.source, Manner::Urgent);
        QCOMPARE(f.read(bytes, 10).get(), QByteArray());
        f.source->complete();
        QCOMPARE(f.read(bytes, 8).get(), QByteArray("89"));
        QCOMPARE(f.read(bytes, 12).get(), QByteArray());
        QVERIFY(!bytes.isBroken());
    }

    void isWokenByAFailure()
    {
        const Fixture f;
        BlockingBytes bytes(f.source, Manner::Urgent);
        f.source->arrive(3);
        auto read = f.read(bytes, 3);
        QTRY_COMPARE(f.source->wanted().size(), size_t(1));
        f.source->fail({base::ProblemKind::Unreachable, {}, {}, {}});
        QCOMPARE(read.get(), QByteArray("broken"));
        QVERIFY(bytes.isBroken());
        QCOMPARE(f.read(bytes, 0).get(), QByteArray("012")); // what is there stays of use
    }

    void canBeInterruptedAndResumed()
    {
        const Fixture f;
        BlockingBytes bytes(f.source, Manner::Urgent);
        auto read = f.read(bytes, 0);
        bytes.interrupt();
        QCOMPARE(read.get(), QByteArray("broken"));
        QVERIFY(bytes.isInterrupted());
        f.source->arrive(2);
        QCOMPARE(f.read(bytes, 0).get(), QByteArray("broken"));
        bytes.resume();
        QVERIFY(!bytes.isBroken());
        QCOMPARE(f.read(bytes, 0).get(), QByteArray("01"));
    }
};

QTEST_GUILESS_MAIN(TestBlockingBytes)
#include "tst_blockingbytes.moc"
