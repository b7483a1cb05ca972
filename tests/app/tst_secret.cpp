// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace earshot;
using Origin = demo::SeenRequest::Origin;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Files below a folder in which the bytes stand. */
QStringList filesWith(const QString &directory, const QByteArray &bytes)
{
    QStringList found;
    QDirIterator files(directory, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (contentOf(path).contains(bytes)) {
            found.append(path);
        }
    }
    return found;
}

/** Processes whose parent it is. */
QList<qint64> childrenOf(qint64 pid)
{
    QList<qint64> children;
    QDirIterator tasks(QStringLiteral("/proc/%1/task").arg(pid), QDir::Dirs | QDir::NoDotAndDotDot);
    while (tasks.hasNext()) {
        for (const QByteArray &child : contentOf(tasks.next() + QStringLiteral("/children")).split(' ')) {
            if (!child.trimmed().isEmpty()) {
                children.append(child.trimmed().toLongLong());
            }
        }
    }
    return children;
}

/** The program as a process of its own, in a home of its own, talking as much as it can. */
struct Program
{
    QTemporaryDir home;
    demo::DemoServer server;
    QProcess process;
    const QByteArray secret = server.token();

    [[nodiscard]] QString path(const char *name) const { return home.filePath(QString::fromLatin1(name)); }
    void start(const QStringList &arguments)
    {
        QVERIFY(server.listen());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                                 "ANYREACH_ORG_ID", "ANYREACH_API_URL"}) {
            environment.remove(QString::fromLatin1(name));
        }
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true"));
        environment.insert(QStringLiteral("ANYREACH_TOKEN"), QString::fromLatin1(secret));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home.path());
        process.start(QStringLiteral(EARSHOT_PROGRAM),
                      QStringList{QStringLiteral("--api-url"), server.apiUrl().toString(),
                                  QStringLiteral("--log-file"), path("run.log")} +
                          arguments);
        QVERIFY(process.waitForStarted());
    }
    [[nodiscard]] bool waitForRecording() const
    {
        return QTest::qWaitFor(
            [this] {
                const auto &seen = server.seenRequests();
                return std::any_of(seen.begin(), seen.end(), [](const demo::SeenRequest &request) {
                    return request.origin == Origin::Store;
                });
            },
            60'000);
    }
    void checkTraces()
    {
        const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
        QVERIFY(!said.contains(secret));
        QVERIFY(!contentOf(path("run.log")).isEmpty());
        QCOMPARE(filesWith(home.path(), secret), QStringList());
    }
};

} // namespace

/** The token is nowhere but in the requests to the API. */
class TestSecret final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isNowhereOnDiskNorInTheProcesses()
    {
        Program p;
        p.start({QStringLiteral("--play"), demo::DemoServer::conversations().constFirst().id});
        QVERIFY(p.waitForRecording());
        const qint64 pid = p.process.processId();
        const QList<qint64> processes = childrenOf(pid) + QList{pid};
        for (const qint64 each : processes) {
            for (const char *file : {"cmdline", "environ"}) {
                const QByteArray shown =
                    contentOf(QStringLiteral("/proc/%1/%2").arg(each).arg(QString::fromLatin1(file)));
                QVERIFY2(!shown.contains(p.secret), file);
            }
        }
        QVERIFY(!contentOf(QStringLiteral("/proc/%1/cmdline").arg(pid)).isEmpty());
        QVERIFY(contentOf(QStringLiteral("/proc/%1/environ").arg(pid)).contains("ANYREACH_TOKEN="));
        QSignalSpy ended(&p.process, &QProcess::finished);
        p.process.terminate();
        QVERIFY(p.process.state() == QProcess::NotRunning || ended.wait(30'000));
        p.checkTraces();
    }

    void isSentToTheApiOnly()
    {
        Program p;
        p.start({QStringLiteral("--play"), QStringLiteral("--snapshot"), p.path("picture.png"),
                 demo::DemoServer::conversations().constFirst().id});
        QSignalSpy ended(&p.process, &QProcess::finished);
        QVERIFY(ended.wait(60'000));
        QCOMPARE(p.process.exitCode(), 0);
        int atApi = 0;
        int atStore = 0;
        for (const demo::SeenRequest &request : p.server.seenRequests()) {
            if (request.origin == Origin::Api) {
                ++atApi;
                QVERIFY(request.headers.contains("Bearer " + p.secret));
            } else {
                ++atStore;
                QVERIFY(!request.headers.contains(p.secret));
                QVERIFY(!request.headers.contains("Bearer"));
            }
        }
        QVERIFY(atApi > 0);
        QVERIFY(atStore > 0);
        p.checkTraces();
    }

    void isNotInWhatACrashLeaves()
    {
        Program p;
        p.start({demo::DemoServer::conversations().constFirst().id});
        QVERIFY(p.waitForRecording());
        QSignalSpy ended(&p.process, &QProcess::finished);
        ::kill(pid_t(p.process.processId()), SIGABRT); // of a SIGSEGV the sanitizers make an exit
        QVERIFY(p.process.state() == QProcess::NotRunning || ended.wait(30'000));
        QCOMPARE(p.process.exitStatus(), QProcess::CrashExit);
        p.checkTraces();
        QCOMPARE(QDir(p.home.path()).entryList({QStringLiteral("core*")}, QDir::Files), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
