// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/recordinganswer.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::fetching;
using Verdict = RecordingAnswer::Verdict;

namespace {

using Headers = QList<QPair<QByteArray, QByteArray>>;

Exchange exchange(int status, const Headers &headers, qint64 announcedBytes = -1)
{
    Exchange exchange;
    exchange.httpStatus = status;
    exchange.headers = headers;
    exchange.announcedBytes = announcedBytes;
    return exchange;
}

const FileIdentity Known{.size = 1000, .etag = "\"v1\"", .lastModified = "Mon"};

} // namespace

class TestRecordingAnswer final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeFile()
    {
        const auto answer = readRecordingAnswer(
            exchange(200, {{"ETag", "\"v1\""}, {"Accept-Ranges", "bytes"}}, 1000), {0, ByteSpan::Open}, {});
        QCOMPARE(answer.verdict, Verdict::Bytes);
        QVERIFY(answer.span == (ByteSpan{0, 1000}));
        QCOMPARE(answer.identity.size, std::optional<qint64>(1000));
        QCOMPARE(answer.identity.etag, QByteArray("\"v1\""));
        QVERIFY(answer.takesRanges);
    }

    void readsAFileWithoutLength()
    {
        const auto answer = readRecordingAnswer(exchange(200, {}), {0, ByteSpan::Open}, {});
        QCOMPARE(answer.verdict, Verdict::Bytes);
        QVERIFY(answer.span == ByteSpan{});
        QVERIFY(!answer.identity.size);
        QVERIFY(!answer.takesRanges);
    }

    void readsARange()
    {
        const auto answer = readRecordingAnswer(exchange(206, {{"Content-Range", "bytes 100-999/1000"}}, 900),
                                                {100, ByteSpan::Open}, Known);
        QCOMPARE(answer.verdict, Verdict::Bytes);
        QVERIFY(answer.span == (ByteSpan{100, 1000}));
        QVERIFY(answer.takesRanges);
    }

    void judges_data()
    {
        QTest::addColumn<Exchange>("given");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char *name, const Exchange &given, Verdict verdict) {
            QTest::newRow(name) << given << verdict;
        };
        const QByteArray range = "bytes 100-999/1000";
        row("the whole although a range was asked for", exchange(200, {{"ETag", "\"v1\""}}, 1000),
            Verdict::Bytes);
        row("weak tag of the same", exchange(206, {{"Content-Range", range}, {"ETag", "W/\"v1\""}}),
            Verdict::Bytes);
        row("fewer than asked for", exchange(206, {{"Content-Range", "bytes 100-199/1000"}}, 100),
            Verdict::Bytes);
        row("total not told", exchange(206, {{"Content-Range", "bytes 100-999/*"}}), Verdict::Bytes);
        row("other tag", exchange(206, {{"Content-Range", range}, {"ETag", "\"v2\""}}), Verdict::Changed);
        row("other tag of the whole", exchange(200, {{"ETag", "\"v2\""}}, 1000), Verdict::Changed);
        row("other size", exchange(206, {{"Content-Range", "bytes 100-1000/1001"}}), Verdict::Changed);
        row("other size of the whole", exchange(200, {}, 999), Verdict::Changed);
        row("other age", exchange(206, {{"Content-Range", range}, {"Last-Modified", "Tue"}}),
            Verdict::Changed);
        row("other age, same tag",
            exchange(206, {{"Content-Range", range}, {"Last-Modified", "Tue"}, {"ETag", "\"v1\""}}),
            Verdict::Bytes);
        row("ends before", exchange(416, {{"Content-Range", "bytes */100"}}), Verdict::Changed);
        row("416 inside the file", exchange(416, {{"Content-Range", "bytes */1000"}}),
            Verdict::Contradictory);
        row("416 without size", exchange(416, {}), Verdict::Contradictory);
        row("no place", exchange(206, {}), Verdict::Contradictory);
        row("other place", exchange(206, {{"Content-Range", "bytes 0-999/1000"}}), Verdict::Contradictory);
        row("other length", exchange(206, {{"Content-Range", range}}, 899), Verdict::Contradictory);
        row("unsatisfied success", exchange(206, {{"Content-Range", "bytes */1000"}}),
            Verdict::Contradictory);
    }
    void judges()
    {
        QFETCH(Exchange, given);
        QFETCH(Verdict, verdict);
        QCOMPARE(readRecordingAnswer(given, {100, ByteSpan::Open}, Known).verdict, verdict);
    }

    void knowsTheEndFromA416()
    {
        const auto answer =
            readRecordingAnswer(exchange(416, {{"Content-Range", "bytes */100"}}), {100, ByteSpan::Open}, {});
        QCOMPARE(answer.verdict, Verdict::BehindEnd);
        QCOMPARE(answer.identity.size, std::optional<qint64>(100));
    }

    void learnsPieceByPiece()
    {
        FileIdentity identity;
        identity.complete({.size = {}, .etag = "\"v1\"", .lastModified = {}});
        identity.complete({.size = 5, .etag = "\"v2\"", .lastModified = "Mon"});
        QVERIFY(identity == (FileIdentity{5, "\"v1\"", "Mon"}));
    }

    void usesStrongTagsOnlyAsACondition()
    {
        QCOMPARE((FileIdentity{{}, "\"v1\"", {}}).strongEtag(), QByteArray("\"v1\""));
        QVERIFY((FileIdentity{{}, "W/\"v1\"", {}}).strongEtag().isEmpty());
        QVERIFY((FileIdentity{{}, "v1\r\nX: y", {}}).strongEtag().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecordingAnswer)
#include "tst_recordinganswer.moc"
