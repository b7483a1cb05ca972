// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/recordingfile.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#endif

using namespace earshot;
using namespace earshot::fetching;

class TestRecordingFile final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_directory = m_root->filePath(QStringLiteral("cache/recordings"));
    }

    void readsWhatWasWritten()
    {
        auto result = RecordingFile::create(m_directory);
        QVERIFY(result.hasValue());
        const auto file = result.takeValue();
        QVERIFY(file->write(0, "OggS"));
        QVERIFY(file->write(4, QByteArray(100'000, 'x')));
        QCOMPARE(bytesAt(*file, 0, 6), QByteArray("OggSxx"));
        QCOMPARE(bytesAt(*file, 2, 2), QByteArray("gS"));
        QCOMPARE(bytesAt(*file, 100'002, 100), QByteArray("xx"));
        QCOMPARE(bytesAt(*file, 100'004, 100), QByteArray());
        QCOMPARE(bytesAt(*file, 999'999, 100), QByteArray());
        QVERIFY(file->write(100'004, "end")); // reading has not moved anything
        QCOMPARE(bytesAt(*file, 100'003, 100), QByteArray("xend"));
        QVERIFY(file->write(1, "GG"));
        QCOMPARE(bytesAt(*file, 0, 5), QByteArray("OGGSx"));
        QCOMPARE(bytesAt(*file, 100'003, 100), QByteArray("xend"));
        char byte = 0;
        QCOMPARE(file->read(-1, &byte, 1), -1);
        QCOMPARE(file->read(0, &byte, -1), -1);
        QCOMPARE(file->read(0, &byte, 0), 0);
    }

    void leavesGaps()
    {
        const auto file = RecordingFile::create(m_directory).takeValue();
        constexpr qint64 Far = 3LL * 1024 * 1024 * 1024;
        QVERIFY(file->write(Far, "end"));
        QCOMPARE(bytesAt(*file, Far - 1, 100), QByteArray("\0end", 4));
    }

    void mayBeReadWhileItGrows()
    {
        const auto file = RecordingFile::create(m_directory).takeValue();
        std::atomic<int> wrongBytes = 0;
        std::thread reader([&] {
            QByteArray all;
            while (all.size() < 200 * 256) {
                const QByteArray next = bytesAt(*file, all.size(), 1000);
                for (qsizetype i = 0; i < next.size(); ++i) {
                    wrongBytes += next.at(i) != static_cast<char>((all.size() + i) % 256) ? 1 : 0;
                }
                all += next;
            }
        });
        QByteArray block;
        for (int i = 0; i < 256; ++i) {
            block += static_cast<char>(i);
        }
        for (int i = 0; i < 200; ++i) {
            QVERIFY(file->write(i * block.size(), block));
        }
        reader.join();
        QCOMPARE(wrongBytes.load(), 0);
    }

#ifdef Q_OS_LINUX
    void isPrivateAndNameless()
    {
        const auto file = RecordingFile::create(m_directory).takeValue();
        QVERIFY(file->write(0, "secret"));
        constexpr auto OwnerOnly = QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;
        const auto permissions = QFile::permissions(m_directory);
        QVERIFY((permissions & OwnerOnly) == OwnerOnly);
        QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                 QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther)));
        QVERIFY(QDir(m_directory).isEmpty());

        struct stat status = {};
        QVERIFY(statusOfOpenFileIn(m_directory, &status));
        QCOMPARE(status.st_mode & 07777, 0600U);
        QCOMPARE(status.st_nlink, 0U);
        QCOMPARE(status.st_size, 6);
    }
#endif

    void closesTheDirectoryToOthers()
    {
        QVERIFY(QDir().mkpath(m_directory));
        QVERIFY(QFile::setPermissions(m_directory, QFileDevice::Permissions(0x7777)));
        QVERIFY(RecordingFile::create(m_directory).hasValue());
        QVERIFY(!(QFile::permissions(m_directory) & QFileDevice::ReadOther));
    }

    void leavesNothingBehind()
    {
        {
            const auto file = RecordingFile::create(m_directory).takeValue();
            QVERIFY(file->write(0, "secret"));
        }
        QVERIFY(QDir(m_directory).isEmpty());
    }

    void tellsThatItCannotStore()
    {
        QFile inTheWay(m_root->filePath(QStringLiteral("cache")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto result = RecordingFile::create(m_directory);
        QVERIFY(!result.hasValue());
        QCOMPARE(result.problem().kind, base::ProblemKind::FileUnreadable);
        QVERIFY(!result.problem().text.isEmpty());
    }

    void sweepsLeftoversOnly()
    {
        const auto running = RecordingFile::create(m_directory).takeValue();
        QVERIFY(running->write(0, "x"));
        for (const auto &name : {QStringLiteral("recording-AbCdEf"), QStringLiteral("notes.txt")}) {
            QFile file(m_directory + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        sweepRecordings(m_directory);
        QCOMPARE(QDir(m_directory).entryList(QDir::Files), QStringList{QStringLiteral("notes.txt")});
        QCOMPARE(bytesAt(*running, 0, 1), QByteArray("x"));
        sweepRecordings(m_root->filePath(QStringLiteral("missing")));
    }

private:
    static QByteArray bytesAt(const RecordingFile &file, qint64 offset, qint64 length)
    {
        QByteArray bytes(length, '\0');
        bytes.resize(qMax<qint64>(0, file.read(offset, bytes.data(), length)));
        return bytes;
    }

#ifdef Q_OS_LINUX
    static bool statusOfOpenFileIn(const QString &directory, struct stat *status)
    {
        const QString descriptors = QStringLiteral("/proc/self/fd");
        const auto names = QDir(descriptors).entryList(QDir::Files | QDir::System);
        for (const QString &name : names) {
            if (QFile::symLinkTarget(descriptors + u'/' + name).startsWith(directory)) {
                return fstat(name.toInt(), status) == 0;
            }
        }
        return false;
    }
#endif

    std::unique_ptr<QTemporaryDir> m_root = std::make_unique<QTemporaryDir>();
    QString m_directory = m_root->filePath(QStringLiteral("cache/recordings"));
};

QTEST_GUILESS_MAIN(TestRecordingFile)
#include "tst_recordingfile.moc"
