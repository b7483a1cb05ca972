// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tokenfile.h"
#include "support/testcase.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;

class TestTokenFile final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFirstLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("token"); // empty: refused
        QTest::newRow("plain") << QByteArray("ak_1.secret") << QByteArray("ak_1.secret");
        QTest::newRow("line end") << QByteArray("ak_1.secret\r\nmore") << QByteArray("ak_1.secret");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("blank line") << QByteArray("\nak_1.secret") << QByteArray();
        QTest::newRow("two words") << QByteArray("two words") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x01\x02\xff") << QByteArray();
        QTest::newRow("header injection") << QByteArray("a\rX-Evil: 1") << QByteArray();
    }
    void readsTheFirstLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, token);
        const QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("token")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto read = app::readTokenFile(file.fileName());
        QCOMPARE(read.hasValue(), !token.isEmpty());
        if (read.hasValue()) {
            QCOMPARE(read.value(), token);
        } else {
            QCOMPARE(read.problem().kind, base::ProblemKind::InvalidInput);
        }
    }

    void tellsThatThereIsNoFile()
    {
        const auto read = app::readTokenFile(QStringLiteral("/nowhere/token"));
        QVERIFY(!read.hasValue());
        QCOMPARE(read.problem().kind, base::ProblemKind::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestTokenFile)
#include "tst_tokenfile.moc"
