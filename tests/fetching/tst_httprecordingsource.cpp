// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/httprecordingsource.h"
#include "support/hostileserver.h"
#include "support/testcase.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace earshot;
using namespace earshot::fetching;
using base::ByteSource;
using base::ProblemKind;
using support::HostileAnswer;
using support::HostileServer;

namespace {

const QUrl LoopbackApi(QStringLiteral("http://127.0.0.1:8080"));

const StreamLimits ImpatientLimits{.request = StreamLimits().request,
                                   .pauses = {std::chrono::milliseconds(2), std::chrono::milliseconds(10)},
                                   .patience = std::chrono::milliseconds(50)};

} // namespace

class TestHttpRecordingSource final : public support::TestCase
{
    Q_OBJECT

public:
    TestHttpRecordingSource() { m_manager.setProxy(QNetworkProxy::NoProxy); }

private Q_SLOTS:
    void fetchesTheWhole()
    {
        HostileServer server;
        QByteArray sound("OggS");
        for (int i = 0; i < 2'000'000; ++i) {
            sound += static_cast<char>(i % 251);
        }
        server.setAnswer("/a b.ogg", {});
        server.setAnswer("/a%20b.ogg", HostileAnswer::http(200, "audio/ogg; codecs=opus", sound));
        const auto recording = opened(server.url("/a%20b.ogg?sig=a%2Fb%3D+~").toString(QUrl::FullyEncoded));
        QVERIFY(recording);
        QSignalSpy arrived(recording.get(), &ByteSource::bytesArrived);
        QSignalSpy completed(recording.get(), &ByteSource::completed);
        QVERIFY(!recording->size());
        QVERIFY(!recording->isComplete());
        QCOMPARE(recording->availableFrom(0), 0);
        QTRY_COMPARE(completed.size(), 1);

        QVERIFY(recording->isComplete());
        QCOMPARE(recording->size(), sound.size());
        QCOMPARE(recording->contentType(), QStringLiteral("audio/ogg"));
        QCOMPARE(recording->availableFrom(0), sound.size());
        QCOMPARE(recording->availableFrom(sound.size() - 1), 1);
        QCOMPARE(recording->availableFrom(sound.size() + 1), 0);
        QCOMPARE(recording->availableFrom(-1), 0);
        QVERIFY(bytesAt(*recording, 0, sound.size() + 1) == sound);
        QCOMPARE(bytesAt(*recording, 1, 3), QByteArray("ggS"));
        QVERIFY(!arrived.isEmpty());
        QCOMPARE(arrived.constLast(), (QList<QVariant>{sound.size(), sound.size()}));

        const support::HostileRequest &request = server.requests().constFirst();
        QCOMPARE(request.target, QByteArray("/a%20b.ogg?sig=a%2Fb%3D+~"));
        QVERIFY(request.header("User-Agent").startsWith("Earshot/0.1 ("));
        for (const char *name : {"Authorization", "X-Anyreach-Org", "Cookie", "Referer", "If-Range"}) {
            QVERIFY(request.header(name).isEmpty());
        }
        QCOMPARE(request.header("Range"), QByteArray("bytes=0-")); // shows whether the store takes ranges
    }

    void handsOverWhatHasArrived()
    {
        HostileServer server;
        HostileAnswer answer = HostileAnswer::head("audio/wav", {{"Content-Length", "1000"}});
        answer.bytes += "RIFF";
        answer.then = HostileAnswer::Then::Stall;
        server.setAnswer("/a", answer);
        const auto recording = opened(server.url("/a").toString());
        QTRY_COMPARE(recording->availableFrom(0), 4);
        QCOMPARE(recording->size(), 1000);
        QVERIFY(!recording->isComplete());
        QByteArray read;
        std::thread([&] { read = bytesAt(*recording, 1, 100); }).join(); // from any thread
        QCOMPARE(read, QByteArray("IFF"));
    }

    void refusesLinks_data()
    {
        QTest::addColumn<QString>("link");
        for (const char *link :
             {"", "file:///etc/hostname", "ftp://127.0.0.1/a", "data:audio/ogg;base64,T2dnUw==", "qrc:/a",
              "//host/share/a", "\\\\host\\share\\a", "C:\\a.ogg", "http://192.0.2.1/a",
              "https://169.254.169.254/a"}) {
            QTest::newRow(link) << QString::fromLatin1(link);
        }
    }
    void refusesLinks()
    {
        QFETCH(QString, link);
        HttpRecordingSource source(m_manager, LoopbackApi, directory(), QStringLiteral("0.1"));
        const auto result = source.open(link);
        QVERIFY(!result.hasValue());
        QCOMPARE(result.problem().kind, ProblemKind::LinkRefused);
    }

