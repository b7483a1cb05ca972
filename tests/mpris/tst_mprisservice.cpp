// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mpris/mprisservice.h"
#include "session/conversationsession.h"
#include "session/listening.h"
#include "session/playbacksession.h"
#include "session/recordingsync.h"
#include "session/syncmemory.h"
#include "settings/settings.h"
#include "support/fakeaudioplayer.h"
#include "support/fakeconversationsource.h"
#include "support/fakerecordingsource.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using mpris::MprisService;
using playback::AudioPlayer;

namespace {

const auto PlayerInterface = QStringLiteral("org.mpris.MediaPlayer2.Player");
const auto RootInterface = QStringLiteral("org.mpris.MediaPlayer2");
const auto PropertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");
constexpr int SecondUs = 1'000'000;

/** Sessions over fake services, with a call of two turns at 1 to 2 and 3 to 5 seconds. */
struct Sessions
{
    support::FakeConversationSource api;
    support::FakeConversationSource files;
    support::FakeRecordingSource recordings;
    support::FakeAudioPlayer player;
    session::ConversationSession conversation{api, files};
    session::PlaybackSession playback{conversation, recordings, player};
    QTemporaryDir directory;
    session::SyncMemory memory{directory.filePath(QStringLiteral("sync.ini"))};
    session::RecordingSync sync{conversation, player, memory};
    settings::Settings settings{directory.filePath(QStringLiteral("settings.ini"))};
    session::Listening listening{player, sync, settings};

