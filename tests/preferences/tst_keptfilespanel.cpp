// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/keptfilespanel.h"

#include "support/testcase.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace earshot;
using preferences::KeptFilesPanel;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    std::unique_ptr<settings::KeptFiles> kept;
    std::unique_ptr<KeptFilesPanel> panel;
    QTreeWidget *list = nullptr;

    Fixture()
    {
        write(QStringLiteral("a.ini"), 3);
        write(QStringLiteral("b.ini"), 2'000);
        kept = std::make_unique<settings::KeptFiles>(
            QStringList{folder.path()},
            QList<settings::KeptPlace>{{path(QStringLiteral("a.ini")), QStringLiteral("Your settings"), {}}},
            QStringLiteral("Unknown"));
        panel = std::make_unique<KeptFilesPanel>(*kept);
        list = panel->findChild<QTreeWidget *>();
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, int size) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(size, 'x'));
    }
    void agree() const { panel->findChild<QPushButton *>(QStringLiteral("removeFilesNow"))->click(); }
};

} // namespace

class TestKeptFilesPanel final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsFilesWithSizeAndPurpose()
    {
        const Fixture f;
        QCOMPARE(f.list->topLevelItemCount(), 2);
        QVERIFY(f.list->topLevelItem(0)->text(0).endsWith(QStringLiteral("a.ini")));
        QVERIFY(f.list->topLevelItem(0)->text(1).contains(u'3'));
        QCOMPARE(f.list->topLevelItem(0)->text(2), QStringLiteral("Your settings"));
        QCOMPARE(f.list->topLevelItem(1)->text(2), QStringLiteral("Unknown"));
    }

    void removesOneAfterAsking()
    {
        const Fixture f;
        auto *remove = qobject_cast<QPushButton *>(f.list->itemWidget(f.list->topLevelItem(0), 3));
        QVERIFY(remove->accessibleName().contains(QStringLiteral("a.ini")));
        remove->click();
        QVERIFY(QFile::exists(f.path(QStringLiteral("a.ini"))));
        f.agree();
        QVERIFY(!QFile::exists(f.path(QStringLiteral("a.ini"))));
        QCOMPARE(f.list->topLevelItemCount(), 1);
    }

    void removesAllAfterAsking()
    {
        const Fixture f;
        auto *all = f.panel->findChild<QPushButton *>(QStringLiteral("removeAllFiles"));
        all->click();
        f.agree();
        QCOMPARE(f.list->topLevelItemCount(), 0);
        QVERIFY(!all->isEnabled());
    }

    void looksAgainWhenItIsShown()
    {
        const Fixture f;
        f.write(QStringLiteral("c.ini"), 1);
        f.panel->show();
        QCOMPARE(f.list->topLevelItemCount(), 3);
    }

    void searches()
    {
        const Fixture f;
        QCOMPARE(f.panel->search({QStringLiteral("settings")}), 1);
        QVERIFY(f.list->topLevelItem(0)->isSelected());
        QCOMPARE(f.panel->search({}), 0);
        QVERIFY(!f.list->topLevelItem(0)->isSelected());
    }
};

QTEST_MAIN(TestKeptFilesPanel)
#include "tst_keptfilespanel.moc"