    void refusesPlainHttpForAnHttpsApi()
    {
        HostileServer server;
        HttpRecordingSource source(m_manager, QUrl(QStringLiteral("https://api.anyreach.ai")), directory(),
                                   QStringLiteral("0.1"));
        const auto result = source.open(server.url("/a").toString());
        QVERIFY(!result.hasValue());
        QCOMPARE(result.problem().kind, ProblemKind::LinkRefused);
        QCOMPARE(server.connectionCount(), 0);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<HostileAnswer>("answer");
        QTest::addColumn<ProblemKind>("kind");
        QTest::newRow("404") << HostileAnswer::http(404, {}, {}) << ProblemKind::NotFound;
        QTest::newRow("503") << HostileAnswer::http(503, {}, {}) << ProblemKind::ServerError;
        QTest::newRow("HTML") << HostileAnswer::http(200, "text/html", "<html>")
                              << ProblemKind::WrongContentType;
        QTest::newRow("zero bytes") << HostileAnswer::http(200, "audio/ogg", {})
                                    << ProblemKind::EmptyRecording;
        HostileAnswer unannounced = HostileAnswer::head("audio/ogg");
        QTest::newRow("zero bytes, no length") << unannounced << ProblemKind::EmptyRecording;
        QTest::newRow("dropped at once")
            << HostileAnswer{{}, HostileAnswer::Then::Reset, {}} << ProblemKind::Unreachable;
        HostileAnswer stalled = HostileAnswer::head("audio/ogg", {{"Content-Length", "1000"}});
        stalled.then = HostileAnswer::Then::Stall;
        QTest::newRow("stalled") << stalled << ProblemKind::TimedOut;
        HostileAnswer huge = HostileAnswer::head("audio/ogg", {{"Content-Length", "5000000000"}});
        huge.then = HostileAnswer::Then::Stall;
        QTest::newRow("5 GB announced") << huge << ProblemKind::TooLarge;
        for (const char *target : {"file:///etc/hostname", "ftp://127.0.0.1/a", "http://192.0.2.1/a",
                                   "data:,x", "https://169.254.169.254/", "https://u:p@store.example/"}) {
            QTest::addRow("redirect to %s", target)
                << HostileAnswer::redirect(target) << ProblemKind::LinkRefused;
        }
        QTest::newRow("redirect loop") << HostileAnswer::redirect("/a") << ProblemKind::Redirected;
    }
    void tellsWhatIsWrong()
    {
        QFETCH(HostileAnswer, answer);
        QFETCH(ProblemKind, kind);
        HostileServer server;
        server.setAnswer("/a", answer);
        StreamLimits limits = ImpatientLimits;
        limits.request.stall = std::chrono::milliseconds(300);
        const auto recording = opened(server.url("/a?sig=SECRET").toString(), limits);
        std::optional<base::Problem> problem;
        connect(recording.get(), &ByteSource::failed, this, [&problem](const base::Problem &failure) {
            QVERIFY(!problem); // once only
            problem = failure;
        });
        QSignalSpy completed(recording.get(), &ByteSource::completed);
        QTRY_VERIFY(problem);
        QCOMPARE(problem->kind, kind);
        QVERIFY(!problem->text.isEmpty());
        QVERIFY(!problem->text.contains(QStringLiteral("SECRET")));
        QVERIFY(!problem->detail.contains(QStringLiteral("SECRET")));
        m_manager.clearConnectionCache(); // Qt 6.8 keeps one more after a drop, idle
        QTRY_COMPARE(server.connectionCount(), 0);
        QVERIFY(!recording->isComplete());
        QCOMPARE(completed.size(), 0);
    }

