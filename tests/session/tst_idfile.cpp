// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/idfile.h"
#include "support/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using session::IdFile;

class TestIdFile final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsIdsAndNothingElse()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("new/ids.txt"));
        {
            IdFile ids(path, 3);
            QVERIFY(!QFile::exists(path));
            for (const char *id : {"a", "b", "c", "a", "d", "", "x\ny"}) {
                ids.add({QString::fromLatin1(id)});
            }
            QCOMPARE(ids.ids().join(u' '), QStringLiteral("c a d"));
            QVERIFY(!ids.contains(QStringLiteral("b")));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("c\na\nd\n"));
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        IdFile again(path, 2);
        QCOMPARE(again.ids().join(u' '), QStringLiteral("a d"));
        again.remove({QStringLiteral("a")});
        again.remove({QStringLiteral("z")});
        QCOMPARE(again.ids().join(u' '), QStringLiteral("d"));
        again.clear();
        QVERIFY(IdFile(path, 2).ids().isEmpty());
    }

    void takesManyAtOnce()
    {
        IdFile ids({}, 4);
        ids.add(QStringLiteral("a b c").split(u' '));
        ids.add(QStringLiteral("d a a e").split(u' '));
        QCOMPARE(ids.ids().join(u' '), QStringLiteral("c d a e"));
        ids.remove(QStringLiteral("a z c").split(u' '));
        QCOMPARE(ids.ids().join(u' '), QStringLiteral("d e"));
    }

    void keepsNothingWithoutAName()
    {
        IdFile ids({}, 3);
        ids.add({QStringLiteral("a")});
        QVERIFY(ids.contains(QStringLiteral("a")));
    }
};

QTEST_GUILESS_MAIN(TestIdFile)
#include "tst_idfile.moc"
