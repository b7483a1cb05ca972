// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logfile.h"
#include "base/logging.h"
#include "support/testcase.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;

class TestLogFile final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesRedactedLinesForTheUserAlone()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("earshot.log"));
        {
            const app::LogFile log(path);
            QVERIFY(log.isOpen());
            qCInfo(lcApp).noquote() << "sent Authorization: Bearer ak_1.secret to the API";
        }
        qCInfo(lcApp) << "after it was closed";
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("to the API"));
        QVERIFY(!written.contains("secret"));
        QVERIFY(!written.contains("after it"));
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void narrowsTheRightsOfAnExistingFile()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("old.log"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
        file.close();
        const app::LogFile log(path);
        QCOMPARE(QFile(path).permissions() & QFileDevice::ReadOther, QFileDevice::Permissions());
    }

    void tellsThatAFileCannotBeWritten()
    {
        const app::LogFile log(QStringLiteral("/nowhere/earshot.log"));
        QVERIFY(!log.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
