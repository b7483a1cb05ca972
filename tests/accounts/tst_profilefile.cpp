// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/profilefile.h"
#include "support/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using namespace earshot::accounts;

class TestProfileFile final : public support::TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    [[nodiscard]] QString path(const char *name) const
    {
        return m_directory.filePath(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void startsEmpty() { QCOMPARE(ProfileFile(path("none.ini")).load(), ProfileList()); }

    void keepsWhatIsSaved()
    {
        const QUrl api(QStringLiteral("https://api.example/v1"));
        const ProfileList list{
            {{QStringLiteral("a"), QStringLiteral("Ümlaut, \"quoted\"; [x]"), api, QStringLiteral("org_1"),
              QStringLiteral("https://d.example/{id}"), SecretPlace::Keychain},
             {QStringLiteral("b"), {}, api, {}, {}, SecretPlace::File},
             {QStringLiteral("c"), {}, api, {}, {}, SecretPlace::Session}},
            QStringLiteral("b")};
        const ProfileFile file(path("kept.ini"));
        file.save(list);
        QCOMPARE(file.load(), list);
        file.save({{list.profiles.constFirst()}, {}});
        QCOMPARE(file.load().profiles.size(), 1);
    }

    void refusesAnAddressThatWouldShowTheToken()
    {
        QFile file(path("edited.ini"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("current=x\n[profiles]\nsize=2000000000\n1\\id=x\n1\\apiUrl=http://api.example\n"
                   "2\\id=y\n2\\apiUrl=https://api.example\n3\\apiUrl=https://api.example\n");
        file.close();
        const ProfileList list = ProfileFile(path("edited.ini")).load();
        QCOMPARE(list.profiles.size(), 1);
        QCOMPARE(list.profiles.constFirst().id, QStringLiteral("y"));
        QCOMPARE(list.profiles.constFirst().place, SecretPlace::Session);
    }
};

QTEST_GUILESS_MAIN(TestProfileFile)
#include "tst_profilefile.moc"