    void keepsTheLimit()
    {
        HostileServer server;
        HostileAnswer endless = HostileAnswer::head("audio/ogg");
        endless.then = HostileAnswer::Then::Repeat;
        endless.more = QByteArray(100'000, 'x');
        server.setAnswer("/a", endless);
        StreamLimits limits = ImpatientLimits;
        limits.request.bodyBytes = 1'000'000;
        const auto recording = opened(server.url("/a").toString(), limits);
        std::optional<base::Problem> problem;
        connect(recording.get(), &ByteSource::failed, this,
                [&](const base::Problem &failure) { problem = failure; });
        QTRY_VERIFY(problem);
        QCOMPARE(problem->kind, ProblemKind::TooLarge);
        QVERIFY(recording->availableFrom(0) <= limits.request.bodyBytes);
    }

    void followsRedirectsToOtherHosts()
    {
        HostileServer first;
        HostileServer second;
        QUrl target = second.url("/b.ogg?sig=1");
        target.setHost(QStringLiteral("localhost"));
        first.setAnswer("/a", HostileAnswer::http(302, {}, {},
                                                  {{"Location", target.toEncoded()}, {"Set-Cookie", "s=1"}}));
        second.setAnswer("/b.ogg", HostileAnswer::http(200, "audio/ogg", "OggS"));
        const auto recording = opened(first.url("/a").toString());
        QSignalSpy completed(recording.get(), &ByteSource::completed);
        QTRY_COMPARE(completed.size(), 1);
        QCOMPARE(bytesAt(*recording, 0, 10), QByteArray("OggS"));
        const support::HostileRequest &request = second.requests().constFirst();
        QVERIFY(request.header("Referer").isEmpty());
        QVERIFY(request.header("Cookie").isEmpty());
    }

    void leavesNothingBehind()
    {
        HostileServer server;
        HostileAnswer answer = HostileAnswer::head("audio/ogg", {{"Content-Length", "1000"}});
        answer.bytes += "OggS";
        answer.then = HostileAnswer::Then::Stall;
        server.setAnswer("/a", answer);
        auto recording = opened(server.url("/a").toString());
        QTRY_COMPARE(recording->availableFrom(0), 4);
        recording.reset();
        QTRY_COMPARE(server.connectionCount(), 0); // the request has ended
        QVERIFY(QDir(directory()).isEmpty());
    }

    void mayLoseItsLastOwnerInAnotherThread()
    {
        HostileServer server;
        HostileAnswer answer = HostileAnswer::head("audio/ogg", {{"Content-Length", "1000"}});
        answer.then = HostileAnswer::Then::Stall;
        server.setAnswer("/a", answer);
        auto recording = opened(server.url("/a").toString());
        QSignalSpy destroyed(recording.get(), &QObject::destroyed);
        QTRY_COMPARE(server.connectionCount(), 1);
        std::thread([last = std::move(recording)]() mutable { last.reset(); }).join();
        QTRY_COMPARE(destroyed.size(), 1);
        QTRY_COMPARE(server.connectionCount(), 0);
    }

    void mayBeDroppedInItsSignals_data()
    {
        QTest::addColumn<HostileAnswer>("answer");
        QTest::newRow("completed") << HostileAnswer::http(200, "audio/ogg", "OggS");
        QTest::newRow("failed") << HostileAnswer::http(404, {}, {});
        QTest::newRow("failed from the head") << HostileAnswer::http(200, "text/html", "<html>");
    }
    void mayBeDroppedInItsSignals()
    {
        QFETCH(HostileAnswer, answer);
        HostileServer server;
        server.setAnswer("/a", answer);
        auto recording = opened(server.url("/a").toString());
        QSignalSpy destroyed(recording.get(), &QObject::destroyed);
        connect(recording.get(), &ByteSource::completed, this, [&] { recording.reset(); });
        connect(recording.get(), &ByteSource::failed, this, [&] { recording.reset(); });
        QTRY_COMPARE(destroyed.size(), 1);
    }

    void tellsThatItCannotStore()
    {
        const QString inTheWay = m_root.filePath(QStringLiteral("file"));
        QFile file(inTheWay);
        QVERIFY(file.open(QIODevice::WriteOnly));
        HttpRecordingSource source(m_manager, LoopbackApi, inTheWay + QStringLiteral("/recordings"),
                                   QStringLiteral("0.1"));
        const auto result = source.open(QStringLiteral("http://127.0.0.1:9/a"));
        QVERIFY(!result.hasValue());
        QCOMPARE(result.problem().kind, ProblemKind::FileUnreadable);
    }

    void keepsRecordingsInTheCache()
    {
        QVERIFY(HttpRecordingSource::recordingsDirectory().startsWith(
            QStandardPaths::writableLocation(QStandardPaths::CacheLocation)));
    }

private:
    [[nodiscard]] QString directory() const { return m_root.filePath(QStringLiteral("recordings")); }

    std::shared_ptr<ByteSource> opened(const QString &link, const StreamLimits &limits = {})
    {
        HttpRecordingSource source(m_manager, LoopbackApi, directory(), QStringLiteral("0.1"), limits);
        auto result = source.open(link);
        return result.hasValue() ? result.takeValue() : nullptr;
    }

    static QByteArray bytesAt(const ByteSource &source, qint64 offset, qint64 length)
    {
        QByteArray bytes(length, '\0');
        bytes.resize(qMax<qint64>(0, source.read(offset, bytes.data(), length)));
        return bytes;
    }

    QTemporaryDir m_root;
    QNetworkAccessManager m_manager;
};

QTEST_GUILESS_MAIN(TestHttpRecordingSource)
#include "tst_httprecordingsource.moc"
