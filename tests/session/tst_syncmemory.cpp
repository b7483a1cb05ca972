// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/syncmemory.h"
#include "support/testcase.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using session::SyncMemory;

class TestSyncMemory final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = m_directory.filePath(QStringLiteral("sync-%1.ini").arg(++m_count)); }

    void remembersAndForgets()
    {
        SyncMemory memory(m_file);
        QVERIFY(!memory.recordingStartMs(QStringLiteral("conv_1")));
        memory.remember(QStringLiteral("conv_1"), 1'767'225'600'123);
        memory.remember(QStringLiteral("conv_2"), -5);
        QCOMPARE(SyncMemory(m_file).recordingStartMs(QStringLiteral("conv_1")),
                 std::optional<qint64>(1'767'225'600'123));
        QCOMPARE(SyncMemory(m_file).recordingStartMs(QStringLiteral("conv_2")), std::optional<qint64>(-5));
        memory.forget(QStringLiteral("conv_1"));
        QVERIFY(!SyncMemory(m_file).recordingStartMs(QStringLiteral("conv_1")));
    }

    void writesNoFileUnasked()
    {
        SyncMemory memory(m_file);
        QVERIFY(!memory.recordingStartMs(QStringLiteral("conv_1")));
        memory.forget(QStringLiteral("conv_1"));
        QVERIFY(!QFile::exists(m_file));
    }

    void namesNobody()
    {
        SyncMemory memory(m_file);
        memory.remember(QStringLiteral("conv_of_somebody"), 1);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("somebody"));
    }

    void keepsTheLatestOnly()
    {
        {
            QSettings earlier(m_file, QSettings::IniFormat);
            for (int i = 0; i < 1000; ++i) {
                earlier.setValue(QStringLiteral("%1/startMs").arg(i), i);
                earlier.setValue(QStringLiteral("%1/writtenMs").arg(i), 5000 - i); // the last is the oldest
            }
        }
        SyncMemory memory(m_file);
        memory.remember(QStringLiteral("conv_1"), 7);
        QCOMPARE(memory.recordingStartMs(QStringLiteral("conv_1")), std::optional<qint64>(7));
        const QSettings now(m_file, QSettings::IniFormat);
        QCOMPARE(now.childGroups().size(), 1000);
        QVERIFY(!now.contains(QStringLiteral("999/startMs")));
        QVERIFY(now.contains(QStringLiteral("998/startMs")));
        QVERIFY(now.contains(QStringLiteral("0/startMs")));
    }

    void readsADamagedFileAsEmpty()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xff\xfe[[[==\nstartMs=x");
        file.close();
        SyncMemory memory(m_file);
        QVERIFY(!memory.recordingStartMs(QStringLiteral("conv_1")));
        memory.remember(QStringLiteral("conv_1"), 7);
        QCOMPARE(memory.recordingStartMs(QStringLiteral("conv_1")), std::optional<qint64>(7));
    }

private:
    QTemporaryDir m_directory;
    QString m_file;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestSyncMemory)
#include "tst_syncmemory.moc"
