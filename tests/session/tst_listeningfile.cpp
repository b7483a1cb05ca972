// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/listeningfile.h"
#include "support/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using session::ListeningFile;
using session::ListeningPreferences;

class TestListeningFile final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_path = m_directory.filePath(QStringLiteral("listening-%1.ini").arg(++m_count)); }

    void keepsEverything()
    {
        ListeningPreferences wanted;
        wanted.shortStepMs = 3'000;
        wanted.longStepMs = 30'000;
        wanted.rewindsOnResume = true;
        wanted.speed = 1.35;
        wanted.otherSpeed = 2.5;
        wanted.volume = 2.5;
        wanted.isMono = true;
        wanted.isLevelled = true;
        wanted.silence = {true, -35, 1'000, 200, true};
        wanted.output = QStringLiteral("alsa_output.pci-0000, \"one\"");
        ListeningFile(m_path).save(wanted);
        QVERIFY(ListeningFile(m_path).load() == wanted);
    }

    void hasDefaultsWithoutAFileAndMakesNone()
    {
        QVERIFY(ListeningFile(m_path).load() == ListeningPreferences());
        QVERIFY(!QFile::exists(m_path));
    }

    void refusesWhatIsNoValue_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("words") << QByteArray("speed=fast");
        QTest::newRow("too much") << QByteArray("volume=4.5");
        QTest::newRow("too little") << QByteArray("shortStepMs=0");
        QTest::newRow("no number") << QByteArray("speed=nan");
        QTest::newRow("no switch") << QByteArray("mono=2");
        QTest::newRow("list") << QByteArray("silenceKeptMs=1, 2");
        QTest::newRow("damaged") << QByteArray("\xff\xfe[[==");
    }
    void refusesWhatIsNoValue()
    {
        QFETCH(QByteArray, line);
        write(line);
        QVERIFY(ListeningFile(m_path).load() == ListeningPreferences());
    }

    void holdsKnownKeysOnly()
    {
        write("volume=2\nsecret=1");
        const ListeningPreferences preferences = ListeningFile(m_path).load();
        QCOMPARE(preferences.volume, 2.0);
        ListeningFile(m_path).save(preferences);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret"));
    }

    void bringsNumbersWithinTheirBounds()
    {
        ListeningPreferences wanted;
        wanted.speed = 9;
        wanted.volume = -1;
        wanted.silence.thresholdDb = -200;
        const ListeningPreferences bounded = session::withinBounds(wanted);
        QCOMPARE(bounded.speed, 3.0);
        QCOMPARE(bounded.volume, 0.0);
        QCOMPARE(bounded.silence.thresholdDb, -80.0);
        QCOMPARE(bounded.shortStepMs, 5'000);
    }

private:
    void write(const QByteArray &lines)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\n" + lines + '\n');
    }

    QTemporaryDir m_directory;
    QString m_path;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestListeningFile)
#include "tst_listeningfile.moc"
