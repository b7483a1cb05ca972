// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/filesecretstore.h"
#include "secretoutcome.h"
#include "support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using base::ProblemKind;
using tests::outcomeOf;

namespace {

constexpr auto ForOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                           QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

} // namespace

class TestFileSecretStore final : public support::TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    /** Every path below the folder whose permissions say that others may do something. */
    [[nodiscard]] static QStringList openPaths(const QString &directory)
    {
        QStringList open;
        QDirIterator all(directory, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            if (QFile::permissions(all.next()) & ForOthers) {
                open.append(all.filePath());
            }
        }
        return open;
    }

private Q_SLOTS:
    void keepsReadsAndForgets()
    {
        const QString directory = m_directory.filePath(QStringLiteral("kept/tokens"));
        const QString name = QStringLiteral("a");
        {
            accounts::FileSecretStore store(directory);
            QCOMPARE(outcomeOf(store.read(name, this)).problem().kind, ProblemKind::NotFound);
            QVERIFY(outcomeOf(store.write(name, "ak_1.secret", this)).hasValue());
        }
        accounts::FileSecretStore later(directory);
        QCOMPARE(outcomeOf(later.read(name, this)).value(), QByteArray("ak_1.secret"));
        QVERIFY(outcomeOf(later.remove(name, this)).hasValue());
        QVERIFY(outcomeOf(later.remove(name, this)).hasValue());
        QVERIFY(QDir(directory).isEmpty());
    }

    void nobodyElseCanReadIt()
    {
        const QString directory = m_directory.filePath(QStringLiteral("private"));
        accounts::FileSecretStore store(directory);
        QVERIFY(outcomeOf(store.write(QStringLiteral("a"), "ak_1.secret", this)).hasValue());
        QCOMPARE(openPaths(directory), QStringList());
        QVERIFY(!(QFile::permissions(directory) & ForOthers));
        // Somebody has loosened it.
        const QString file = directory + QStringLiteral("/a.token");
        QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFileDevice::ReadOther));
        QVERIFY(outcomeOf(store.write(QStringLiteral("a"), "ak_2.secret", this)).hasValue());
        QCOMPARE(openPaths(directory), QStringList());
    }

    void aNameCannotLeaveTheFolder()
    {
        const QString directory = m_directory.filePath(QStringLiteral("jail/inner"));
        accounts::FileSecretStore store(directory);
        QVERIFY(outcomeOf(store.write(QStringLiteral("../../x"), "ak_1.secret", this)).hasValue());
        QCOMPARE(QDir(directory).entryList(QDir::Files).size(), 1);
        QVERIFY(!QFile::exists(m_directory.filePath(QStringLiteral("x.token"))));
    }

    void saysWhyItCannot()
    {
        const QString file = m_directory.filePath(QStringLiteral("notAFolder"));
        QFile blocker(file);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        accounts::FileSecretStore store(file);
        const auto result = outcomeOf(store.write(QStringLiteral("a"), "ak_1.secret", this));
        QCOMPARE(result.problem().kind, ProblemKind::FileUnreadable);
        QVERIFY(!result.problem().text.contains(QStringLiteral("secret")));
    }
};

QTEST_GUILESS_MAIN(TestFileSecretStore)
#include "tst_filesecretstore.moc"
