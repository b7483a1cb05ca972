// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/rangerequest.h"
#include "support/hostileserver.h"
#include "support/testcase.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::fetching;
using support::HostileAnswer;
using support::HostileRequest;
using Then = HostileAnswer::Then;
using Verdict = RecordingAnswer::Verdict;

namespace {

const QByteArray Sound = QByteArray("0123456789").repeated(100);

} // namespace

class TestRangeRequest final : public support::TestCase
{
    Q_OBJECT

    QNetworkAccessManager m_manager;
    support::HostileServer m_server;
    QByteArray m_received;
    qint64 m_firstOffset = -1;

    std::unique_ptr<RangeRequest> made(const ByteSpan &span, bool asRange = true,
                                       const FileIdentity &known = {})
    {
        m_received.clear();
        m_firstOffset = -1;
        FetchLimits limits;
        limits.stall = std::chrono::milliseconds(200);
        limits.bodyBytes = 5000;
        auto request = std::make_unique<RangeRequest>(
            m_manager, [](const QUrl &url) { return base::Result<QNetworkRequest>(QNetworkRequest(url)); },
            limits, RangeRequest::Target{m_server.url("/a"), span, asRange, known}, nullptr);
        connect(request.get(), &RangeRequest::arrived, this, [this](qint64 offset, const QByteArray &bytes) {
            m_firstOffset = m_firstOffset < 0 ? offset : m_firstOffset;
            m_received += bytes;
        });
        return request;
    }
    void serve()
    {
        m_server.setScript("/a", [](const HostileRequest &request) {
            return HostileAnswer::stored(Sound, request, {{"ETag", "\"v1\""}});
        });
    }
    static void finish(RangeRequest &request)
    {
        QSignalSpy ended(&request, &RangeRequest::ended);
        request.start();
        QVERIFY(ended.wait());
    }

public:
    TestRangeRequest()
    {
        m_manager.setProxy(QNetworkProxy::NoProxy);
        serve();
    }

private Q_SLOTS:
    void cleanup() { serve(); }

    void bringsARange()
    {
        const auto request = made({100, 200}, true, {.size = 1000, .etag = "\"v1\"", .lastModified = {}});
        finish(*request);
        QVERIFY(!request->outcome().problem);
        QCOMPARE(request->outcome().answer.verdict, Verdict::Bytes);
        QCOMPARE(m_firstOffset, 100);
        QCOMPARE(m_received, Sound.mid(100, 100));
        QVERIFY(request->left() == (ByteSpan{200, 200}));
        QCOMPARE(m_server.requests().constLast().header("Range"), QByteArray("bytes=100-199"));
        QCOMPARE(m_server.requests().constLast().header("If-Range"), QByteArray("\"v1\""));
    }

    void asksForTheWholeWithoutRanges()
    {
        const auto request = made({100, ByteSpan::Open}, false);
        finish(*request);
        QVERIFY(m_server.requests().constLast().header("Range").isEmpty());
        QCOMPARE(m_firstOffset, 0); // the answer counts
        QCOMPARE(m_received, Sound);
        QVERIFY(request->bytesPerSecond() > 0);
    }

    void takesNothingOfAnotherFile()
    {
        const auto request =
            made({100, ByteSpan::Open}, true, {.size = 1000, .etag = "\"v2\"", .lastModified = {}});
        finish(*request);
        QCOMPARE(request->outcome().answer.verdict, Verdict::Changed);
        QVERIFY(!request->outcome().problem);
        QVERIFY(m_received.isEmpty());
        QVERIFY(!request->hasAnswered());
    }

    void readsTheEndFromARefusal()
    {
        const auto request = made({1000, ByteSpan::Open});
        finish(*request);
        QCOMPARE(request->outcome().answer.verdict, Verdict::BehindEnd);
        QVERIFY(!request->outcome().problem);
    }

    void tellsWhatWentWrong()
    {
        m_server.setAnswer("/a", HostileAnswer::http(503, {}, {}, {{"Retry-After", "7"}}));
        auto request = made({0, ByteSpan::Open});
        finish(*request);
        QCOMPARE(request->outcome().problem->kind, base::ProblemKind::ServerError);
        QCOMPARE(request->outcome().problem->retryAfterMs, std::optional<qint64>(7'000));
        QVERIFY(!request->outcome().wasSilent);

        m_server.setAnswer("/a", {{}, Then::Stall, {}});
        request = made({0, ByteSpan::Open});
        finish(*request);
        QCOMPARE(request->outcome().problem->kind, base::ProblemKind::TimedOut);
        QVERIFY(request->outcome().wasSilent);

        m_server.setAnswer("/a",
                           HostileAnswer::http(206, "audio/ogg", "x", {{"Content-Range", "bytes 0-0/5001"}}));
        request = made({0, ByteSpan::Open});
        finish(*request);
        QCOMPARE(request->outcome().problem->kind, base::ProblemKind::TooLarge);
    }

    void saysNothingOnceStopped()
    {
        const auto request = made({0, ByteSpan::Open});
        const QSignalSpy ended(request.get(), &RangeRequest::ended);
        m_server.setAnswer("/a", HostileAnswer::http(200, {}, Sound).cutAfter(10, Then::Stall));
        request->start();
        QTRY_COMPARE(m_received.size(), 10);
        request->stop();
        QTRY_COMPARE(m_server.connectionCount(), 0);
        QVERIFY(ended.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRangeRequest)
#include "tst_rangerequest.moc"
