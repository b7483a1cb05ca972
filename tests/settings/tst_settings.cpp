// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "settings/keys.h"
#include "support/testcase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using settings::Settings;

class TestSettings final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ++m_count;
        m_file = m_directory.filePath(QStringLiteral("own-%1.ini").arg(m_count));
        m_common = m_directory.filePath(QStringLiteral("common-%1.ini").arg(m_count));
    }

    void startsWithTheUsualAndMakesNoFile()
    {
        {
            const Settings kept(m_file, m_common);
            QCOMPARE(kept.value(settings::ZoomPercent), 100);
            QCOMPARE(kept.value(settings::Colours), QStringLiteral("system"));
            QVERIFY(!kept.isChanged(settings::ZoomPercent));
        }
        QVERIFY(!QFile::exists(m_file));
        QVERIFY(!QFile::exists(m_common));
    }

    void keepsWhatIsChosen()
    {
        {
            Settings kept(m_file);
            kept.set(settings::ZoomPercent, 130);
            kept.set(settings::Volume, 2.5);
            kept.set(settings::IsMono, true);
            kept.set(settings::SoundOutput, QStringLiteral("alsa_output.pci-0000, \"one\""));
        }
        const Settings again(m_file);
        QCOMPARE(again.value(settings::ZoomPercent), 130);
        QCOMPARE(again.value(settings::Volume), 2.5);
        QVERIFY(again.value(settings::IsMono));
        QCOMPARE(again.value(settings::SoundOutput), QStringLiteral("alsa_output.pci-0000, \"one\""));
    }

    void writesWhileRunning()
    {
        Settings kept(m_file);
        kept.set(settings::ZoomPercent, 130);
        QTRY_COMPARE(Settings(m_file).value(settings::ZoomPercent), 130);
    }

    void leavesAloneWhatAnotherHasWritten()
    {
        Settings kept(m_file);
        {
            Settings other(m_file);
            other.set(settings::ZoomPercent, 130);
        }
        kept.set(settings::Volume, 2);
        QTRY_COMPARE(Settings(m_file).value(settings::Volume), 2.0);
        QCOMPARE(Settings(m_file).value(settings::ZoomPercent), 130);
    }

    void tellsChangesOnce()
    {
        Settings kept({});
        QSignalSpy changes(&kept, &Settings::changed);
        kept.set(settings::ZoomPercent, 130);
        kept.set(settings::ZoomPercent, 130);
        kept.set(settings::ZoomPercent, 100);
        kept.set(settings::ZoomPercent, 100);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.first().first().toString(), QStringLiteral("reading/zoomPercent"));
    }

    void takesValuesWithinTheirBounds()
    {
        Settings kept({});
        kept.set(settings::ZoomPercent, 1'000);
        QCOMPARE(kept.value(settings::ZoomPercent), 300);
        kept.set(settings::Colours, QStringLiteral("pink"));
        QCOMPARE(kept.value(settings::Colours), QStringLiteral("system"));
    }

    void refusesWhatAFileShouldNotHold()
    {
        write(m_file, "[reading]\nzoomPercent=huge\nfairMs=-1\n[playback]\nmono=2\n\xff\xfe[[==\n");
        const Settings kept(m_file);
        QCOMPARE(kept.value(settings::ZoomPercent), 100);
        QCOMPARE(kept.value(settings::FairMs), 800.0);
        QVERIFY(!kept.value(settings::IsMono));
    }

    void theAdministratorChangesTheUsual()
    {
        write(m_common, "[reading]\nzoomPercent=120\nfairMs=none\n[playback]\nspeedPresets=1, 2\n");
        Settings kept(m_file, m_common);
        QCOMPARE(kept.value(settings::ZoomPercent), 120);
        QVERIFY(!kept.isChanged(settings::ZoomPercent));
        QCOMPARE(kept.value(settings::FairMs), 800.0);
        QCOMPARE(kept.value(settings::SpeedPresets), QStringLiteral("1, 2"));
        kept.set(settings::ZoomPercent, 100);
        QCOMPARE(kept.value(settings::ZoomPercent), 100);
        QVERIFY(kept.isChanged(settings::ZoomPercent));
        kept.reset(settings::ZoomPercent);
        QCOMPARE(kept.value(settings::ZoomPercent), 120);
    }

    void theCommandLineWinsUntilTheUserChooses()
    {
        {
            Settings kept(m_file);
            kept.set(settings::Colours, QStringLiteral("light"));
            kept.setForThisRun(settings::Colours, QStringLiteral("dark"));
            QCOMPARE(kept.value(settings::Colours), QStringLiteral("dark"));
        }
        Settings kept(m_file);
        QCOMPARE(kept.value(settings::Colours), QStringLiteral("light"));
        kept.setForThisRun(settings::Colours, QStringLiteral("dark"));
        QSignalSpy changes(&kept, &Settings::changed);
        kept.set(settings::Colours, QStringLiteral("light"));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(kept.value(settings::Colours), QStringLiteral("light"));
    }

    void followersHearEachChangeWhileTheyLive()
    {
        Settings kept({});
        QList<int> heard;
        {
            const QObject follower;
            kept.follow(settings::ZoomPercent, &follower, [&heard](int percent) { heard << percent; });
            kept.set(settings::ZoomPercent, 130);
            kept.set(settings::Volume, 2);
        }
        kept.set(settings::ZoomPercent, 140);
        QCOMPARE(heard, (QList<int>{100, 130}));
    }

    void everythingGoesBackToTheUsual()
    {
        const QString key = QStringLiteral("shortcuts/find");
        {
            Settings kept(m_file);
            kept.set(settings::ZoomPercent, 130);
            kept.setOwnText(key, QStringLiteral("Ctrl+J"));
        }
        {
            Settings kept(m_file);
            QCOMPARE(kept.text(key), std::optional<QString>(QStringLiteral("Ctrl+J")));
            QVERIFY(kept.hasOwnText(key));
            kept.set(settings::Volume, 2); // not written yet
            kept.resetAll();
            QCOMPARE(kept.value(settings::ZoomPercent), 100);
            QVERIFY(!kept.hasOwnText(key));
        }
        QVERIFY(!QFile::exists(m_file));
    }

private:
    static void write(const QString &path, const QByteArray &lines)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
    }

    QTemporaryDir m_directory;
    QString m_file;
    QString m_common;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
