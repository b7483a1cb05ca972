// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "streamfixture.h"
#include "support/testcase.h"

#include <algorithm>
#include <thread>

using namespace earshot;
using namespace earshot::fetching;
using base::ProblemKind;
using support::HostileAnswer;
using support::HostileRequest;
using Flow = StreamStatus::Flow;
using Script = StreamFixture::Script;
using Then = HostileAnswer::Then;

namespace {

constexpr qsizetype KiB = 1024;
constexpr qsizetype Size = 300 * KiB;

QByteArray chunked(const QByteArray &body)
{
    QByteArray bytes;
    for (qsizetype place = 0; place < body.size(); place += 10'000) {
        const QByteArray chunk = body.mid(place, 10'000);
        bytes += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return bytes + "0\r\n\r\n";
}

/** A 206 whose head says something else than its body holds. */
HostileAnswer claiming(const QByteArray &contentRange, const QByteArray &body)
{
    return HostileAnswer::http(206, "audio/ogg", body, {{"Content-Range", contentRange}});
}

qint64 firstOf(const HostileRequest &request)
{
    return request.header("Range").mid(6).split('-').constFirst().toLongLong();
}

/** By what it asks for, since Qt repeats a request whose connection ended before it had read the head. */
bool isFirst(const HostileRequest &request)
{
    return request.header("Range") == "bytes=0-" && StreamFixture::usesLink(request, 0);
}

} // namespace

class TestHttpRecordingStream final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void getsTheWholeThroughEveryFault_data()
    {
        QTest::addColumn<int>("linksWanted");
        QTest::addColumn<std::function<Script(StreamFixture &)>>("scriptFor");
        const auto row = [](const char *name, int linksWanted,
                            const std::function<Script(StreamFixture &)> &scriptFor) {
            QTest::newRow(name) << linksWanted << scriptFor;
        };
        /** The first request fails like that; all others are served. */
        const auto atFirst = [row](const char *name, const HostileAnswer &answer) {
            row(name, 0, [answer](StreamFixture &f) {
                return [&f, answer](const HostileRequest &request, int number) {
                    return number == 1 ? answer : f.stored(request);
                };
            });
        };
        /** The first request is cut after 100 KiB. */
        const auto cut = [row](const char *name, Then then) {
            row(name, 0, [then](StreamFixture &f) {
                return [&f, then](const HostileRequest &request, int) {
                    return isFirst(request) ? f.stored(request).cutAfter(100 * KiB, then) : f.stored(request);
                };
            });
        };
        row("none", 0, [](StreamFixture &f) {
            return [&f](const HostileRequest &request, int) { return f.stored(request); };
        });
        for (const int status : {400, 401, 403, 410}) {
            QTest::addRow("expired at open: %d", status)
                << 1 << std::function<Script(StreamFixture &)>([status](StreamFixture &f) {
                       return [&f, status](const HostileRequest &request, int) {
                           return StreamFixture::usesLink(request, 0) ? HostileAnswer::http(status, {}, {})
                                                                      : f.stored(request);
                       };
                   });
        }
        row("expired in mid-stream, three times", 3, [](StreamFixture &f) {
            return [&f](const HostileRequest &request, int) {
                const int link = request.target.back() - '0'; // each brings 80 KiB more
                const qint64 left = (link + 1) * 80 * KiB - firstOf(request);
                return link == 3  ? f.stored(request)
                       : left > 0 ? f.stored(request).cutAfter(left, Then::Reset)
                                  : HostileAnswer::http(403, {}, {});
            };
        });
        row("a fresh link is refused once", 2, [](StreamFixture &f) {
            return [&f](const HostileRequest &request, int) {
                return StreamFixture::usesLink(request, 2) ? f.stored(request)
                                                           : HostileAnswer::http(403, {}, {});
            };
        });
        cut("connection closed", Then::Close);
        cut("connection reset", Then::Reset);
        cut("stalled", Then::Stall);
        row("dropped after each ten kilobytes", 0, [](StreamFixture &f) {
            return [&f](const HostileRequest &request, int) {
                return f.stored(request).cutAfter(10 * KiB, Then::Reset);
            };
        });
        atFirst("dropped at once", {{}, Then::Reset, {}});
        atFirst("silent at first", {{}, Then::Stall, {}});
        atFirst("500", HostileAnswer::http(500, {}, {}));
        atFirst("503", HostileAnswer::http(503, "text/html", "<html>"));
        atFirst("429", HostileAnswer::http(429, {}, {}, {{"Retry-After", "0"}}));
        atFirst("408", HostileAnswer::http(408, {}, {}));
        row("offline for a while", 0, [](StreamFixture &f) {
            return [&f](const HostileRequest &request, int number) {
                return number == 1  ? f.stored(request).cutAfter(100 * KiB, Then::Reset)
                       : number < 8 ? HostileAnswer{{}, Then::Reset, {}}
                                    : f.stored(request);
            };
        });
        row("slow first byte", 0, [](StreamFixture &f) {
            return [&f](const HostileRequest &request, int) {
                HostileAnswer slow = f.stored(request);
                slow.delayMs = 100;
                return slow;
            };
        });
        row("5 kB/s", 0, [](StreamFixture &f) {
            f.truth.truncate(2500);
            return [&f](const HostileRequest &request, int) { return f.stored(request).paced(50); };
        });
        row("no Range", 0, [](StreamFixture &f) {
            return
                [&f](const HostileRequest &, int) { return HostileAnswer::http(200, "audio/ogg", f.truth); };
        });
        row("no Range, dropped", 0, [](StreamFixture &f) {
            return [&f](const HostileRequest &, int number) {
                const HostileAnswer whole = HostileAnswer::http(200, "audio/ogg", f.truth);
                return number == 1 ? whole.cutAfter(100 * KiB, Then::Reset) : whole;
            };
        });
        row("Range only at first", 0, [](StreamFixture &f) {
            return [&f](const HostileRequest &request, int) {
                return isFirst(request) ? f.stored(request).cutAfter(100 * KiB, Then::Reset)
                                        : HostileAnswer::http(200, "audio/ogg", f.truth);
            };
        });
        row("no length", 0, [](StreamFixture &f) {
            return [&f](const HostileRequest &, int) {
                HostileAnswer answer = HostileAnswer::head("audio/ogg");
                answer.bytes += f.truth;
                return answer;
            };
        });
        row("chunked", 0, [](StreamFixture &f) {
            return [&f](const HostileRequest &, int) {
                HostileAnswer answer = HostileAnswer::head("audio/ogg", {{"Transfer-Encoding", "chunked"}});
                answer.bytes += chunked(f.truth);
                return answer;
            };
        });
        row("chunked, dropped", 0, [](StreamFixture &f) {
            return [&f](const HostileRequest &, int number) {
                HostileAnswer answer = HostileAnswer::head("audio/ogg", {{"Transfer-Encoding", "chunked"}});
                answer.bytes += chunked(f.truth);
                return number == 1 ? answer.cutAfter(100 * KiB, Then::Reset) : answer;
            };
        });
        row("range of unknown total", 0, [](StreamFixture &f) {
            return [&f](const HostileRequest &request, int) {
                HostileAnswer answer = f.stored(request);
                answer.bytes.replace('/' + QByteArray::number(Size) + "\r\n", "/*\r\n");
                return answer;
            };
        });
        row("at most 64 KiB a range", 0, [](StreamFixture &f) {
            return [&f](HostileRequest request, int) {
                const qint64 first = firstOf(request);
                request.headers = {{"Range", "bytes=" + QByteArray::number(first) + '-' +
                                                 QByteArray::number(first + 64 * KiB - 1)}};
                return f.stored(request);
            };
        });
        atFirst("another range than asked for", claiming("bytes 5-8/307200", "OggS"));
        atFirst("more bytes than the range has", claiming("bytes 0-2/307200", "OggS"));
        atFirst("a range without its place", HostileAnswer::http(206, "audio/ogg", "OggS"));
        atFirst("several ranges", HostileAnswer::http(206, "multipart/byteranges; boundary=b", "--b--"));
        row("redirected each time", 0, [](StreamFixture &f) {
            f.server.setScript("/moved", [&f](const HostileRequest &request) {
                return f.stored(request).cutAfter(100 * KiB, Then::Reset);
            });
            return [](const HostileRequest &, int) { return HostileAnswer::redirect("/moved"); };
        });
    }
    void getsTheWholeThroughEveryFault()
    {
        QFETCH(int, linksWanted);
        QFETCH(std::function<Script(StreamFixture &)>, scriptFor);
        StreamFixture f(Size);
        f.open(scriptFor(f));
        QTRY_VERIFY(!f.completed->isEmpty() || !f.failed->isEmpty());
        QVERIFY2(!f.problem, f.problem ? qPrintable(f.problem->text) : "");
        QVERIFY(f.holdsTheTruth());
        QCOMPARE(f.stream->size(), std::optional<qint64>(f.truth.size()));
        QCOMPARE(f.linksWanted, linksWanted);
        QCOMPARE(f.renewed->size(), std::min(linksWanted, linksWanted == 2 ? 1 : linksWanted));
        QCOMPARE(f.stream->status().flow, Flow::Complete);
        QVERIFY(!f.stream->status().isCutShort);
        QCOMPARE(f.completed->size(), 1);
    }

    void resumesAtTheByteOfEveryDrop_data()
    {
        QTest::addColumn<qsizetype>("droppedAt");
        for (qsizetype kib = 1; kib <= 100; ++kib) {
            QTest::addRow("%d KiB", int(kib)) << kib * KiB;
        }
    }
    void resumesAtTheByteOfEveryDrop()
    {
        QFETCH(qsizetype, droppedAt);
        StreamFixture f(110 * KiB);
        f.open([&](const HostileRequest &request, int) {
            return isFirst(request) ? f.stored(request).cutAfter(droppedAt, Then::Close) : f.stored(request);
        });
        QVERIFY(f.completed->wait());
        QVERIFY(f.holdsTheTruth());
        QCOMPARE(f.ranges.constFirst(), QByteArray("bytes=0-"));
        QCOMPARE(f.ranges.constLast(), "bytes=" + QByteArray::number(droppedAt) + '-');
        QCOMPARE(f.server.requests().constLast().header("If-Range"), QByteArray("\"v1\""));
    }

    void tellsWhatCannotBeMended_data()
    {
        QTest::addColumn<HostileAnswer>("answer");
        QTest::addColumn<ProblemKind>("kind");
        QTest::newRow("404") << HostileAnswer::http(404, {}, {}) << ProblemKind::NotFound;
        QTest::newRow("405") << HostileAnswer::http(405, {}, {}) << ProblemKind::Rejected;
        QTest::newRow("HTML") << HostileAnswer::http(200, "text/html", "<html>")
                              << ProblemKind::WrongContentType;
        QTest::newRow("zero bytes") << HostileAnswer::http(200, "audio/ogg", {})
                                    << ProblemKind::EmptyRecording;
        QTest::newRow("zero bytes, by range")
            << HostileAnswer::http(416, {}, {}, {{"Content-Range", "bytes */0"}})
            << ProblemKind::EmptyRecording;
        QTest::newRow("zero bytes, no length")
            << HostileAnswer::head("audio/ogg") << ProblemKind::EmptyRecording;
        HostileAnswer scrap = HostileAnswer::head("audio/ogg", {{"Content-Length", "1000"}});
        scrap.bytes += "OggS";
        QTest::newRow("always cut after little") << scrap << ProblemKind::EmptyRecording;
        HostileAnswer huge = HostileAnswer::head("audio/ogg", {{"Content-Length", "5000000000"}});
        huge.then = Then::Stall;
        QTest::newRow("5 GB") << huge << ProblemKind::TooLarge;
        HostileAnswer hugeRange = claiming("bytes 0-3/5000000000", "OggS");
        QTest::newRow("5 GB, by range") << hugeRange << ProblemKind::TooLarge;
        QTest::newRow("redirect to a file")
            << HostileAnswer::redirect("file:///etc/hostname") << ProblemKind::LinkRefused;
        QTest::newRow("redirects for ever") << HostileAnswer::redirect("/a") << ProblemKind::Redirected;
        QTest::newRow("unknown range for ever")
            << HostileAnswer::http(206, "audio/ogg", "OggS") << ProblemKind::ServerError;
        QTest::newRow("503 for ever") << HostileAnswer::http(503, {}, {}) << ProblemKind::ServerError;
        QTest::newRow("never there") << HostileAnswer{{}, Then::Reset, {}} << ProblemKind::Unreachable;
        QTest::newRow("always refused") << HostileAnswer::http(403, {}, {}) << ProblemKind::Forbidden;
    }
    void tellsWhatCannotBeMended()
    {
        QFETCH(HostileAnswer, answer);
        QFETCH(ProblemKind, kind);
        StreamFixture f(Size);
        f.limits.patience = std::chrono::milliseconds(100);
        f.open([answer](const HostileRequest &, int) { return answer; });
        QTRY_COMPARE(f.failed->size(), 1);
        QCOMPARE(f.problem->kind, kind);
        QVERIFY(!f.problem->text.isEmpty());
        QVERIFY(!f.problem->text.contains(QStringLiteral("link=")));
        QCOMPARE(f.stream->status().flow, Flow::Failed);
        QCOMPARE(f.completed->size(), 0);
        f.manager.clearConnectionCache(); // Qt 6.8 keeps one more after a drop, idle
        QTRY_COMPARE(f.server.connectionCount(), 0);
    }

    void givesUpAfterThreeRefusalsInARow()
    {
        StreamFixture f(Size);
        f.open([](const HostileRequest &, int) { return HostileAnswer::http(403, {}, {}); });
        QTRY_COMPARE(f.failed->size(), 1);
        QCOMPARE(f.ranges.size(), 3);
        QCOMPARE(f.linksWanted, 2);
        QCOMPARE(f.renewed->size(), 0);
    }

    void takesWhatAStoreHasThatAnnouncesMore_data()
    {
        QTest::addColumn<bool>("takesRanges");
        QTest::newRow("whole") << false;
        QTest::newRow("ranges") << true;
    }
    void takesWhatAStoreHasThatAnnouncesMore()
    {
        QFETCH(bool, takesRanges);
        StreamFixture f(Size);
        const QByteArray announced = f.truth + QByteArray(1000, '\0');
        f.open([&](const HostileRequest &request, int) {
            const HostileAnswer whole = takesRanges ? HostileAnswer::stored(announced, request)
                                                    : HostileAnswer::http(200, "audio/ogg", announced);
            const qint64 first = takesRanges ? request.header("Range").mid(6).chopped(1).toLongLong() : 0;
            return whole.cutAfter(Size - first, Then::Close);
        });
        QTRY_COMPARE(f.completed->size(), 1);
        QVERIFY(f.stream->status().isCutShort);
        QCOMPARE(f.stream->size(), std::optional<qint64>(Size));
        QVERIFY(f.holdsTheTruth());
    }

    void noticesAnotherFileBehindAFreshLink_data()
    {
        QTest::addColumn<HostileAnswer>("former");
        QTest::addColumn<HostileAnswer>("other");
        const QByteArray sound(1000, 's');
        const QByteArray noise(1000, 'n');
        const auto of = [](const QByteArray &body, const support::HttpHeaders &headers) {
            return HostileAnswer::http(200, "audio/ogg", body, headers);
        };
        QTest::newRow("ETag") << of(sound, {{"ETag", "\"v1\""}}) << of(sound, {{"ETag", "\"v2\""}});
        QTest::newRow("size") << of(sound, {}) << of(sound + 's', {});
        QTest::newRow("age") << of(sound, {{"Last-Modified", "Mon"}})
                             << of(sound, {{"Last-Modified", "Tue"}});
        QTest::newRow("nothing but the bytes") << of(sound, {}) << of(noise, {});
    }
    void noticesAnotherFileBehindAFreshLink()
    {
        QFETCH(HostileAnswer, former);
        QFETCH(HostileAnswer, other);
        StreamFixture f(Size);
        f.open([&](const HostileRequest &request, int) {
            return StreamFixture::usesLink(request, 1) ? other
                   : isFirst(request)                  ? former.cutAfter(500, Then::Reset)
                                                       : HostileAnswer::http(403, {}, {});
        });
        QTRY_COMPARE(f.changed->size(), 1);
        QCOMPARE(f.linksWanted, 1);
        QCOMPARE(f.bytesAt(0, 1000), QByteArray(500, 's')); // not mixed
        QCOMPARE(f.stream->status().flow, Flow::Failed);
        QVERIFY(f.failed->isEmpty());
        QVERIFY(f.completed->isEmpty());
    }

    void noticesAnotherFileByRange()
    {
        StreamFixture f(Size);
        const QByteArray other(Size, 'x');
        f.open([&](const HostileRequest &request, int) {
            return isFirst(request) ? f.stored(request).cutAfter(100 * KiB, Then::Reset)
                                    : HostileAnswer::stored(other, request, {{"ETag", "\"v2\""}});
        });
        QTRY_COMPARE(f.changed->size(), 1);
        QCOMPARE(f.bytesAt(0, Size), f.truth.left(100 * KiB));
    }

    void asksForAFreshLinkBeforeTheOldOneEnds()
    {
        StreamFixture f(Size);
        const qint64 expiresS = QDateTime::currentSecsSinceEpoch() + 2;
        f.firstLinkEnd = "Expires=" + QByteArray::number(expiresS) + '&';
        f.open([&](const HostileRequest &request, int number) {
            return number == 1 ? f.stored(request).paced(KiB) : f.stored(request);
        });
        QCOMPARE(f.stream->status().linkGoodUntil, QDateTime::fromSecsSinceEpoch(expiresS).toUTC());
        QTRY_COMPARE(f.linksWanted, 1);
        QCOMPARE(f.renewed->size(), 1); // at once, since the bytes go on coming
        QCOMPARE(f.stream->status().flow, Flow::Arriving);
        f.stream->want(Size - 10, 10);
        QTRY_COMPARE(f.completed->size(), 1);
        QVERIFY(StreamFixture::usesLink(f.server.requests().constLast(), 1));
        QVERIFY(f.holdsTheTruth());
    }

    void swapsTheLinkWithoutARip()
    {
        StreamFixture f(Size);
        f.answersWishes = false;
        f.open([&](const HostileRequest &request, int number) {
            // The first link lives on until the second is there.
            return number == 1 ? f.stored(request).paced(int(8 * KiB)) : f.stored(request);
        });
        QTRY_VERIFY(f.stream->availableFrom(0) > 0);
        f.stream->resume(f.link(1));
        QCOMPARE(f.renewed->size(), 1);
        QTRY_COMPARE(f.completed->size(), 1);
        QCOMPARE(f.ranges.size(), 1); // the running request was left alone
        QVERIFY(f.holdsTheTruth());
    }

    void tellsThatNoFreshLinkCanBeHad()
    {
        StreamFixture f(Size);
        f.answersWishes = false;
        f.open([](const HostileRequest &, int) { return HostileAnswer::http(403, {}, {}); });
        QTRY_COMPARE(f.linksWanted, 1);
        QCOMPARE(f.stream->status().flow, Flow::AwaitingLink);
        f.stream->giveUpLink({ProblemKind::Forbidden, QStringLiteral("No right."), {}, 403});
        QCOMPARE(f.failed->size(), 1);
        QCOMPARE(f.problem->kind, ProblemKind::LinkExpired);
        QVERIFY(f.problem->text.contains(QStringLiteral("No right.")));
        f.script = [&f](const HostileRequest &request, int) { return f.stored(request); };
        f.answersWishes = true;
        f.stream->retry();
        QTRY_COMPARE(f.completed->size(), 1);
        QCOMPARE(f.linksWanted, 2);
        QVERIFY(f.holdsTheTruth());
    }

    void asksForALinkAgainWhileTheApiIsAway()
    {
        StreamFixture f(Size);
        f.answersWishes = false;
        f.open([&f](const HostileRequest &request, int) {
            return StreamFixture::usesLink(request, 0) ? HostileAnswer::http(403, {}, {}) : f.stored(request);
        });
        QTRY_COMPARE(f.linksWanted, 1);
        f.stream->giveUpLink({ProblemKind::Unreachable, QStringLiteral("Offline."), {}, {}});
        QCOMPARE(f.stream->status().flow, Flow::TryingAgain);
        QTRY_COMPARE(f.linksWanted, 2);
        f.stream->resume(f.link(2));
        QTRY_COMPARE(f.completed->size(), 1);
    }

    void refusesAFreshLinkThatIsNone()
    {
        StreamFixture f(Size);
        f.answersWishes = false;
        f.open([](const HostileRequest &, int) { return HostileAnswer::http(403, {}, {}); });
        QTRY_COMPARE(f.linksWanted, 1);
        f.stream->resume(QStringLiteral("file:///etc/hostname"));
        QCOMPARE(f.failed->size(), 1);
        QCOMPARE(f.problem->kind, ProblemKind::LinkExpired);
    }

    void goesOnAfterAFailure()
    {
        StreamFixture f(Size);
        f.limits.patience = std::chrono::milliseconds(50);
        f.open([&](const HostileRequest &request, int) {
            return isFirst(request) ? f.stored(request).cutAfter(100 * KiB, Then::Reset)
                                    : HostileAnswer::http(503, {}, {});
        });
        QTRY_COMPARE(f.failed->size(), 1);
        QCOMPARE(f.bytesAt(0, Size), f.truth.left(100 * KiB)); // stays readable
        f.script = [&f](const HostileRequest &request, int) { return f.stored(request); };
        f.stream->retry();
        QCOMPARE(f.linksWanted, 1);
        QTRY_COMPARE(f.completed->size(), 1);
        QCOMPARE(f.ranges.constLast(), QByteArray("bytes=102400-"));
        QVERIFY(f.holdsTheTruth());
        f.stream->retry(); // nothing is left to do
        QCOMPARE(f.completed->size(), 1);
    }

    void aLinkThatWasNeverRefusedServesWhileThereIsNoOther()
    {
        StreamFixture f(Size);
        f.limits.patience = std::chrono::milliseconds(50);
        f.answersWishes = false;
        f.open([](const HostileRequest &, int) { return HostileAnswer::http(503, {}, {}); });
        QTRY_COMPARE(f.failed->size(), 1);
        f.script = [&f](const HostileRequest &request, int) { return f.stored(request); };
        f.stream->retry();
        QTRY_COMPARE(f.linksWanted, 1);
        f.stream->giveUpLink({ProblemKind::LinkExpired, QStringLiteral("A saved reply."), {}, {}});
        QTRY_COMPARE(f.completed->size(), 1);
        QCOMPARE(f.failed->size(), 1);
        QVERIFY(f.holdsTheTruth());
    }

    void retryDoesNotWait()
    {
        StreamFixture f(Size);
        f.limits.pauses = {std::chrono::hours(1), std::chrono::hours(1)};
        f.open([&](const HostileRequest &request, int number) {
            return number == 1 ? HostileAnswer::http(503, {}, {}) : f.stored(request);
        });
        QTRY_COMPARE(f.stream->status().flow, Flow::TryingAgain);
        f.stream->retry();
        QTRY_COMPARE(f.completed->size(), 1);
        QCOMPARE(f.linksWanted, 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpRecordingStream)
#include "tst_httprecordingstream.moc"
