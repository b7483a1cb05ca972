// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/settingsdialog.h"

#include "preferences/settingspage.h"
#include "settings/keys.h"
#include "support/testcase.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QStackedWidget>
#include <QtTest>

using namespace earshot;
using preferences::SettingsDialog;
using preferences::SettingsPage;

namespace {

struct Fixture
{
    settings::Settings settings{{}};
    SettingsDialog dialog;
    QListWidget *list = dialog.findChild<QListWidget *>();
    QLineEdit *search = dialog.findChild<QLineEdit *>(QStringLiteral("settingsSearch"));

    Fixture()
    {
        addPage(QStringLiteral("Sound"), settings::IsMono, QStringLiteral("Both ears"));
        addPage(QStringLiteral("Silence"), settings::SkipsSilence, QStringLiteral("Skip silence"));
    }
    void addPage(const QString &title, const settings::Setting<bool> &setting, const QString &words)
    {
        auto *page = new SettingsPage(title, QStringLiteral("volume"), settings);
        page->setObjectName(title);
        page->addSwitch(setting, {words, {}});
        dialog.addPage(page);
    }
};

} // namespace

class TestSettingsDialog final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isNoLargerThanTheScreen()
    {
        const Fixture f; // by its letters alone it would be wider than the one of the tests
        QCOMPARE(f.dialog.size(), f.dialog.size().boundedTo(f.dialog.screen()->availableSize()));
    }

    void startsWithTheFirstPage()
    {
        const Fixture f;
        QCOMPARE(f.list->count(), 2);
        QCOMPARE(f.list->currentRow(), 0);
        QVERIFY(!f.list->item(0)->icon().isNull());
    }

    void searchLeavesThePagesThatHaveIt()
    {
        const Fixture f;
        f.search->setText(QStringLiteral(" skip "));
        QVERIFY(f.list->item(0)->isHidden());
        QVERIFY(!f.list->item(1)->isHidden());
        QCOMPARE(f.list->currentRow(), 1);
        QVERIFY(f.dialog.findChildren<QCheckBox *>().last()->font().bold());
        f.search->clear();
        QVERIFY(!f.list->item(0)->isHidden());
        QCOMPARE(f.list->currentRow(), 1); // where the reader is now
        QVERIFY(!f.dialog.findChildren<QCheckBox *>().last()->font().bold());
    }

    void saysWhenNothingIsFound()
    {
        const Fixture f;
        f.search->setText(QStringLiteral("nonsense"));
        QVERIFY(f.list->item(0)->isHidden() && f.list->item(1)->isHidden());
        QVERIFY(!f.dialog.findChild<QStackedWidget *>()->isEnabled());
        bool isSaid = false;
        for (const QLabel *label : f.dialog.findChildren<QLabel *>())
            isSaid = isSaid || label->text() == QStringLiteral("0 found");
        QVERIFY(isSaid);
        f.search->clear();
        QVERIFY(f.dialog.findChild<QStackedWidget *>()->isEnabled());
    }

    void turnsToAPage()
    {
        Fixture f;
        f.search->setText(QStringLiteral("ears"));
        f.dialog.showPage(QStringLiteral("Silence"));
        QCOMPARE(f.list->currentRow(), 1);
        QVERIFY(f.search->text().isEmpty());
    }

    void opensReadyToSearch()
    {
        Fixture f;
        f.dialog.present();
        QVERIFY(QTest::qWaitForWindowActive(&f.dialog));
        QVERIFY(f.search->hasFocus());
        QTest::keyClick(&f.dialog, Qt::Key_Escape);
        QVERIFY(!f.dialog.isVisible());
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
