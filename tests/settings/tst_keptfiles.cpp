// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keptfiles.h"

#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using settings::KeptFile;
using settings::KeptFiles;

class TestKeptFiles final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = m_directory.filePath(QString::number(++m_count));
        QVERIFY(QDir().mkpath(m_root + QStringLiteral("/config/recordings")));
        write(QStringLiteral("/config/settings.ini"), "four");
        write(QStringLiteral("/config/recordings/.hidden"), "a recording");
        write(QStringLiteral("/shared.conf"), "x");
    }

    void listsEveryFileWithItsPurpose()
    {
        const KeptFiles kept({path("/config")},
                             {{path("/config/settings.ini"), QStringLiteral("settings"), {}},
                              {path("/shared.conf"), QStringLiteral("shared"), {}},
                              {path("/missing"), QStringLiteral("missing"), {}}},
                             QStringLiteral("unknown"));
        const QList<KeptFile> files = kept.files();
        QCOMPARE(files.size(), 3);
        QCOMPARE(files.at(0).purpose, QStringLiteral("unknown"));
        QCOMPARE(files.at(0).bytes, 11);
        QCOMPARE(files.at(1).path, path("/config/settings.ini"));
        QCOMPARE(files.at(1).purpose, QStringLiteral("settings"));
        QCOMPARE(files.at(2).purpose, QStringLiteral("shared"));
    }

    void theNearestPlaceTellsThePurpose()
    {
        const KeptFiles kept({},
                             {{path("/config"), QStringLiteral("all"), {}},
                              {path("/config/recordings"), QStringLiteral("recording"), {}},
                              {path("/config/rec"), QStringLiteral("another"), {}}},
                             {});
        const QList<KeptFile> files = kept.files();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.at(0).purpose, QStringLiteral("recording"));
        QCOMPARE(files.at(1).purpose, QStringLiteral("all"));
    }

    void removesAFile()
    {
        const KeptFiles kept({path("/config")}, {}, {});
        for (const KeptFile &file : kept.files())
            QVERIFY(kept.remove(file));
        QVERIFY(kept.files().isEmpty());
        QVERIFY(QFile::exists(path("/shared.conf")));
    }

    void leavesItToThePlaceToForget()
    {
        int forgotten = 0;
        const KeptFiles kept({}, {{path("/shared.conf"), {}, [&forgotten] { ++forgotten; }}}, {});
        QVERIFY(!kept.remove(kept.files().first())); // it says that the file is there still
        QCOMPARE(forgotten, 1);
    }

    void hidesTheUsersName()
    {
        const KeptFiles kept({path("/config")}, {}, {});
        const QByteArray before = qgetenv("HOME");
        qputenv("HOME", m_root.toUtf8());
        const QString shown = kept.files().last().shownPath;
        qputenv("HOME", before);
        QCOMPARE(shown, QStringLiteral("~/config/settings.ini"));
    }

private:
    [[nodiscard]] QString path(const char *relative) const { return m_root + QString::fromLatin1(relative); }
    void write(const QString &relative, const QByteArray &bytes) const
    {
        QFile file(m_root + relative);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_directory;
    QString m_root;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestKeptFiles)
#include "tst_keptfiles.moc"