    void open()
    {
        QSignalSpy loaded(&conversation, &session::ConversationSession::conversationLoaded);
        conversation.open({QStringLiteral("conv_secret"), {}, {}, {}});
        api.fetches.last()->finishWithBody(
            R"({"id":"conv_secret","user_id":"+15550100","agent":{"id":"agent_1","name":"Ava Secret"},
            "conversation":{"items":[
            {"type":"message","role":"assistant","content":["Hello"],
             "metrics":{"started_speaking_at":1767225601.0,"stopped_speaking_at":1767225602.0}},
            {"type":"message","role":"user","content":["Where is it?"],
             "metrics":{"started_speaking_at":1767225603.0,"stopped_speaking_at":1767225605.0}}]},
            "recording_details":{"recording_url":"https://store/a.ogg","audio_recording_started_at":1767225600.0}})");
        QVERIFY(loaded.wait());
        player.finishLoading(60'000);
    }
};

/** A bus of the test's own. */
class PrivateBus final
{
public:
    PrivateBus()
    {
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] bool isRunning() const { return !m_address.isEmpty(); }
    /** A connection of its own to the bus. */
    [[nodiscard]] QDBusConnection connect(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace

class TestMprisService final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.isRunning()) {
            qInfo("SKIPPED-TEST: no dbus-daemon");
            QSKIP("no dbus-daemon");
        }
        m_client.emplace(m_bus.connect(QStringLiteral("client")));
        QVERIFY(m_client->isConnected());
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_sessions = std::make_unique<Sessions>();
        const QString name = QStringLiteral("service-%1").arg(++m_count);
        m_service = std::make_unique<MprisService>(m_sessions->playback, m_sessions->sync,
                                                   m_sessions->listening, [this, name] {
                                                       ++m_connects;
                                                       return m_bus.connect(name);
                                                   });
        m_connects = 0;
        m_changes.clear();
        m_seeked.clear();
    }
    void cleanup()
    {
        m_service.reset();
        m_sessions.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("service-%1").arg(m_count));
        if (m_client)
            QTRY_VERIFY(!isNamed(QString::fromLatin1(MprisService::Name)));
    }

    void isOfferedWhileThereIsARecording()
    {
        QCOMPARE(m_connects, 0);
        QVERIFY(!isNamed(QString::fromLatin1(MprisService::Name)));
        offer();
        QCOMPARE(m_connects, 1);
        m_sessions->conversation.open({QStringLiteral("conv_2"), {}, {}, {}});
        QVERIFY(isNamed(QString::fromLatin1(MprisService::Name))); // the first stays until the other is there
        m_sessions->api.fetches.last()->finishWithBody(
            R"({"id":"conv_2","status":"completed","conversation":{"items":[]}})");
        QTRY_VERIFY(!isNamed(QString::fromLatin1(MprisService::Name)));
        offer();
        QCOMPARE(m_connects, 1);
    }

    void aSecondOneHasItsProcessInItsName()
    {
        const QDBusConnection other = m_bus.connect(QStringLiteral("other"));
        QVERIFY(other.interface()->registerService(QString::fromLatin1(MprisService::Name)).isValid());
        const QString own = QStringLiteral("org.mpris.MediaPlayer2.earshot.instance%1")
                                .arg(QCoreApplication::applicationPid());
        m_sessions->open();
        QTRY_VERIFY(isNamed(own));
        m_service.reset();
        QTRY_VERIFY(!isNamed(own));
        QDBusConnection::disconnectFromBus(QStringLiteral("other"));
    }

    void tellsWhatItIs()
    {
        offer();
        QCOMPARE(get(RootInterface, "Identity").toString(), QStringLiteral("Earshot"));
        QCOMPARE(get(RootInterface, "DesktopEntry").toString(), QStringLiteral("app.earshot.Earshot"));
        QCOMPARE(get(RootInterface, "CanQuit").toBool(), false);
        QSignalSpy raises(m_service.get(), &mpris::DesktopControl::raiseRequested);
        call(RootInterface, QStringLiteral("Raise"));
        QCOMPARE(raises.size(), 1);
        call(RootInterface, QStringLiteral("Quit")); // nothing happens
    }

    void tellsHowItPlays()
    {
        offer();
        QCOMPARE(get(PlayerInterface, "PlaybackStatus").toString(), QStringLiteral("Paused"));
        m_sessions->playback.play();
        m_sessions->player.advanceTo(12'000);
        QCOMPARE(get(PlayerInterface, "PlaybackStatus").toString(), QStringLiteral("Playing"));
        QCOMPARE(get(PlayerInterface, "Position").toLongLong(), 12LL * SecondUs);
        m_sessions->player.reachEnd();
        QCOMPARE(get(PlayerInterface, "PlaybackStatus").toString(), QStringLiteral("Stopped"));
        QCOMPARE(get(PlayerInterface, "MaximumRate").toDouble(), 3.0);
        for (const char *can : {"CanPlay", "CanPause", "CanSeek", "CanControl", "CanGoNext", "CanGoPrevious"})
            QVERIFY2(get(PlayerInterface, can).toBool(), can);
    }

    void namesNobody()
    {
        offer();
        const auto metadata = qdbus_cast<QVariantMap>(get(PlayerInterface, "Metadata"));
        QCOMPARE(metadata.value(QStringLiteral("xesam:title")).toString(), QStringLiteral("Recording"));
        QCOMPARE(metadata.value(QStringLiteral("mpris:length")).toLongLong(), 60LL * SecondUs);
        QCOMPARE(metadata.size(), 3);
        QVERIFY(!trackId().path().contains(QStringLiteral("secret")));
    }

    void obeysTheMediaKeys()
    {
        offer();
        const AudioPlayer &player = m_sessions->player;
        call(PlayerInterface, QStringLiteral("PlayPause"));
        QCOMPARE(player.state(), AudioPlayer::State::Playing);
        call(PlayerInterface, QStringLiteral("Pause"));
        QCOMPARE(player.state(), AudioPlayer::State::Paused);
        call(PlayerInterface, QStringLiteral("Play"));
        QCOMPARE(player.state(), AudioPlayer::State::Playing);
        call(PlayerInterface, QStringLiteral("Next"));
        QCOMPARE(player.positionMs(), 1'000);
        call(PlayerInterface, QStringLiteral("Next"));
        QCOMPARE(player.positionMs(), 3'000);
        call(PlayerInterface, QStringLiteral("Previous"));
        QCOMPARE(player.positionMs(), 1'000);
        call(PlayerInterface, QStringLiteral("Stop"));
        QCOMPARE(player.state(), AudioPlayer::State::Paused);
        QCOMPARE(player.positionMs(), 0);
        call(PlayerInterface, QStringLiteral("OpenUri"), {QStringLiteral("https://evil.example/x")});
        QCOMPARE(m_sessions->api.asked.size(), 1);
    }

    void seeksWithinTheRecording()
    {
        offer();
        const AudioPlayer &player = m_sessions->player;
        call(PlayerInterface, QStringLiteral("Seek"), {10LL * SecondUs});
        QCOMPARE(player.positionMs(), 10'000);
        call(PlayerInterface, QStringLiteral("Seek"), {-3LL * SecondUs});
        QCOMPARE(player.positionMs(), 7'000);
        call(PlayerInterface, QStringLiteral("Seek"), {std::numeric_limits<qlonglong>::min()});
        QCOMPARE(player.positionMs(), 0);
        call(PlayerInterface, QStringLiteral("Seek"), {std::numeric_limits<qlonglong>::max()});
        QCOMPARE(player.positionMs(), 60'000);
        const auto track = QVariant::fromValue(trackId());
        call(PlayerInterface, QStringLiteral("SetPosition"), {track, 20LL * SecondUs});
        QCOMPARE(player.positionMs(), 20'000);
        call(PlayerInterface, QStringLiteral("SetPosition"), {track, 61LL * SecondUs}); // behind the end
        call(PlayerInterface, QStringLiteral("SetPosition"), {track, -1LL});
        const auto other = QVariant::fromValue(QDBusObjectPath(QStringLiteral("/of/another")));
        call(PlayerInterface, QStringLiteral("SetPosition"), {other, 5LL * SecondUs});
        QCOMPARE(player.positionMs(), 20'000);
    }

    void takesRateAndVolume()
    {
        offer();
        set("Rate", 1.5);
        set("Volume", 0.5);
        QCOMPARE(m_sessions->player.settings.speed, 1.5);
        QCOMPARE(m_sessions->player.settings.volume, 0.5);
        set("Rate", 99.0); // not possible
        QCOMPARE(m_sessions->player.settings.speed, 1.5);
        m_sessions->playback.play();
        set("Rate", 0.0);
        QCOMPARE(m_sessions->player.state(), AudioPlayer::State::Paused);
        set("Volume", -3.0);
        QCOMPARE(m_sessions->player.settings.volume, 0.0);
    }

    void tellsOfChangesAndJumps()
    {
        offer();
        QVERIFY(m_client->connect(QString(), QString::fromLatin1(MprisService::Path), PropertiesInterface,
                                  QStringLiteral("PropertiesChanged"), this,
                                  SLOT(onChanged(QString, QVariantMap, QStringList))));
        QVERIFY(m_client->connect(QString(), QString::fromLatin1(MprisService::Path), PlayerInterface,
                                  QStringLiteral("Seeked"), this, SLOT(onSeeked(qlonglong))));
        m_sessions->playback.play();
        m_sessions->listening.setSpeed(2);
        QTRY_COMPARE(m_changes.size(), 2);
        QCOMPARE(m_changes.at(0).value(QStringLiteral("PlaybackStatus")).toString(),
                 QStringLiteral("Playing"));
        QCOMPARE(m_changes.at(0).size(), 1);
        QCOMPARE(m_changes.at(1).value(QStringLiteral("Rate")).toDouble(), 2.0);
        m_sessions->player.seek(1'000);
        m_sessions->player.seek(30'000);
        QTRY_VERIFY(!m_seeked.isEmpty());
        QTRY_COMPARE(m_seeked.constLast(), 30LL * SecondUs);
    }

    void withoutABusNothingHappens()
    {
        MprisService service(m_sessions->playback, m_sessions->sync, m_sessions->listening,
                             [] { return QDBusConnection(QString()); });
        m_sessions->open();
        m_sessions->playback.play();
        QCOMPARE(m_sessions->player.state(), AudioPlayer::State::Playing);
    }

public Q_SLOTS:
    void onChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated)
    {
        Q_UNUSED(invalidated)
        if (interface == PlayerInterface)
            m_changes.append(changed);
    }
    void onSeeked(qlonglong position) { m_seeked.append(position); }

private:
    [[nodiscard]] bool isNamed(const QString &name) const
    {
        return m_client->interface()->isServiceRegistered(name);
    }
    void offer()
    {
        m_sessions->open();
        QTRY_VERIFY(isNamed(QString::fromLatin1(MprisService::Name)));
    }
    /** Service and client share a thread, so nobody may block. */
    QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments = {})
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(QString::fromLatin1(MprisService::Name),
                                           QString::fromLatin1(MprisService::Path), interface, method);
        message.setArguments(arguments);
        QDBusPendingCallWatcher watcher(m_client->asyncCall(message));
        QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
        if (!watcher.isFinished())
            finished.wait();
        const QDBusMessage reply = watcher.reply();
        if (reply.type() != QDBusMessage::ReplyMessage)
            QTest::qFail(qPrintable(reply.errorMessage()), __FILE__, __LINE__);
        return reply;
    }
    QVariant get(const QString &interface, const char *property)
    {
        const QDBusMessage reply =
            call(PropertiesInterface, QStringLiteral("Get"), {interface, QString::fromLatin1(property)});
        return reply.arguments().value(0).value<QDBusVariant>().variant();
    }
    void set(const char *property, double value)
    {
        call(PropertiesInterface, QStringLiteral("Set"),
             {PlayerInterface, QString::fromLatin1(property), QVariant::fromValue(QDBusVariant(value))});
    }
    QDBusObjectPath trackId()
    {
        return qdbus_cast<QVariantMap>(get(PlayerInterface, "Metadata"))
            .value(QStringLiteral("mpris:trackid"))
            .value<QDBusObjectPath>();
    }

    PrivateBus m_bus;
    std::optional<QDBusConnection> m_client;
    std::unique_ptr<Sessions> m_sessions;
    std::unique_ptr<MprisService> m_service;
    int m_count = 0;
    int m_connects = 0;
    QList<QVariantMap> m_changes;
    QList<qlonglong> m_seeked;
};

QTEST_GUILESS_MAIN(TestMprisService)
#include "tst_mprisservice.moc"
