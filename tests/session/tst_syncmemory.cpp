// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/syncmemory.h"
#include "support/testcase.h"

#include <QFile>
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
        SyncMemory memory(m_file);
        memory.remember(QStringLiteral("first"), 1);
        for (int i = 0; i < 1001; ++i)
            memory.remember(QString::number(i), i);
        QVERIFY(memory.recordingStartMs(QStringLiteral("1000")));
        int kept = 0;
        for (int i = 0; i < 1001; ++i)
            kept += memory.recordingStartMs(QString::number(i)) ? 1 : 0;
        QVERIFY2(kept >= 999 && kept <= 1000, qPrintable(QString::number(kept)));
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
