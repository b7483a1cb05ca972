// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptplaces.h"

#include "settings/keys.h"
#include "settings/settings.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace earshot;
using settings::KeptFile;

namespace {

void write(const QString &path)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

} // namespace

class TestKeptPlaces final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("earshot-keptplaces"));
    }
    void cleanup()
    {
        for (const auto location : {QStandardPaths::AppConfigLocation, QStandardPaths::AppDataLocation,
                                    QStandardPaths::CacheLocation})
            QDir(QStandardPaths::writableLocation(location)).removeRecursively();
    }

    void everyFileOfEarshotIsListed()
    {
        const QTemporaryDir elsewhere;
        const QString log = elsewhere.filePath(QStringLiteral("log"));
        const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
        const QStringList paths{app::settingsFile(),
                                app::syncFile(),
                                app::tokensDirectory() + QStringLiteral("/one"),
                                cache + QStringLiteral("/recordings/left"),
                                cache + QStringLiteral("/unheard-of"),
                                log};
        for (const QString &path : paths)
            write(path);
        settings::Settings settings({});
        const QList<KeptFile> files = app::keptFiles(settings, log).files();
        for (const QString &path : paths) {
            const auto file = std::find_if(files.begin(), files.end(),
                                           [&path](const KeptFile &kept) { return kept.path == path; });
            QVERIFY2(file != files.end(), qPrintable(path));
            QVERIFY(!file->purpose.isEmpty());
        }
    }

    void removedSettingsAreForgotten()
    {
        settings::Settings settings(app::settingsFile());
        write(app::settingsFile());
        settings.set(settings::ZoomPercent, 150);
        const settings::KeptFiles kept = app::keptFiles(settings, {});
        for (const KeptFile &file : kept.files()) {
            if (file.path == app::settingsFile())
                QVERIFY(kept.remove(file));
        }
        QCOMPARE(settings.value(settings::ZoomPercent), 100);
        QVERIFY(!QFile::exists(app::settingsFile()));
    }

    void theAdministratorsFileIsOfTheSystem()
    {
        QVERIFY(app::commonSettingsFile().endsWith(QStringLiteral("earshot-keptplaces/settings.ini")));
        QVERIFY(!app::commonSettingsFile().startsWith(QDir::homePath() + u'/'));
    }
};

QTEST_GUILESS_MAIN(TestKeptPlaces)
#include "tst_keptplaces.moc"
