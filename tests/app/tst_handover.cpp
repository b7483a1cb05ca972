// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/handover.h"
#include "support/testcase.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <memory>

using namespace earshot;
using app::HandedOver;
using app::HandoverServer;

namespace {

/** The blocking side in a thread of its own, as it is in a program of its own. */
bool offer(const QString &path, const HandedOver &handed)
{
    bool isTaken = false;
    const std::unique_ptr<QThread> start(QThread::create([&] { isTaken = app::handOver(path, handed); }));
    QSignalSpy done(start.get(), &QThread::finished);
    start->start();
    done.wait();
    start->wait();
    return isTaken;
}

} // namespace

class TestHandover final : public support::TestCase
{
    Q_OBJECT

private:
    const QTemporaryDir m_directory;
    const QString m_path = m_directory.filePath(QStringLiteral("run/earshot.socket"));

private Q_SLOTS:
    void handsAConversationOver()
    {
        HandoverServer server("mark");
        QVERIFY(server.listen(m_path));
        QSignalSpy handed(&server, &HandoverServer::handedOver);
        QVERIFY(
            offer(m_path, {QStringLiteral("earshot:conversation/c?t=5"), 7'000, true, {}, "token", true}));
        QCOMPARE(handed.count(), 1);
        const auto taken = handed.last().at(0).value<HandedOver>();
        QCOMPARE(taken.conversation, QStringLiteral("earshot:conversation/c?t=5"));
        QCOMPARE(taken.atMs, std::optional<qint64>(7'000));
        QVERIFY(taken.play);
        QVERIFY(taken.list);
        QCOMPARE(taken.activationToken, QByteArray("token"));
        QVERIFY(offer(m_path, {QStringLiteral("c"), {}, false, "mark", {}}));
        QVERIFY(!offer(m_path, {QStringLiteral("c"), {}, false, "another account", {}}));
        QCOMPARE(handed.count(), 2);
    }

    void onlyTheUserMayCome()
    {
        HandoverServer server({});
        QVERIFY(server.listen(m_path));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(m_path) & others));
    }

    void onlyOneListens()
    {
        HandoverServer first({});
        QVERIFY(first.listen(m_path));
        HandoverServer second({});
        QVERIFY(!second.listen(m_path));
    }

    void aSocketThatACrashLeftIsReplaced()
    {
        QVERIFY(!app::handOver(m_path, {}));
        QFile left(m_path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(!app::handOver(m_path, {}));
        HandoverServer server({});
        QVERIFY(server.listen(m_path));
    }

    void nonsenseIsRefused()
    {
        HandoverServer server({});
        QVERIFY(server.listen(m_path));
        QSignalSpy handed(&server, &HandoverServer::handedOver);
        for (const QByteArray &text :
             {QByteArray("nonsense\n"), QByteArray("[1]\n"), QByteArray(200'000, 'x')}) {
            QLocalSocket socket;
            socket.connectToServer(m_path);
            socket.write(text);
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        }
        QVERIFY(handed.isEmpty());
    }

    void picturesAndDemonstrationsKeepToThemselves()
    {
        app::Options options;
        QVERIFY(app::mayHandOver(options));
        options.snapshotFile = QStringLiteral("x.png");
        QVERIFY(!app::mayHandOver(options));
        options = {};
        options.demo = true;
        QVERIFY(!app::mayHandOver(options));
    }

    void aFileIsNamedForWhoWorksElsewhere()
    {
        app::Options options;
        options.conversation = QStringLiteral("saved/call.json");
        options.list = true;
        const HandedOver handed = app::handedOverFrom(options);
        QCOMPARE(handed.conversation, QDir::current().absoluteFilePath(options.conversation));
        QVERIFY(handed.list && !handed.play);
        options.conversation = QStringLiteral("conv_1");
        QCOMPARE(app::handedOverFrom(options).conversation, options.conversation);
    }

    void accountsAreToldApartWithoutBeingTold()
    {
        app::Options options;
        QVERIFY(app::accountMark(options).isEmpty());
        options.token = "ak_1.secret";
        const QByteArray first = app::accountMark(options);
        QVERIFY(!first.isEmpty() && !first.contains("secret"));
        options.token = "ak_2.secret";
        QVERIFY(app::accountMark(options) != first);
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
