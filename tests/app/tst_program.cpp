// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoserver.h"
#include "support/hostileserver.h"
#include "support/testcase.h"

#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using support::HostileAnswer;
using support::HostileServer;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/** JSON with single quotes for double ones: the moc of Qt 6.4 loses its way in raw strings. */
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

enum class Screen : quint8 { None, Offscreen };

/** Starts the program as a user would, without sound, and waits for its end. */
Run run(const QStringList &arguments, const QProcessEnvironment &extra = {},
        Screen screen = Screen::Offscreen)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *inherited : {"ANYREACH_TOKEN", "ANYREACH_ORG_ID", "ANYREACH_API_URL", "DISPLAY",
                                  "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(QString::fromLatin1(inherited));
    }
    if (screen == Screen::Offscreen) {
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    }
    environment.insert(extra);
    program.setProcessEnvironment(environment);
    QSignalSpy ended(&program, &QProcess::finished);
    program.start(QStringLiteral(EARSHOT_PROGRAM), arguments);
    if (!ended.wait(60'000)) {
        program.kill();
        return {};
    }
    const bool crashed = program.exitStatus() != QProcess::NormalExit;
    return {crashed ? -2 : program.exitCode(), program.readAllStandardOutput(),
            program.readAllStandardError()};
}

QProcessEnvironment withToken(const QByteArray &token)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("ANYREACH_TOKEN"), QString::fromLatin1(token));
    return environment;
}

} // namespace

class TestProgram final : public support::TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    [[nodiscard]] QString path(const char *name) const
    {
        return m_directory.filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] QString fileWith(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(content);
        }
        return file.fileName();
    }

    /** Takes a picture of `conversation`; the picture must be there whatever the exit code. */
    [[nodiscard]] int snapshot(const QString &conversation, const QStringList &options = {},
                               const QProcessEnvironment &extra = {}) const
    {
        const QString picture = path("picture.png");
        QFile::remove(picture);
        const Run ended = run(QStringList{QStringLiteral("--snapshot"), picture,
                                          QStringLiteral("--window-size"), QStringLiteral("1000x700")} +
                                  options + QStringList{conversation},
                              extra);
        const QImage image(picture);
        return image.size() == QSize(1000, 700) ? ended.exitCode : -3;
    }

private Q_SLOTS:
    void saysWhatItIs()
    {
        const Run version = run({QStringLiteral("--version")});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.output.startsWith("earshot "));
        const Run help = run({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.contains("--snapshot"));
    }

    void refusesABadCommandLine()
    {
        const Run ended = run({QStringLiteral("--nonsense")});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(ended.errors.startsWith("earshot: "));
    }

#ifdef Q_OS_LINUX
    void saysThatThereIsNoDisplay()
    {
        const Run ended = run({QStringLiteral("conv_1")}, {}, Screen::None);
        QCOMPARE(ended.exitCode, 1);
        QVERIFY(ended.errors.contains("--snapshot"));
    }

    void aLinkComesAlone()
    {
        const Run ended = run({QStringLiteral("--snapshot"), path("link.png"), QStringLiteral("-platform"),
                               QStringLiteral("offscreen"), QStringLiteral("earshot:conversation/conv_1")},
                              {}, Screen::None);
        QCOMPARE(ended.exitCode, 1); // a window, which has no display
        QVERIFY(ended.errors.contains("alone"));
        QVERIFY(!QFile::exists(path("link.png")));
    }
