// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/silentsoundoutput.h"
#include "playback/soundroute.h"
#include "support/fakesounddevices.h"
#include "support/fakesoundoutput.h"
#include "support/testcase.h"

#include <QPointer>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using playback::OutputDevice;
using playback::SoundRoute;
using support::FakeSoundDevices;
using support::FakeSoundOutput;

namespace {

const OutputDevice Speaker{QStringLiteral("speaker"), QStringLiteral("Speaker"), true};
const OutputDevice Headset{QStringLiteral("headset"), QStringLiteral("Headset")};

} // namespace

class TestSoundRoute final : public support::TestCase
{
    Q_OBJECT

private:
    FakeSoundDevices *m_devices = nullptr; // owned by the route
    QPointer<playback::SoundOutput> m_output;
    QString m_madeFor;
    int m_madeCount = 0;
    std::unique_ptr<SoundRoute> m_route;

    void make(const QList<OutputDevice> &outputs)
    {
        auto devices = std::make_unique<FakeSoundDevices>(outputs);
        m_devices = devices.get();
        m_madeCount = 0;
        m_route = std::make_unique<SoundRoute>(
            std::move(devices),
            [this](bool withSound, const QString &id) -> std::unique_ptr<playback::SoundOutput> {
                std::unique_ptr<playback::SoundOutput> output;
                if (withSound)
                    output = std::make_unique<FakeSoundOutput>();
                else
                    output = std::make_unique<playback::SilentSoundOutput>();
                m_output = output.get();
                m_madeFor = id;
                ++m_madeCount;
                return output;
            });
    }

private Q_SLOTS:
    void makesAnOutputWhenItIsNeeded()
    {
        make({Speaker});
        m_route->setVolume(0.5);
        QCOMPARE(m_madeCount, 0);
        QCOMPARE(m_route->playedMs(), 0.0);
        auto *output = dynamic_cast<FakeSoundOutput *>(&m_route->output());
        QVERIFY(output);
        QCOMPARE(output->volume, 0.5);
        m_route->setVolume(0.25);
        QCOMPARE(output->volume, 0.25);
        QCOMPARE(&m_route->output(), static_cast<playback::SoundOutput *>(output));
        QCOMPARE(m_madeCount, 1);
    }
    void passesOnThatTheOutputStopped()
    {
        make({Speaker});
        QSignalSpy stopped(m_route.get(), &SoundRoute::stopped);
        static_cast<FakeSoundOutput &>(m_route->output()).stopBy(QStringLiteral("end"));
        QCOMPARE(stopped.size(), 1);
    }
    void isSilentWithoutADevice()
    {
        make({});
        QVERIFY(!m_route->hasSound());
        QVERIFY(dynamic_cast<playback::SilentSoundOutput *>(&m_route->output()));
        QSignalSpy leaving(m_route.get(), &SoundRoute::leaving);
        m_devices->set({Speaker});
        QVERIFY(m_route->hasSound());
        QCOMPARE(leaving.size(), 1);
        QCOMPARE(leaving.first().first().toBool(), false); // nothing that was heard is lost
        QVERIFY(!m_output);
        QVERIFY(dynamic_cast<FakeSoundOutput *>(&m_route->output()));
    }
    void tellsBeforeAnOutputGoes()
    {
        make({Speaker, Headset});
        m_route->output();
        QSignalSpy changed(m_route.get(), &SoundRoute::changed);
        QList<bool> lost;
        connect(m_route.get(), &SoundRoute::leaving, this, [this, &lost](bool isLost) {
            QVERIFY(m_output); // still there
            lost.append(isLost);
        });
        m_devices->set({Speaker}); // not in use
        QVERIFY(lost.isEmpty());
        m_devices->set({Headset});
        QCOMPARE(lost, QList{true});
        QVERIFY(!m_output);
        QCOMPARE(changed.size(), 2);
    }
    void waitsForTheChosenOne()
    {
        make({Speaker});
        m_route->choose(Headset.id);
        m_route->output();
        QCOMPARE(m_madeFor, QString()); // the choice of the system meanwhile
        QSignalSpy leaving(m_route.get(), &SoundRoute::leaving);
        m_devices->set({Speaker, Headset});
        QCOMPARE(leaving.size(), 1);
        QCOMPARE(leaving.first().first().toBool(), false);
        m_route->output();
        QCOMPARE(m_madeFor, Headset.id);
        m_devices->set({Speaker});
        QCOMPARE(leaving.size(), 2);
        QCOMPARE(leaving.last().first().toBool(), true);
    }
    void goesBackToTheChoiceOfTheSystem()
    {
        make({Speaker, Headset});
        m_route->choose(Headset.id);
        m_route->output();
        QCOMPARE(m_madeFor, Headset.id);
        m_route->choose({});
        QVERIFY(!m_output);
        m_route->output();
        QCOMPARE(m_madeFor, QString());
    }
};

QTEST_GUILESS_MAIN(TestSoundRoute)
#include "tst_soundroute.moc"
