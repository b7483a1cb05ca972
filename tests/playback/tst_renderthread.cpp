// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/renderedsound.h"
#include "playback/renderthread.h"
#include "support/madesound.h"
#include "support/memorybytesource.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using playback::RenderedSound;
using playback::RenderThread;
using support::MemoryByteSource;

namespace {

constexpr int Rate = 8000;

QByteArray wav()
{
    return support::wavOf(support::noise(Rate, 20), Rate, 2);
}

} // namespace

class TestRenderThread final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void preparesWhatIsOrdered()
    {
        auto source = std::make_shared<MemoryByteSource>(wav());
        source->complete();
        RenderThread thread(source);
        QSignalSpy prepared(&thread, &RenderThread::prepared);
        const auto sound = std::make_shared<RenderedSound>();
        thread.render({.placeMs = 5000}, sound);
        thread.start();
        QTRY_COMPARE(prepared.size(), 1);
        QVERIFY(sound->isReady());
        QCOMPARE(sound->placeMs(100), 5100.0);
        QTRY_VERIFY(sound->renderedMs() >= 1500); // no further than it is played
        QVERIFY(sound->renderedMs() < 1600);
        sound->pass(1500);
        QTRY_VERIFY(sound->renderedMs() >= 3000);
        QVERIFY(sound->renderedMs() < 3100);
        QVERIFY(!sound->isFinished());
    }
    void rendersOnlyTheLatestOrder()
    {
        auto source = std::make_shared<MemoryByteSource>(wav());
        source->complete();
        RenderThread thread(source);
        QSignalSpy prepared(&thread, &RenderThread::prepared);
        thread.start();
        std::shared_ptr<RenderedSound> sound;
        for (int i = 0; i < 50; ++i) {
            sound = std::make_shared<RenderedSound>();
            thread.render({.placeMs = i * 300}, sound);
        }
        QTRY_VERIFY(sound->isReady());
        QCOMPARE(sound->placeMs(0), 49 * 300.0);
        QTRY_VERIFY(!prepared.isEmpty());
        QTRY_COMPARE(prepared.last().at(0).value<std::shared_ptr<RenderedSound>>(), sound);
    }
    void asksForTheBytesThatItNeeds()
    {
        const QByteArray bytes = wav();
        auto source = std::make_shared<MemoryByteSource>(bytes);
        RenderThread thread(source);
        QSignalSpy prepared(&thread, &RenderThread::prepared);
        const auto first = std::make_shared<RenderedSound>();
        thread.render({}, first);
        thread.start();
        QTRY_VERIFY(!source->wanted().empty());
        source->arrive(100'000);
        QTRY_COMPARE(prepared.size(), 1);
        // A place that has not arrived yet: asked for, waited for, and left again for another order.
        const auto far = std::make_shared<RenderedSound>();
        thread.render({.placeMs = 15000}, far);
        const qint64 offset = 44 + 15000LL * Rate / 1000 * 4;
        const auto asksNear = [&] {
            const auto wanted = source->wanted();
            return !wanted.empty() && std::llabs(wanted.back() - offset) < 50'000;
        };
        QTRY_VERIFY(asksNear());
        QVERIFY(!far->isReady());
        const auto near = std::make_shared<RenderedSound>();
        thread.render({.placeMs = 500}, near);
        QTRY_VERIFY(near->isReady());
        const auto farAgain = std::make_shared<RenderedSound>();
        thread.render({.placeMs = 15000}, farAgain);
        source->arriveAt(offset - 50'000, 150'000);
        QTRY_VERIFY(farAgain->isReady());
        QCOMPARE(farAgain->placeMs(0), 15000.0);
    }
    void tellsThatTheBytesCannotBeHad()
    {
        auto source = std::make_shared<MemoryByteSource>(wav());
        RenderThread thread(source);
        QSignalSpy broken(&thread, &RenderThread::broken);
        const auto sound = std::make_shared<RenderedSound>();
        thread.render({.placeMs = 3000}, sound);
        thread.start();
        source->arrive(100'000); // a little behind the place: less than what playing begins with
        QTRY_VERIFY(sound->renderedMs() > 0);
        source->fail({});
        QTRY_COMPARE(broken.size(), 1);
        QVERIFY(sound->hasFailed());
    }
    void tellsThatNothingCameAtAll()
    {
        auto source = std::make_shared<MemoryByteSource>(wav());
        RenderThread thread(source);
        QSignalSpy broken(&thread, &RenderThread::broken);
        thread.render({}, std::make_shared<RenderedSound>());
        thread.start();
        source->fail({});
        QTRY_COMPARE(broken.size(), 1);
    }
    void tellsWhatIsNoSound()
    {
        auto source = std::make_shared<MemoryByteSource>(QByteArray("<html><body>Sign in</body></html>"));
        source->complete();
        RenderThread thread(source);
        QSignalSpy failed(&thread, &RenderThread::failed);
        thread.render({}, std::make_shared<RenderedSound>());
        thread.start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<base::Problem>().kind, base::ProblemKind::UnsupportedSound);
    }
    void goesAtOnceWhileItWaits()
    {
        auto source = std::make_shared<MemoryByteSource>(wav());
        {
            RenderThread waitsForTheFirstByte(source);
            waitsForTheFirstByte.render({}, std::make_shared<RenderedSound>());
            waitsForTheFirstByte.start();
            QTRY_VERIFY(!source->wanted().empty());
        }
        source->complete();
        {
            RenderThread waitsForTheReader(source);
            const auto sound = std::make_shared<RenderedSound>();
            waitsForTheReader.render({}, sound);
            waitsForTheReader.start();
            QTRY_VERIFY(sound->renderedMs() >= 1500);
        }
        QCOMPARE(source.use_count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRenderThread)
#include "tst_renderthread.moc"