#endif

    void picturesTheDemonstrationAndPrintsItsTurns()
    {
        const QString picture = path("demo.png");
        const Run ended = run({QStringLiteral("--demo"), QStringLiteral("--snapshot"), picture,
                               QStringLiteral("--print-turns"), QStringLiteral("3")});
        QCOMPARE(ended.exitCode, 0);
        QVERIFY(QImage(picture).width() > 800);
        QCOMPARE(ended.output.count('\n'), 3);
    }

    void playsTheDemonstration()
    {
        const QString picture = path("played.png");
        const Run ended = run({QStringLiteral("--demo"), QStringLiteral("--play-for"), QStringLiteral("1"),
                               QStringLiteral("--snapshot"), picture});
        QCOMPARE(ended.exitCode, 0);
    }

    void opensASavedReply()
    {
        QCOMPARE(
            snapshot(fileWith("call.json", json("{'id':'conv_1','status':'completed','conversation':{'items':"
                                                "[{'type':'message','role':'user','content':['Hello']}]}}"))),
            0);
    }

    void tellsFailuresApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content"); // null: no file of that name
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no such file") << QStringLiteral("missing.json") << QByteArray() << 4;
        QTest::newRow("HTML") << QStringLiteral("page.json") << QByteArray("<html></html>") << 6;
        QTest::newRow("truncated") << QStringLiteral("cut.json") << json("{'id':'conv_1','sta") << 6;
        QTest::newRow("200,000 brackets") << QStringLiteral("deep.json") << QByteArray(200'000, '[') << 6;
        QTest::newRow("not a conversation") << QStringLiteral("other.json") << json("{'detail':'no'}") << 6;
        QTest::newRow("invalid UTF-8")
            << QStringLiteral("bytes.json") << QByteArray("{\"id\":\"\xff\xfe\"}") << 6;
        QTest::newRow("items of numbers")
            << QStringLiteral("numbers.json") << json("{'id':'c','conversation':{'items':[1,2.5,null,'x']}}")
            << 0;
        QTest::newRow("duplicate keys")
            << QStringLiteral("twice.json") << json("{'id':'a','id':'b','status':'completed'}") << 0;
        QTest::newRow("huge numbers")
            << QStringLiteral("huge.json")
            << json("{'id':'a','duration':1e400,'user_turn_count':99999999999999999999}") << 0;
        QTest::newRow("control characters") << QStringLiteral("control.json")
                                            << json("{'id':'a\\u0000b','summary':'\\u202eevil\\u0007'}") << 0;
        QTest::newRow("unknown status")
            << QStringLiteral("status.json") << json("{'id':'a','status':'on_hold\\u202e'}") << 0;
    }
    void tellsFailuresApart()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        if (!content.isNull()) {
            (void)fileWith(qPrintable(name), content);
        }
        QTEST(snapshot(m_directory.filePath(name)), "exitCode");
    }

    void tellsReferencesApart_data()
    {
        QTest::addColumn<QString>("conversation");
        QTest::newRow("slash") << QStringLiteral("a/b");
        QTest::newRow("dots") << QStringLiteral("..");
        QTest::newRow("10 kB") << QString(10'240, u'a');
        QTest::newRow("other host") << QStringLiteral("https://evil.example/conversations/conv_1");
        QTest::newRow("control character") << QStringLiteral("a\u0007b");
    }
    void tellsReferencesApart()
    {
        QFETCH(QString, conversation);
        QCOMPARE(snapshot(conversation, {}, withToken("ak_1.secret")), 2);
    }

    void tellsTheServersAnswersApart()
    {
        demo::DemoServer server;
        QVERIFY(server.listen());
        const QStringList api{QStringLiteral("--api-url"), server.apiUrl().toString()};
        const QString known = demo::DemoServer::conversations().constFirst().id;
        QCOMPARE(snapshot(known, api, withToken(server.token())), 0);
        QCOMPARE(snapshot(known, api, withToken("ak_wrong.secret")), 3);
        QCOMPARE(snapshot(known, api), 3); // nobody is signed in
        QCOMPARE(snapshot(QStringLiteral("conv_unknown"), api, withToken(server.token())), 4);
        QCOMPARE(snapshot(QStringLiteral("conv_demo_unanswered"), api + QStringList{QStringLiteral("--play")},
                          withToken(server.token())),
                 7);
    }

    void tellsBadAnswersApart_data()
    {
        QTest::addColumn<HostileAnswer>("answer");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("HTML") << HostileAnswer::http(200, "text/html", "<html>Sign in</html>") << 6;
        HostileAnswer truncated = HostileAnswer::head("application/json", {{"Content-Length", "100"}});
        truncated.bytes += "{";
        QTest::newRow("truncated") << truncated << 5;
        QTest::newRow("200,000 brackets") << HostileAnswer::json(QByteArray(200'000, '[')) << 6;
        QTest::newRow("NUL") << HostileAnswer::json(QByteArray("{\"id\":\"a\0b\"}", 12)) << 6;
        HostileAnswer large = HostileAnswer::head("application/json", {{"Content-Length", "300000000"}});
        large.then = HostileAnswer::Then::Stall;
        QTest::newRow("300 MB") << large << 6;
        QTest::newRow("nothing") << HostileAnswer::json({}) << 6;
        QTest::newRow("422") << HostileAnswer::http(422, "application/json", json("{'detail':[]}")) << 1;
        QTest::newRow("429") << HostileAnswer::http(429, {}, {}) << 5;
        QTest::newRow("500") << HostileAnswer::http(500, {}, {}) << 5;
        QTest::newRow("no organisation")
            << HostileAnswer::http(401, "application/json",
                                   json("{'detail':'Token is missing organization claim.'}"))
            << 3;
        QTest::newRow("403") << HostileAnswer::http(403, {}, {}) << 3;
    }
    void tellsBadAnswersApart()
    {
        QFETCH(HostileAnswer, answer);
        HostileServer server;
        server.setAnswer("/core/conversations/50%25", answer);
        QTEST(snapshot(QStringLiteral("50%"), {QStringLiteral("--api-url"), server.url().toString()},
                       withToken("pat_1.secret")),
              "exitCode");
        QVERIFY(!server.requests().isEmpty());
        for (const support::HostileRequest &request : server.requests()) {
            QCOMPARE(request.target, QByteArray("/core/conversations/50%25")); // not taken for a code
        }
    }

    void theTokenGoesToNobodyElse()
    {
        HostileServer api;
        HostileServer other;
        api.setAnswer("/core/conversations/c", HostileAnswer::redirect(other.url("/steal").toEncoded()));
        QCOMPARE(snapshot(QStringLiteral("c"), {QStringLiteral("--api-url"), api.url().toString()},
                          withToken("ak_1.secret")),
                 5);
        QVERIFY(other.requests().isEmpty());
    }

    void tellsThatARecordingCannotBeHad_data()
    {
        QTest::addColumn<QByteArray>("link"); // as it stands in the JSON; empty: at the store
        QTest::addColumn<HostileAnswer>("answer");
        for (const char *link : {"file:///etc/hostname", "ftp://127.0.0.1/a.ogg",
                                 "data:audio/ogg;base64,T2dnUw==", "//host/share/a.ogg",
                                 R"(\\\\host\\share\\a.ogg)", "http://192.0.2.1/a.ogg"}) {
            QTest::newRow(link) << QByteArray(link) << HostileAnswer();
        }
        const QByteArray none;
        QTest::newRow("403") << none << HostileAnswer::http(403, "application/xml", "<Error/>");
        QTest::newRow("404") << none << HostileAnswer::http(404, {}, {});
        QTest::newRow("HTML") << none << HostileAnswer::http(200, "text/html", "<html></html>");
        QTest::newRow("zero bytes") << none << HostileAnswer::http(200, "audio/ogg", {});
        QTest::newRow("not sound") << none << HostileAnswer::http(200, "audio/ogg", QByteArray(9'000, 'x'));
        HostileAnswer dropped = HostileAnswer::head("audio/ogg", {{"Content-Length", "100000"}});
        dropped.bytes += "OggS";
        dropped.then = HostileAnswer::Then::Reset;
        QTest::newRow("dropped") << none << dropped;
    }
    void tellsThatARecordingCannotBeHad()
    {
        QFETCH(QByteArray, link);
        QFETCH(HostileAnswer, answer);
        HostileServer api;
        HostileServer store;
        store.setAnswer("/a.ogg", answer);
        QByteArray reply = json("{'id':'c','status':'completed','channel':'telephone',"
                                "'recording_details':{'recording_url':'LINK'}}");
        reply.replace("LINK", link.isEmpty() ? store.url("/a.ogg").toEncoded() : link);
        api.setAnswer("/core/conversations/c", HostileAnswer::json(reply));
        const QStringList options{QStringLiteral("--api-url"), api.url().toString(),
                                  QStringLiteral("--play")};
        QCOMPARE(snapshot(QStringLiteral("c"), options, withToken("ak_1.secret")), 7);
        QCOMPARE(store.requests().isEmpty(), !link.isEmpty());
        for (const support::HostileRequest &request : store.requests()) {
            QVERIFY(request.header("Authorization").isEmpty());
        }
    }

    void tellsThatNobodyAnswers()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString url = QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort());
        closed.close();
        QCOMPARE(snapshot(QStringLiteral("conv_1"), {QStringLiteral("--api-url"), url}, withToken("ak_1.s")),
                 5);
    }

    void printsWhyItFailed()
    {
        const Run ended = run({QStringLiteral("--snapshot"), path("why.png"), path("missing.json")});
        QCOMPARE(ended.exitCode, 4);
        QVERIFY(ended.errors.contains("earshot: There is no file"));
        const Run silent =
            run({QStringLiteral("--demo"), QStringLiteral("--play"), QStringLiteral("--snapshot"),
                 path("why.png"), QStringLiteral("conv_demo_unanswered")});
        QCOMPARE(silent.exitCode, 7);
        QVERIFY(silent.errors.contains("earshot: There is no recording"));
    }

    void takesTheTokenFromAFile()
    {
        demo::DemoServer server;
        QVERIFY(server.listen());
        const QString tokenFile = fileWith("token", server.token() + '\n');
        const QString known = demo::DemoServer::conversations().constFirst().id;
        QCOMPARE(snapshot(known, {QStringLiteral("--api-url"), server.apiUrl().toString(),
                                  QStringLiteral("--token-file"), tokenFile}),
                 0);
        QCOMPARE(run({QStringLiteral("--token-file"), path("none"), known}).exitCode, 2);
    }

    void theLogHoldsNoSecretAndNothingThatWasSaid()
    {
        const QString log = path("run.log");
        QProcessEnvironment loud;
        loud.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("earshot.*.debug=true"));
        demo::DemoServer server;
        QVERIFY(server.listen());
        loud.insert(withToken(server.token()));
        QCOMPARE(snapshot(demo::DemoServer::conversations().constFirst().id,
                          {QStringLiteral("--api-url"), server.apiUrl().toString(),
                           QStringLiteral("--log-file"), log},
                          loud),
                 0);
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("conversation fetched"));
        for (const QByteArray &secret : {server.token(), QByteArray("signature="), QByteArray("+1 555"),
                                         QByteArray("+1555"), QByteArray("order")}) {
            QVERIFY2(!written.contains(secret), secret.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
