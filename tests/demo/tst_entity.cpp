// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/entity.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

namespace {

QByteArray header(const demo::HttpResponse &response, const QByteArray &wanted)
{
    for (const auto &[name, value] : response.headers) {
        if (name == wanted) {
            return value;
        }
    }
    return {};
}

} // namespace

class TestEntity final : public support::TestCase
{
    Q_OBJECT

private:
    const demo::Entity m_entity{"0123456789", "text/plain"};

    [[nodiscard]] demo::HttpResponse serve(const QByteArray &method, const QByteArray &headerLines) const
    {
        QByteArray head = method + " / HTTP/1.1\r\nHost: h";
        head += headerLines;
        head.replace("ETAG", m_entity.etag);
        return demo::serve(m_entity, demo::HttpRequest::parse(head).value());
    }

private Q_SLOTS:
    void answersWhatIsAsked_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("headerLines");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("contentRange");
        const auto row = [](const char *name, const char *method, const char *lines, int status,
                            const char *body, const char *range = "") {
            QTest::newRow(name) << QByteArray(method) << QByteArray(lines) << status << QByteArray(body)
                                << QByteArray(range);
        };
        row("all", "GET", "", 200, "0123456789");
        row("part", "GET", "\r\nRange: bytes=2-4", 206, "234", "bytes 2-4/10");
        row("end", "GET", "\r\nRange: bytes=-3", 206, "789", "bytes 7-9/10");
        row("behind the end", "GET", "\r\nRange: bytes=10-", 416, "Range Not Satisfiable\n", "bytes */10");
        row("range of HEAD", "HEAD", "\r\nRange: bytes=2-4", 200, "0123456789");
        row("same", "GET", "\r\nIf-None-Match: ETAG", 304, "");
        row("same, weak", "GET", "\r\nIf-None-Match: W/ETAG", 304, "");
        row("one of several", "GET", "\r\nIf-None-Match: \"a\", ETAG", 304, "");
        row("any", "GET", "\r\nIf-None-Match: *", 304, "");
        row("other", "GET", "\r\nIf-None-Match: \"a\"", 200, "0123456789");
        row("same before range", "GET", "\r\nIf-None-Match: ETAG\r\nRange: bytes=2-4", 304, "");
        row("range if same", "GET", "\r\nIf-Range: ETAG\r\nRange: bytes=2-4", 206, "234", "bytes 2-4/10");
        row("range if other", "GET", "\r\nIf-Range: \"a\"\r\nRange: bytes=2-4", 200, "0123456789");
    }
    void answersWhatIsAsked()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, headerLines);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, contentRange);
        const demo::HttpResponse response = serve(method, headerLines);
        QCOMPARE(response.status, status);
        QCOMPARE(response.body, body);
        QCOMPARE(header(response, "Content-Range"), contentRange);
        if (status != 416) {
            QCOMPARE(header(response, "ETag"), m_entity.etag);
        }
    }

    void otherBytesHaveAnotherFingerprint()
    {
        QVERIFY(demo::Entity("a", "text/plain").etag != demo::Entity("b", "text/plain").etag);
        QCOMPARE(demo::Entity("a", "text/plain").etag, demo::Entity("a", "text/html").etag);
    }
};

QTEST_GUILESS_MAIN(TestEntity)
#include "tst_entity.moc"
